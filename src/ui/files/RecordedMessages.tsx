// The messages of the file's window as a table: what is drawn, in words. A row marks its message in the
// drawing.
import { useState } from 'react'
import type { Microseconds } from '../../kernel/time.ts'
import { MessageRows, Pages } from '../table/MessageRows.tsx'
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

export function RecordedMessages(props: RecordedMessagesProps) {
  const { group, window, cursorUs, pinned, onPin } = props
  const { trace, lanes } = group
  const [wanted, setPage] = useState(0)
  const { rows, total, page, pages } = pageOf(trace, window, cursorUs, wanted)
  return (
    <section>
      <div className={styles.tools}>
        <h3>{plural(total, 'message')} of the file in sight</h3>
        <Pages page={page} pages={pages} onPage={setPage} />
      </div>
      <MessageRows
        label="Table of the file’s messages"
        className={styles.scroll}
        trace={trace}
        rows={rows}
        titles={lanes.map(({ title }) => title)}
        layer="http"
        cursorUs={cursorUs}
        pinned={pinned}
        onPin={onPin}
      />
    </section>
  )
}
