// The comparison of the lecture, measured in this run up to the cursor: a column a lane. It takes the person
// to the moment that proves a cell, and back again.
import { useState } from 'react'
import { compareLane } from '../../metrics/comparison.ts'
import { useSession, useSessionState, useSurroundings } from '../context.ts'
import { CopyButton } from '../inspector/CopyButton.tsx'
import { useSteadyInstant } from '../ledger/use-ledger.ts'
import { laneTitle } from '../words/lane-words.ts'
import { formatInstant } from '../words/units.ts'
import styles from './Comparison.module.css'
import { ComparisonTable } from './ComparisonTable.tsx'
import { type MeasuredRow, rowTitles } from './cells.ts'
import { proofOf, proofSentence } from './proof-words.ts'
import { type ComparedLane, comparisonCsv, comparisonText } from './take-away.ts'

/** A cell whose proof is being looked at, and where the person came from. */
interface Proven {
  lane: string
  row: MeasuredRow
  sentence: string
  fromUs: number
}

export function ComparisonPanel() {
  const session = useSession()
  const { panels } = useSurroundings()
  const run = useSessionState((state) => state.run)
  const layer = useSessionState((state) => state.layer)
  const atUs = useSteadyInstant()
  const [proof, setProof] = useState<{ run: typeof run; of: Proven }>()
  const proven = proof?.run === run ? proof.of : undefined
  const columns = run.scenario.lanes.map(
    (lane, index): ComparedLane => ({ lane, its: compareLane(run.trace, index, atUs, layer) }),
  )

  const prove = ({ lane, its }: ComparedLane, row: MeasuredRow) => {
    const index = run.scenario.lanes.indexOf(lane)
    const found = proofOf(its, row)
    const sentence = proofSentence(its, row, run.trace.lane(index), layer)
    if (!found || !sentence) return
    session.transport.pause()
    session.transport.seek(found.atUs)
    session.pin({ lane: index, message: found.message })
    if (panels.getState().side) panels.setState({ sideTab: 'message' })
    session.announce(`${laneTitle(lane)}. ${sentence}`)
    const fromUs = proven?.fromUs ?? atUs
    setProof({ run, of: { lane: lane.id, row, sentence, fromUs } })
  }

  const goBack = ({ fromUs }: Proven) => {
    session.transport.seek(fromUs)
    setProof(undefined)
  }

  const shown = run.scenario.lanes.find(({ id }) => id === proven?.lane)
  return (
    <section className={styles.panel} aria-label="Comparison of the lanes">
      <div className={styles.head}>
        <h2>Measured up to {formatInstant(atUs)}</h2>
        <p className={styles.proof} data-testid="proof">
          {proven && shown ? (
            <>
              <span>
                <strong>
                  {rowTitles[proven.row]}, {laneTitle(shown)}.
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
        <CopyButton what="as text" text={() => comparisonText(columns, layer, atUs)} />
        <CopyButton what="as CSV" text={() => comparisonCsv(columns, layer, atUs)} />
      </div>
      <ComparisonTable columns={columns} layer={layer} proven={proven} onProve={prove} />
    </section>
  )
}
