// A HAR of a person's own browser beside the simulated run: the same drawing, the same scale of time, the same
// figures, and what a HAR does not contain said plainly. The run behind it is only looked at.
import { Minus, Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { ImportedHar } from '../../export/import-har.ts'
import { lengthUs, type TimeWindow, ZOOM_STEP } from '../../session/time-window.ts'
import { useReadout, useSessionState } from '../context.ts'
import { fitted, zoomed } from '../timeline/scale.ts'
import { laneTitle } from '../words/lane-words.ts'
import { formatMs, formatSpan } from '../words/units.ts'
import { Exchanges, type Group } from './Exchanges.tsx'
import styles from './RealityCheck.module.css'
import { RecordedLanes } from './RecordedLanes.tsx'
import { RecordedMessages } from './RecordedMessages.tsx'
import { useModal } from './use-modal.ts'

interface RealityCheckProps {
  name: string
  har: ImportedHar
  /** The newest sentence for the person. */
  said: string
  onClose(): void
}

/** The newest stretch of a run, this long, with a little room behind its head. */
const newest = (headUs: number, length: number): TimeWindow => {
  const fromUs = Math.max(0, Math.round(headUs - 0.98 * length))
  return { fromUs, toUs: fromUs + length }
}

/** All of the file; before its start there is room for the names of the rails. */
const whole = (endUs: number): TimeWindow => {
  const window = fitted(endUs)
  return window.fromUs > 0 ? window : { ...window, fromUs: Math.round(-0.05 * lengthUs(window)) }
}

export function RealityCheck({ name, har, said, onClose }: RealityCheckProps) {
  const dialog = useModal()
  const run = useSessionState((state) => state.run)
  const headUs = useReadout((readout) => readout.headUs)
  const [fileWindow, setFileWindow] = useState(() => whole(har.endUs))
  const [runWindow, setRunWindow] = useState(() => newest(headUs, lengthUs(fileWindow)))
  const [fileCursorUs, setFileCursor] = useState(har.endUs)
  const [runCursorUs, setRunCursor] = useState(headUs)
  const [pinned, setPinned] = useState<{ lane: number; message: number }>()

  /** One scale for both: where one is zoomed, the other is zoomed about its middle. */
  const sameScale = (window: TimeWindow, other: TimeWindow, endUs: number): TimeWindow => {
    const factor = lengthUs(window) / lengthUs(other)
    return factor === 1 ? other : zoomed(other, factor, (other.fromUs + other.toUs) / 2, endUs)
  }
  const showFile = (window: TimeWindow) => {
    setFileWindow(window)
    setRunWindow((other) => sameScale(window, other, headUs))
  }
  const showRun = (window: TimeWindow) => {
    setRunWindow(window)
    setFileWindow((other) => sameScale(window, other, har.endUs))
  }
  const zoomBy = (factor: number) => {
    const middle = (fileWindow.fromUs + fileWindow.toUs) / 2
    showFile(zoomed(fileWindow, factor, middle, har.endUs))
  }
  const showAll = () => {
    const window = whole(har.endUs)
    setFileWindow(window)
    setRunWindow(newest(headUs, lengthUs(window)))
    setFileCursor(har.endUs)
    setRunCursor(headUs)
  }

  const fromFile: Group = {
    title: 'Your file',
    trace: har.trace,
    untilUs: har.endUs,
    lanes: har.lanes,
  }
  const simulated: Group = {
    title: 'The simulated run',
    trace: run.trace,
    untilUs: headUs,
    lanes: run.scenario.lanes.map((lane) => ({ ...lane, title: laneTitle(lane) })),
  }
  const by = har.creator === '' ? '' : `, written by ${har.creator}`
  return (
    <dialog ref={dialog} className={styles.check} aria-labelledby="check-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="check-title">Reality check</h2>
        <div className={styles.tools}>
          <button type="button" title="Show more time" onClick={() => zoomBy(ZOOM_STEP)}>
            <Minus aria-hidden="true" />
            <span className="visually-hidden">Show more time</span>
          </button>
          <span>{formatSpan(lengthUs(fileWindow))} across</span>
          <button type="button" title="Show less time" onClick={() => zoomBy(1 / ZOOM_STEP)}>
            <Plus aria-hidden="true" />
            <span className="visually-hidden">Show less time</span>
          </button>
          <button type="button" onClick={showAll}>
            Show all
          </button>
          <button type="button" onClick={onClose}>
            <X aria-hidden="true" />
            <span>Back to the run</span>
          </button>
        </div>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <RecordedLanes
        group={fromFile}
        note={`${name}: ${formatMs(har.endUs / 1_000)}${by}`}
        window={fileWindow}
        cursorUs={fileCursorUs}
        onWindow={showFile}
        onCursor={setFileCursor}
        pinned={pinned}
        onPin={setPinned}
      />
      <RecordedLanes
        group={simulated}
        note="its newest stretch, at the same scale of time"
        window={runWindow}
        cursorUs={runCursorUs}
        onWindow={showRun}
        onCursor={setRunCursor}
      />
      <section>
        <h3>What a HAR does not tell, and what was made of that</h3>
        <ul className={styles.notes}>
          {har.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
      <Exchanges groups={[fromFile, simulated]} />
      <RecordedMessages
        group={fromFile}
        window={fileWindow}
        cursorUs={fileCursorUs}
        pinned={pinned}
        onPin={setPinned}
      />
    </dialog>
  )
}
