// What a client's person sees, and how old it is, large enough for a hall.
import { CircleCheck, CircleDashed, Clock } from 'lucide-react'
import type { Microseconds } from '../../kernel/time.ts'
import { formatMeasure } from '../../lessons/measure.ts'
import type { Outcome } from '../../lessons/outcome.ts'
import { figuresAt } from '../../metrics/lane-figures.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { SceneOf } from '../scenes/SceneView.tsx'
import { seenAt } from '../scenes/seen.ts'
import { type Freshness, freshness } from '../words/figures-words.ts'
import styles from './StageLanes.module.css'

const icons: Record<Freshness, typeof Clock> = {
  nothing: CircleDashed,
  fresh: CircleCheck,
  behind: Clock,
}

export function StageScreen({
  lane,
  outcome,
  cursorUs,
}: {
  lane: number
  outcome: Outcome
  cursorUs: Microseconds
}) {
  const say = useTexts('rooms-stage')
  const language = useLanguage()
  const { trace, scenario } = outcome
  const figures = figuresAt(trace, lane, cursorUs)
  const { state } = freshness(figures)
  const Icon = icons[state]
  const age = formatMeasure({ value: figures.stalenessUs / 1_000, unit: 'ms' }, language)
  return (
    <div className={styles.screen} data-state={state}>
      {scenario.scene === 'none' ? (
        <p className={styles.news}>
          <small>{say('stage.update')} </small>
          <strong>{figures.newestUpdate || '–'}</strong>
        </p>
      ) : (
        <SceneOf seen={seenAt(trace, scenario, lane, cursorUs)} size="small" />
      )}
      <p className={styles.fresh}>
        <Icon aria-hidden="true" />
        <span>{state === 'behind' ? `${age} ${say('stage.behind')}` : say(`stage.${state}`)}</span>
      </p>
    </div>
  )
}
