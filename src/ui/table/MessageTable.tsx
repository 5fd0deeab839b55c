// The messages of the window as a table: the same as the timeline, for reading, for keyboards and for
// screen readers. A row pins its message; the pinned row and the highlighted update are marked.
import { useEffect, useRef, useState } from 'react'
import { useReadout, useSession, useSessionState, useSurroundings } from '../context.ts'
import { layerShort } from '../words/layer-words.ts'
import { plural } from '../words/units.ts'
import { MessageRow } from './MessageRow.tsx'
import styles from './MessageTable.module.css'
import { pageOf } from './rows.ts'

/** While the run plays, the table is drawn anew at most this often: it must stay readable. */
const STEADY_US = 500_000

export function MessageTable() {
  const session = useSession()
  const { panels } = useSurroundings()
  const trace = useSessionState((state) => state.run.trace)
  const pin = useSessionState((state) => state.pin)
  const highlight = useSessionState((state) => state.highlight)
  const layer = useSessionState((state) => state.layer)
  const playing = useSessionState((state) => state.playing)
  const [wanted, setPage] = useState(0)
  const steady = (us: number) => (playing ? Math.floor(us / STEADY_US) * STEADY_US : us)
  const cursorUs = useReadout((readout) => steady(readout.cursorUs))
  const fromUs = useReadout((readout) => steady(readout.window.fromUs))
  const toUs = useReadout((readout) => readout.window.toUs)
  const { rows, total, page, pages } = pageOf(trace, { fromUs, toUs }, cursorUs, wanted)
  const body = useRef<HTMLTableSectionElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls only when another message is pinned
  useEffect(() => {
    body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [pin])
  return (
    <section className={styles.panel} aria-label="Messages as a table">
      <div className={styles.head}>
        <h2>{plural(total, 'message')} in sight</h2>
        {pages > 1 && (
          <p className={styles.pages}>
            <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
              Earlier
            </button>
            <span>
              page {page + 1} of {pages}
            </span>
            <button type="button" disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>
              Later
            </button>
          </p>
        )}
      </div>
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        data-scrolls=""
        aria-label="Table of messages"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">left at</th>
              <th scope="col">lane</th>
              <th scope="col">way</th>
              <th scope="col">message</th>
              <th scope="col">carries</th>
              <th scope="col" className={styles.number}>
                took
              </th>
              <th scope="col" className={styles.number}>
                size, {layerShort[layer]}
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map(({ lane, message }) => (
              <MessageRow
                key={`${lane}.${message.index}`}
                lane={trace.lane(lane)}
                message={message}
                pinned={pin?.lane === lane && pin.message === message.index}
                highlighted={
                  highlight !== undefined &&
                  highlight >= message.firstUpdate &&
                  highlight < message.firstUpdate + message.updateCount
                }
                layer={layer}
                cursorUs={cursorUs}
                onPin={() => {
                  session.pin({ lane, message: message.index })
                  panels.setState({ side: true, sideTab: 'message' })
                }}
              />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
