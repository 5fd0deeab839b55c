// The table of the lecture, row by row: the lecture's word for a protocol beside the word and the number that stand
// in the comparison for the run in the lab, up to its cursor.
import { Check, Replace } from 'lucide-react'
import { type ComparedRow, comparedRows } from '../../lessons/compared-rows.ts'
import { formatInstant, formatMeasure } from '../../lessons/measure.ts'
import { compareLane, type LaneComparison } from '../../metrics/comparison.ts'
import { type Protocol, protocols } from '../../scenario/scenario.ts'
import { cellWords } from '../comparison/cells.ts'
import { Scales } from '../comparison/Scales.tsx'
import { useSessionState, useSurroundings } from '../context.ts'
import { Marker } from '../lanes/Marker.tsx'
import { fill } from '../lecture/fill.ts'
import { type Say, useLanguage, useTexts } from '../lecture/language.ts'
import { useSteadyInstant } from '../ledger/use-ledger.ts'
import { toggleDrawer } from '../panels.ts'
import { protocolTitles } from '../words/lane-words.ts'
import styles from './ComparisonBlock.module.css'
import { fits } from './lecture-words.ts'

/** `chapter`: the part of the texts that has the lecture's words. `onSee`: the lab is to be seen. */
export function ComparisonBlock({ chapter, onSee }: { chapter: string; onSee(): void }) {
  const say = useTexts('rooms-compared')
  const language = useLanguage()
  const { panels } = useSurroundings()
  const run = useSessionState((state) => state.run)
  const atUs = useSteadyInstant()
  const measured = new Map<Protocol, LaneComparison>()
  run.scenario.lanes.forEach(({ protocol }, lane) => {
    if (!measured.has(protocol)) measured.set(protocol, compareLane(run.trace, lane, atUs, 'ip'))
  })
  const openTable = () => {
    const { drawer, drawerTab } = panels.getState()
    if (!drawer || drawerTab !== 'comparison') toggleDrawer(panels, 'comparison')
    onSee()
  }
  return (
    <section className={styles.block} aria-label={say('title')}>
      <h3>{say('title')}</h3>
      <p className={styles.note}>
        {atUs === 0 ? say('empty') : fill(say('at'), { at: formatInstant(atUs, language) })}
      </p>
      {comparedRows.map((row) => (
        <RowTable key={row} chapter={chapter} row={row} measured={measured} />
      ))}
      <button type="button" onClick={openTable}>
        {say('open')}
      </button>
      <div lang="en" className={styles.scales}>
        <Scales />
      </div>
    </section>
  )
}

interface RowTableProps {
  chapter: string
  row: ComparedRow
  measured: ReadonlyMap<Protocol, LaneComparison>
}

function RowTable({ chapter, row, measured }: RowTableProps) {
  const say = useTexts('rooms-compared')
  const text = useTexts(chapter)
  return (
    <table>
      <caption>{say(row)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('protocol')}</th>
          <th scope="col">{say('lecture')}</th>
          <th scope="col">{say('measured')}</th>
        </tr>
      </thead>
      <tbody>
        {protocols.map((protocol) => (
          <tr key={protocol}>
            <th scope="row">
              <Marker protocol={protocol} size={12} />
              <span lang="en">{protocolTitles[protocol]}</span>
            </th>
            <td>{text(`${chapter}.word.${row}.${protocol}`)}</td>
            <td>
              <Measured row={row} protocol={protocol} its={measured.get(protocol)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface MeasuredProps {
  row: ComparedRow
  protocol: Protocol
  /** Undefined: the run has no such lane. */
  its: LaneComparison | undefined
}

function Measured({ row, protocol, its }: MeasuredProps) {
  const say = useTexts('rooms-compared')
  const language = useLanguage()
  if (!its) return <span className={styles.note}>{say('absent')}</span>
  const { word, value } = cellWords(its, row, 'ip')
  const isFit = fits(row, protocol, word)
  const said = say(`measured.${word}`)
  const Icon = isFit ? Check : Replace
  return (
    <>
      <strong>
        {value === undefined ? said : `${said}: ${figureOf(row, its, say, language)}`}
      </strong>
      {isFit !== undefined && (
        <small data-fits={isFit}>
          <Icon aria-hidden="true" /> {say(isFit ? 'fits' : 'other')}
        </small>
      )}
    </>
  )
}

/** The number for which the word stands, in the form of the language. */
function figureOf(row: ComparedRow, its: LaneComparison, say: Say, language: string): string {
  const { meanMs = 0 } = its.latency
  if (row === 'latency') return formatMeasure({ value: meanMs, unit: 'ms' }, language)
  const { payloadShare = 0 } = its.efficiency
  const share = formatMeasure({ value: 100 * payloadShare, unit: 'percent' }, language)
  return fill(say('measured.payload'), { share })
}
