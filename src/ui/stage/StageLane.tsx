// A lane's head in a hall: its mark and name, and the three figures that a hall can take in.
import type { Microseconds } from '../../kernel/time.ts'
import { formatMeasure } from '../../lessons/measure.ts'
import type { Outcome } from '../../lessons/outcome.ts'
import { figuresAt } from '../../metrics/lane-figures.ts'
import { getField } from '../../scenario/fields.ts'
import type { Lane } from '../../scenario/scenario.ts'
import { Marker } from '../lanes/Marker.tsx'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { laneSummary, laneTitle } from '../words/lane-words.ts'
import { unbroken } from '../words/unbroken.ts'
import styles from './StageLanes.module.css'

export function LaneName({ lane, withSummary }: { lane: Lane; withSummary?: boolean }) {
  return (
    <span className={styles.laneName}>
      <Marker protocol={lane.protocol} size={18} />
      <span>
        <strong lang="en">{unbroken(laneTitle(lane))}</strong>
        {withSummary && <small lang="en"> {unbroken(laneSummary(lane))}</small>}
      </span>
    </span>
  )
}

interface StageLaneProps {
  lane: Lane
  index: number
  outcome: Outcome
  cursorUs: Microseconds
  /** A column of a narrow screen. */
  brief: boolean
  /** Before the answer: what the lane does instead of what it did. */
  quiet: boolean
}

export function StageLane({ lane, index, outcome, cursorUs, brief, quiet }: StageLaneProps) {
  const say = useTexts('rooms-stage')
  const language = useLanguage()
  const { scenario } = outcome
  // Then this is what tells the lanes apart, and comes first.
  const linksDiffer = scenario.lanes.some(({ link }) => link?.delayMs !== undefined)
  const delayMs = Number(getField(scenario, `lanes.${lane.id}.link.delayMs`))
  return (
    <div className={styles.lane}>
      <h2>
        <LaneName lane={lane} />
      </h2>
      {quiet && !brief && (
        <div className={styles.facts}>
          {linksDiffer && (
            <p>
              {formatMeasure({ value: delayMs, unit: 'ms' }, language)} {say('stage.each-way')}
            </p>
          )}
          <p lang="en">{unbroken(laneSummary(lane))}</p>
        </div>
      )}
      {!quiet && <Figures index={index} outcome={outcome} cursorUs={cursorUs} />}
    </div>
  )
}

/** What the run measures so far: of news where there is any, else of what the clients sent. */
function Figures({
  index,
  outcome,
  cursorUs,
}: Pick<StageLaneProps, 'index' | 'outcome' | 'cursorUs'>) {
  const say = useTexts('rooms-stage')
  const language = useLanguage()
  const { trace } = outcome
  const figures = figuresAt(trace, index, cursorUs)
  const { latencyMeanMs, messagesReceived } = figures
  const mean =
    latencyMeanMs === undefined
      ? '–'
      : formatMeasure({ value: latencyMeanMs, unit: 'ms' }, language)
  const rows: readonly (readonly [string, string | number])[] =
    trace.updates.createdUs.length > 0
      ? [
          ['mean', mean],
          ['delivered', `${figures.updatesDelivered}/${figures.updatesCreated}`],
          ['requests', figures.requests],
        ]
      : messagesReceived > 0
        ? [['received', messagesReceived]]
        : [['requests', figures.requests]]
  return (
    <dl className={`${styles.facts} ${styles.figures}`}>
      {rows.map(([name, value], row) => (
        <div key={name} className={row === 0 ? styles.first : undefined}>
          <dt>{say(`stage.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
