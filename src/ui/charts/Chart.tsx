// One chart with all that belongs to it: title, sentence, the picture, the same as a table and as a file, and
// where its lines of theory come from.
import { memo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useSession, useTheme } from '../context.ts'
import { InPlace } from '../InPlace.tsx'
import { unbroken } from '../words/unbroken.ts'
import { ChartPlot } from './ChartPlot.tsx'
import styles from './Charts.module.css'
import { ChartTable } from './ChartTable.tsx'
import type { ChartChoice } from './chart-list.ts'
import type { LiveChart } from './live-chart.ts'
import { TheoryNotes } from './TheoryNotes.tsx'
import { csvOf } from './table.ts'
import { useLiveChart } from './use-live-chart.ts'

interface ChartProps {
  choice: ChartChoice
  /** Index of each lane that is shown. */
  lanes: readonly number[]
}

type Side = 'picture' | 'table' | 'theory'

export const Chart = memo(function Chart({ choice, lanes }: ChartProps) {
  const card = useRef<HTMLElement>(null)
  const [way, setWay] = useState(0)
  const [side, setSide] = useState<Side>('picture')
  const spec = choice.ways[way] ?? choice.ways[0]
  const chart = useLiveChart(spec, lanes, card)
  const hasTheory = useStore(chart.shown, (shown) => shown.theories.length > 0)
  const titleId = `chart-${choice.id}`
  const sentenceId = `${titleId}-now`
  const turnTo = (other: Side) => setSide(side === other ? 'picture' : other)
  return (
    <section ref={card} className={styles.card} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId}>{spec.title}</h2>
        {choice.ways.length > 1 && (
          <select
            aria-label={`${choice.name}: what is counted`}
            value={way}
            onChange={(event) => setWay(Number(event.target.value))}
          >
            {choice.ways.map(({ id, title }, index) => (
              <option key={id} value={index}>
                {title}
              </option>
            ))}
          </select>
        )}
        <div className={styles.acts}>
          {hasTheory && (
            <button
              type="button"
              className="quiet"
              aria-pressed={side === 'theory'}
              onClick={() => turnTo('theory')}
            >
              Theory
            </button>
          )}
          <button
            type="button"
            className="quiet"
            aria-pressed={side === 'table'}
            onClick={() => turnTo('table')}
          >
            Table
          </button>
          <SaveButton chart={chart} />
        </div>
      </header>
      <Sentence chart={chart} id={sentenceId} />
      {side === 'picture' && <ChartPlot chart={chart} labelledBy={`${titleId} ${sentenceId}`} />}
      {side === 'table' && <ChartTable chart={chart} />}
      {side === 'theory' && <TheoryNotes chart={chart} />}
    </section>
  )
})

/** It changes twice a second, and nothing else of the chart with it. */
function Sentence({ chart, id }: { chart: LiveChart; id: string }) {
  const sentence = useStore(chart.shown, (shown) => shown.sentence)
  return (
    <p id={id}>
      <InPlace className={styles.sentence}>{unbroken(sentence ?? 'Nothing to show yet.')}</InPlace>
    </p>
  )
}

function SaveButton({ chart }: { chart: LiveChart }) {
  const session = useSession()
  const theme = useTheme((state) => state.theme)
  const { spec } = chart
  const save = async () => {
    const { saveAs } = await import('../files/save.ts')
    const sentence = await saveAs(session, theme, {
      title: spec.title,
      ending: `${spec.id}.csv`,
      type: 'text/csv',
      opens: 'What the chart shows; opens in any spreadsheet.',
      make: async () => (chart.view ? csvOf(spec.table(chart.view)) : ''),
    })
    session.announce(sentence)
  }
  return (
    <button type="button" className="quiet" onClick={() => void save()}>
      CSV<span className="visually-hidden"> file of {spec.title}</span>
    </button>
  )
}
