// The charts of the run, side by side: which lanes they show, and which of them are open. What a
// chart shows is its own business.
import { useMemo, useState } from 'react'
import { useSessionState } from '../context.ts'
import { Marker } from '../lanes/Marker.tsx'
import { PopoverButton } from '../popover/PopoverButton.tsx'
import { recall, remember } from '../storage.ts'
import { laneTitle } from '../words/lane-words.ts'
import { Chart } from './Chart.tsx'
import { ChartInk } from './ChartInk.tsx'
import styles from './Charts.module.css'
import { charts, firstCharts } from './chart-list.ts'

const REMEMBERED = 'charts'

const remembered = (): readonly string[] => recall(REMEMBERED)?.split(' ') ?? firstCharts

export function ChartsPanel() {
  const trace = useSessionState((state) => state.run.trace)
  const [open, setOpen] = useState(remembered)
  const [hidden, setHidden] = useState<readonly string[]>([])
  const lanes = useMemo(
    () => [...trace.lanes.keys()].filter((lane) => !hidden.includes(trace.lane(lane).id)),
    [trace, hidden],
  )
  const toggled = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter((one) => one !== id) : [...list, id]
  const toggleChart = (id: string) => {
    const next = toggled(open, id)
    remember(REMEMBERED, next.join(' '))
    setOpen(next)
  }
  return (
    <section className={styles.panel} aria-label="Charts">
      <ChartInk />
      <p id="chart-keys" className="visually-hidden">
        Arrow keys read the points. Shift and arrow keys choose a stretch of time, Enter shows it.
        Enter on a point goes to its instant. Escape lets go.
      </p>
      <div className={styles.bar}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around a legend */}
        <div className={styles.legend} role="group" aria-label="Lanes in the charts">
          {trace.lanes.map((lane) => (
            <button
              key={lane.id}
              type="button"
              className="quiet"
              aria-pressed={!hidden.includes(lane.id)}
              onClick={() => setHidden(toggled(hidden, lane.id))}
            >
              <Marker protocol={lane.protocol} size={12} />
              {laneTitle(lane)}
            </button>
          ))}
        </div>
        <PopoverButton
          label="Charts that are open"
          className={styles.choice}
          button={`${charts.filter(({ id }) => open.includes(id)).length} of ${charts.length} charts`}
        >
          {() => (
            <div className={styles.choices}>
              {charts.map(({ id, name }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={open.includes(id)}
                    onChange={() => toggleChart(id)}
                  />
                  {name}
                </label>
              ))}
            </div>
          )}
        </PopoverButton>
      </div>
      <div className={styles.grid}>
        {charts
          .filter(({ id }) => open.includes(id))
          .map((choice) => (
            <Chart key={choice.id} choice={choice} lanes={lanes} />
          ))}
        {open.length === 0 && <p className={styles.nothing}>No chart is open: choose one above.</p>}
      </div>
    </section>
  )
}
