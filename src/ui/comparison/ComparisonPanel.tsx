// The comparison of the lecture, measured in this run up to the cursor: a column a lane. It takes the person
// to the moment that proves a cell, and back again.
import { useRef, useState } from 'react'
import type { Run } from '../../lab/run.ts'
import { compareLane } from '../../metrics/comparison.ts'
import type { Pin } from '../../session/state.ts'
import { useSession, useSessionState, useSurroundings, useTheme } from '../context.ts'
import { isWhole } from '../drawer/whole.ts'
import { CopyButton } from '../inspector/CopyButton.tsx'
import { useSteadyInstant } from '../ledger/use-ledger.ts'
import { NARROW_PX } from '../panels.ts'
import { laneTitle } from '../words/lane-words.ts'
import { formatInstant } from '../words/units.ts'
import styles from './Comparison.module.css'
import { ComparisonTable } from './ComparisonTable.tsx'
import { type MeasuredRow, rowTitles } from './cells.ts'
import { proofOf, proofSentence } from './proof-words.ts'
import { Scales } from './Scales.tsx'
import { type ComparedLane, comparisonCsv, comparisonText } from './take-away.ts'

/** A cell whose proof is being looked at, and where the person came from. */
interface Proven {
  run: Run
  pin: Pin
  row: MeasuredRow
  sentence: string
  fromUs: number
  /** Whether the table stood in the place of the lanes. */
  whole: boolean
}

export function ComparisonPanel() {
  const session = useSession()
  const { panels } = useSurroundings()
  const theme = useTheme((state) => state.theme)
  const run = useSessionState((state) => state.run)
  const layer = useSessionState((state) => state.layer)
  const pin = useSessionState((state) => state.pin)
  const atUs = useSteadyInstant()
  const [proof, setProof] = useState<Proven>()
  const panel = useRef<HTMLElement>(null)
  // Whoever pins something else has left it.
  const proven = proof?.run === run && samePin(proof.pin, pin) ? proof : undefined
  const columns = run.scenario.lanes.map(
    (lane, index): ComparedLane => ({ lane, its: compareLane(run.trace, index, atUs, layer) }),
  )

  const prove = (index: number, row: MeasuredRow) => {
    const its = columns[index]?.its
    const found = its && proofOf(its, row)
    const sentence = its && proofSentence(its, row, run.trace.lane(index), layer)
    if (!found || !sentence) return
    const before = panels.getState()
    const pinned = { lane: index, message: found.message }
    session.transport.pause()
    session.transport.seek(found.atUs)
    session.pin(pinned)
    panels.setState({ drawerWhole: false })
    // Where there is room for one panel only, the sentence says enough.
    if (window.innerWidth < NARROW_PX) panels.setState({ side: before.side })
    session.announce(`${laneTitle(run.trace.lane(index))}. ${sentence}`)
    const { fromUs, whole } = proven ?? { fromUs: atUs, whole: isWhole(before, theme) }
    setProof({ run, pin: pinned, row, sentence, fromUs, whole })
  }

  const goBack = ({ fromUs, whole }: Proven) => {
    // The button goes; the focus goes back to where it led away from.
    panel.current?.querySelector<HTMLElement>('td[aria-current] button')?.focus()
    session.transport.seek(fromUs)
    panels.setState({ drawerWhole: whole })
    // The next cell is proven from here, however soon it is chosen.
    session.publishReadout()
    session.pin(undefined)
  }

  return (
    <section ref={panel} className={styles.panel} aria-label="Comparison of the lanes">
      <div className={styles.head}>
        <h2>Measured up to {formatInstant(atUs)}</h2>
        <p className={styles.proof} data-testid="proof">
          {proven ? (
            <>
              <span>
                <strong>
                  {rowTitles[proven.row]}, {laneTitle(run.trace.lane(proven.pin.lane))}.
                </strong>{' '}
                {proven.sentence}
              </span>
              <button type="button" onClick={() => goBack(proven)}>
                Back to {formatInstant(proven.fromUs)}
              </button>
            </>
          ) : (
            'Choose a cell: it shows the moment that proves it.'
          )}
        </p>
      </div>
      <ComparisonTable columns={columns} layer={layer} proven={proven} onProve={prove}>
        <Scales />
        <p className={styles.copies}>
          <CopyButton what="as text" text={() => comparisonText(columns, layer, atUs)} />
          <CopyButton what="as CSV" text={() => comparisonCsv(columns, layer, atUs)} />
        </p>
      </ComparisonTable>
    </section>
  )
}

const samePin = (a: Pin, b: Pin | undefined): boolean =>
  a.lane === b?.lane && a.message === b.message
