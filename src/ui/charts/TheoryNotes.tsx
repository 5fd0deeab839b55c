// Where the lines of theory in a chart come from: formula and source for each lane, or why there is none.
import { useStore } from 'zustand'
import { Marker } from '../lanes/Marker.tsx'
import styles from './Charts.module.css'
import type { LiveChart } from './live-chart.ts'
import { titleOf } from './spec-over-time.ts'

export function TheoryNotes({ chart }: { chart: LiveChart }) {
  const said = useStore(chart.shown, (shown) => shown.said)
  const theories = useStore(chart.shown, (shown) => shown.theories)
  if (!said) return <div />
  const { say } = chart.spec
  return (
    <section
      className={styles.notes}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      data-scrolls=""
      aria-label="Where do the lines come from?"
    >
      <h4>Where do the lines come from?</h4>
      <dl>
        {theories.map(({ lane, mean, band, formula, source, reason }) => (
          <div key={lane}>
            <dt>
              <Marker protocol={said.trace.lane(lane).protocol} size={12} />
              {titleOf(said, lane)}
            </dt>
            <dd>
              {mean === undefined ? (
                reason
              ) : (
                <>
                  Mean {formula} = {say(mean)}
                  {band && `; single updates between ${say(band[0])} and ${say(band[1])}`}. {source}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
