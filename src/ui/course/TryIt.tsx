// After the answer: the knobs that may be turned, other seeds, the exception, and what is measured now beside what
// was measured first. Each change is another run from its start.
import { Dices, Play, RotateCcw, TriangleAlert } from 'lucide-react'
import type { Experiment } from '../../lessons/experiment.ts'
import { isOver } from '../../lessons/outcome.ts'
import { truthOf } from '../../lessons/prediction.ts'
import type { Setting } from '../../lessons/task.ts'
import { findField, getField } from '../../scenario/fields.ts'
import { useSessionState } from '../context.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { Knob } from '../setup/Knob.tsx'
import { nextSeed } from '../setup/next-seed.ts'
import { laneSummary, laneTitle } from '../words/lane-words.ts'
import styles from './Course.module.css'
import { useCourse, useLesson, useOutcome } from './course-context.ts'
import cardStyles from './Experiment.module.css'
import { useNumberWords } from './verdict.ts'

interface TryItProps {
  chapter: string
  experiment: Experiment
  /** The experiment is to be predicted again. */
  onAgain(): void
}

export function TryIt({ chapter, experiment, onAgain }: TryItProps) {
  const say = useTexts('rooms-course')
  const text = useTexts(chapter)
  const { lesson, seeTheLab } = useCourse()
  const seed = useLesson((state) => state.seed)
  const changed = useLesson(({ settings }) => settings.length > 0)
  const { controls = [], exceptionSeed, scenario, task } = experiment
  const own = seed === scenario.seed
  const turned = [...new Set([...controls, ...(task?.controls ?? [])])]
  return (
    <section className={cardStyles.try}>
      <h4>{say('try.title')}</h4>
      {turned.length > 0 && <p className={styles.note}>{say('try.note')}</p>}
      {turned.map((path) => (
        <Turned key={path} experiment={experiment} path={path} />
      ))}
      <Now chapter={chapter} experiment={experiment} />
      <div className={styles.buttons}>
        <button
          type="button"
          onClick={() => {
            lesson.watch()
            seeTheLab()
          }}
        >
          <Play aria-hidden="true" />
          <span>{say('try.watch')}</span>
        </button>
        <button type="button" onClick={() => lesson.reseed(nextSeed(seed))}>
          <Dices aria-hidden="true" />
          <span>{say('try.seed')}</span>
        </button>
        {exceptionSeed !== undefined && (
          <button
            type="button"
            aria-pressed={seed === exceptionSeed}
            onClick={() => lesson.reseed(exceptionSeed)}
          >
            <TriangleAlert aria-hidden="true" />
            <span>{say('try.exception')}</span>
          </button>
        )}
        <button type="button" disabled={own && !changed} onClick={lesson.reset}>
          <RotateCcw aria-hidden="true" />
          <span>{say('try.reset')}</span>
        </button>
        <button type="button" onClick={onAgain}>
          {say('answer.again')}
        </button>
      </div>
      {!own && (
        <p className={styles.note}>{fill(say('try.seed.now'), { seed, own: scenario.seed })}</p>
      )}
      {seed === exceptionSeed && (
        <p>
          <Markup text={text(`${experiment.id}.exception`)} />
        </p>
      )}
    </section>
  )
}

const valueIn = (settings: readonly Setting[], path: string) =>
  settings.find(({ field }) => field === path)?.value

function Turned({ experiment: { scenario }, path }: { experiment: Experiment; path: string }) {
  const { lesson } = useCourse()
  const value = useLesson(({ settings }) => valueIn(settings, path))
  const field = findField(scenario, path)
  if (!field) return null
  const lane = scenario.lanes.find(({ id }) => path.startsWith(`lanes.${id}.`))
  return (
    <div lang="en">
      {lane && scenario.lanes.length > 1 && (
        <p className={cardStyles.lane}>
          {laneTitle(lane)} <small>{laneSummary(lane)}</small>
        </p>
      )}
      <Knob
        field={field}
        path={path}
        value={value ?? getField(scenario, path) ?? 0}
        onChange={(next) => lesson.turn(path, next)}
      />
    </div>
  )
}

/** What the question asked for, in the run that stands in the lab; and the way back where another stands there. */
function Now({ chapter, experiment }: { chapter: string; experiment: Experiment }) {
  const say = useTexts('rooms-course')
  const text = useTexts(chapter)
  const { lesson } = useCourse()
  const words = useNumberWords(experiment.predict)
  const busy = useSessionState(({ catchingUpTo }) => catchingUpTo !== undefined)
  const grade = useLesson(({ gate }) => (gate.stage === 'answered' ? gate.grade : undefined))
  const turned = useLesson(
    ({ settings, seed }) => settings.length > 0 || seed !== experiment.scenario.seed,
  )
  const outcome = useOutcome()
  if (!outcome)
    return (
      <p className={styles.note}>
        {say('answer.elsewhere')}{' '}
        <button type="button" onClick={lesson.reset}>
          {say('answer.back')}
        </button>
      </p>
    )
  const show = (value: string | number | undefined) => {
    if (value === undefined || Number.isNaN(value)) return say('try.nothing')
    return typeof value === 'number' ? (
      words(value)
    ) : (
      <Markup text={text(`${experiment.id}.option.${value}`)} />
    )
  }
  const over = isOver(outcome) && !busy
  const now = over ? truthOf(experiment.predict, outcome) : undefined
  return (
    <p
      className={cardStyles.now}
      // What the first run measured was announced with its grade.
      aria-live={turned ? 'polite' : undefined}
      aria-atomic="true"
      aria-busy={!over}
    >
      <span>{say('try.now')}</span>
      <strong>{over ? show(now) : '…'}</strong>
      {grade && now !== grade.truth && typeof grade.truth === 'number' && (
        <small>{fill(say('try.first'), { value: words(grade.truth) })}</small>
      )}
    </p>
  )
}
