// The messages of the file's window as a table: what is drawn, in words. A row marks its message in the
// drawing.
import { useState } from 'react'
import type { Microseconds } from '../../kernel/time.ts'
import { MessageRow } from '../table/MessageRow.tsx'
import { pageOf } from '../table/rows.ts'
import type { TimeWindow } from '../timeline/scale.ts'
import type { TimelineProps } from '../timeline/Timeline.tsx'
import { plural } from '../words/units.ts'
import type { Group } from './Exchanges.tsx'
import styles from './RealityCheck.module.css'

interface RecordedMessagesProps extends Pick<TimelineProps, 'pinned' | 'onPin'> {
  group: Group
  window: TimeWindow
  cursorUs: Microseconds
}

const headings = ['left at', 'lane', 'way', 'message', 'carries', 'took', 'HTTP size']

export function RecordedMessages(props: RecordedMessagesProps) {
  const { group, window, cursorUs, pinned, onPin } = props
  const { trace, lanes } = group
  const [wanted, setPage] = useState(0)
  const { rows, total, page, pages } = pageOf(trace, window, cursorUs, wanted)
  return (
    <section>
      <div className={styles.tools}>
        <h3>{plural(total, 'message')} of the file in sight</h3>
        {pages > 1 && (
          <>
            <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
              Earlier
            </button>
            <span>
              page {page + 1} of {pages}
            </span>
            <button type="button" disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>
              Later
            </button>
          </>
        )}
      </div>
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        data-scrolls=""
        aria-label="Table of the file’s messages"
      >
        <table>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ lane, message }) => (
              <MessageRow
                key={`${lane}.${message.index}`}
                lane={trace.lane(lane)}
                title={lanes[lane]?.title}
                message={message}
                layer="http"
                pinned={pinned?.lane === lane && pinned.message === message.index}
                highlighted={false}
                cursorUs={cursorUs}
                onPin={() => onPin({ lane, message: message.index })}
              />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
