// What each lane did, in figures that a HAR can tell as well as a simulation: file and run under each other in
// one table.
import { type ExchangeFigures, exchangeFigures } from '../../export/exchange-figures.ts'
import type { Microseconds } from '../../kernel/time.ts'
import type { Protocol } from '../../scenario/scenario.ts'
import type { Trace } from '../../trace/trace.ts'
import { Marker } from '../lanes/Marker.tsx'
import { protocolTitles } from '../words/lane-words.ts'
import { formatBytes, formatMs } from '../words/units.ts'
import styles from './RealityCheck.module.css'

/** Lanes that were recorded together. */
export interface Group {
  title: string
  trace: Trace
  untilUs: Microseconds
  lanes: readonly { id: string; protocol: Protocol; title: string }[]
}

const count = (value: number): string => value.toLocaleString('en-US')
const time = (ms: number | null): string => (ms === null ? 'none' : formatMs(ms))

const columns: readonly (readonly [string, (figures: ExchangeFigures) => string])[] = [
  ['requests', ({ requests, posts }) => count(requests + posts)],
  ['empty answers', ({ emptyAnswers }) => count(emptyAnswers)],
  ['frames, events', ({ messages }) => count(messages)],
  ['answer took, mean', ({ answerMeanMs }) => time(answerMeanMs)],
  ['at most', ({ answerMaxMs }) => time(answerMaxMs)],
  ['HTTP up', ({ bytesUp }) => formatBytes(bytesUp)],
  ['HTTP down', ({ bytesDown }) => formatBytes(bytesDown)],
]

export function Exchanges({ groups }: { groups: readonly Group[] }) {
  return (
    <section>
      <h3>The lanes in figures</h3>
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        data-scrolls=""
        aria-label="Table of lanes"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">lane</th>
              <th scope="col">kind</th>
              {columns.map(([name]) => (
                <th key={name} scope="col" className={styles.number}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.title}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 2}>
                  {group.title}
                </th>
              </tr>
              {group.lanes.map((lane, i) => (
                <LaneRow key={lane.id} group={group} index={i} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </section>
  )
}

function LaneRow({ group, index }: { group: Group; index: number }) {
  const lane = group.lanes[index]
  if (!lane) return null
  const figures = exchangeFigures(group.trace, index, group.untilUs)
  return (
    <tr>
      <th scope="row">
        <span className={styles.lane}>
          <Marker protocol={lane.protocol} size={11} />
          <span>{lane.title}</span>
        </span>
      </th>
      <td>{protocolTitles[lane.protocol]}</td>
      {columns.map(([name, cell]) => (
        <td key={name} className={styles.number}>
          {cell(figures)}
        </td>
      ))}
    </tr>
  )
}
