// Where the lines of theory in a chart come from: formula and source for each lane, or why there is none.
import { useStore } from 'zustand'
import { hasTheory, type TheoryLine } from '../../metrics/theory-line.ts'
import { Marker } from '../lanes/Marker.tsx'
import { formatMs } from '../words/units.ts'
import styles from './Charts.module.css'
import type { LiveChart } from './live-chart.ts'
import { titleOf } from './spec-over-time.ts'

export function TheoryNotes({ chart }: { chart: LiveChart }) {
  const said = useStore(chart.shown, (shown) => shown.said)
  const theories = useStore(chart.shown, (shown) => shown.theories)
  if (!said) return <div />
  return (
    <section
      className={styles.notes}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      data-scrolls=""
      aria-label="Where do the lines come from?"
    >
      <h3>Where do the lines come from?</h3>
      <dl>
        {theories.map(({ lane, theory }) => (
          <div key={lane}>
            <dt>
              <Marker protocol={said.trace.lane(lane).protocol} size={12} />
              {titleOf(said, lane)}
            </dt>
            <dd>{hasTheory(theory) ? <Line {...theory} /> : theory.reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Line({ meanMs, band, formula, terms, source, conditions }: TheoryLine) {
  const symbols = terms.map(({ symbol, meaning, ms }) => `${symbol}: ${meaning}, ${formatMs(ms)}`)
  return (
    <>
      The mean is {formula} = <strong>{formatMs(meanMs)}</strong>.{' '}
      {band && band.leastMs < band.greatestMs && (
        <>
          Every update takes between {formatMs(band.leastMs)} and {formatMs(band.greatestMs)}.{' '}
        </>
      )}
      {symbols.join('; ')}. {source} {conditions}
    </>
  )
}
