// The messages of the window as a table: the same as the timeline, for reading, for keyboards and for
// screen readers. A row pins its message; the pinned row and the highlighted update are marked.
import { useState } from 'react'
import { useReadout, useSession, useSessionState, useSurroundings } from '../context.ts'
import { plural } from '../words/units.ts'
import { MessageRows, Pages } from './MessageRows.tsx'
import styles from './MessageTable.module.css'
import { pageOf } from './rows.ts'

/** While the run plays, the table is drawn anew at most this often: it must stay readable. */
const STEADY_US = 500_000

export function MessageTable() {
  const session = useSession()
  const { panels } = useSurroundings()
  const trace = useSessionState((state) => state.run.trace)
  const pinned = useSessionState((state) => state.pin)
  const highlight = useSessionState((state) => state.highlight)
  const layer = useSessionState((state) => state.layer)
  const playing = useSessionState((state) => state.playing)
  const [wanted, setPage] = useState(0)
  const steady = (us: number) => (playing ? Math.floor(us / STEADY_US) * STEADY_US : us)
  const cursorUs = useReadout((readout) => steady(readout.cursorUs))
  const fromUs = useReadout((readout) => steady(readout.window.fromUs))
  const toUs = useReadout((readout) => readout.window.toUs)
  const { rows, total, page, pages } = pageOf(trace, { fromUs, toUs }, cursorUs, wanted)
  return (
    <section className={styles.panel} aria-label="Messages as a table">
      <div className={styles.head}>
        <h2>{plural(total, 'message')} in sight</h2>
        <Pages page={page} pages={pages} onPage={setPage} />
      </div>
      <MessageRows
        label="Table of messages"
        trace={trace}
        rows={rows}
        layer={layer}
        cursorUs={cursorUs}
        pinned={pinned}
        highlight={highlight}
        onPin={(place) => {
          session.pin(place)
          panels.setState({ side: true, sideTab: 'message' })
        }}
      />
    </section>
  )
}
