// Where the screen is narrow and the lab in sight: how far the run is, and the way back to the text.
import { BookOpen, SkipForward } from 'lucide-react'
import { US_PER_SECOND } from '../../kernel/time.ts'
import { formatMeasure } from '../../lessons/measure.ts'
import { useReadout } from '../context.ts'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import styles from './Course.module.css'
import { useCourse, useLesson } from './course-context.ts'

export function WatchBar({ onBack }: { onBack(): void }) {
  const say = useTexts('rooms-course')
  const { lesson } = useCourse()
  const stage = useLesson(({ gate }) => gate.stage)
  return (
    <div className={styles.watchBar}>
      <button type="button" data-answer={stage === 'answered' || undefined} onClick={onBack}>
        <BookOpen aria-hidden="true" />
        <span>{say(stage === 'answered' ? 'back-to-answer' : 'back-to-it')}</span>
      </button>
      {stage === 'running' && (
        <button type="button" onClick={lesson.skip}>
          <SkipForward aria-hidden="true" />
          <span>{say('run.skip')}</span>
        </button>
      )}
      <HowFar />
    </div>
  )
}

/** `3 s of 24 s`; whole seconds, so that it can be read. */
export function HowFar() {
  const say = useTexts('rooms-course')
  const language = useLanguage()
  const endMs = useLesson(({ experiment }) => experiment?.scenario.durationMs)
  const second = useReadout(({ cursorUs }) => Math.floor(cursorUs / US_PER_SECOND))
  if (endMs === undefined) return null
  const words = (value: number) => formatMeasure({ value, unit: 'ms' }, language)
  const at = second === 0 ? `0${words(1_000).slice(1)}` : words(second * 1_000)
  return <span>{fill(say('running.at'), { at, end: words(endMs) })}</span>
}
