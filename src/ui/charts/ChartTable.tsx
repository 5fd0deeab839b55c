// The data of a chart as a native table, as its words have it: brought up to date slowly enough to be read.
import { useStore } from 'zustand'
import styles from './Charts.module.css'
import type { LiveChart } from './live-chart.ts'

/** Exact figures are in the file; here as many digits as can be read. */
const shortened = (value: number): string =>
  Number.isInteger(value)
    ? value.toLocaleString('en-US')
    : value.toLocaleString('en-US', { maximumFractionDigits: 3 })

export function ChartTable({ chart }: { chart: LiveChart }) {
  const said = useStore(chart.shown, (shown) => shown.said)
  if (!said) return <div />
  const { rowHead, heads, rows } = chart.spec.table(said)
  return (
    <section
      className={styles.table}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      data-scrolls=""
      aria-label={`${chart.spec.title}, as a table`}
    >
      <table>
        <thead>
          <tr>
            {[rowHead, ...heads].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{typeof head === 'number' ? shortened(head) : head}</th>
              {cells.map((cell, column) => (
                <td key={heads[column]}>{cell === undefined ? '–' : shortened(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
