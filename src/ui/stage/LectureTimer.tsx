// How long the lecture has been going on, beside its plan.
import { useEffect, useState } from 'react'
import { nowMs } from '../../browser/wall-clock.ts'
import type { Step } from '../../lessons/plan.ts'
import { useSurroundings } from '../context.ts'
import { useTexts } from '../lecture/language.ts'
import styles from './Speaker.module.css'
import type { Show } from './show.ts'
import { clock, timing } from './timing.ts'

const LOOK_EVERY_MS = 250

interface LectureTimerProps {
  show: Show
  plan: readonly Step[]
  onRestart(): void
}

export function LectureTimer({ show, plan, onRestart }: LectureTimerProps) {
  const say = useTexts('rooms-stage')
  const { frames } = useSurroundings()
  const [atMs, setAtMs] = useState(nowMs)
  useEffect(
    () => frames.every(LOOK_EVERY_MS, () => setAtMs(Math.floor(nowMs() / 1_000) * 1_000)),
    [frames],
  )
  const { elapsedMs, plannedMs, chapterMs, chapterPlannedMs } = timing(show, plan, atMs)
  const lateMs = elapsedMs - plannedMs
  return (
    <section className={styles.timer}>
      <p className={styles.elapsed} role="timer">
        <strong>{clock(elapsedMs)}</strong> {say('speaker.elapsed')}
      </p>
      <dl>
        <div>
          <dt>{say('speaker.planned')}</dt>
          <dd>{clock(plannedMs)}</dd>
        </div>
        <div>
          <dt>{say(lateMs > 0 ? 'speaker.late' : 'speaker.ahead')}</dt>
          <dd>{clock(Math.abs(lateMs))}</dd>
        </div>
        <div>
          <dt>{say('speaker.chapter')}</dt>
          <dd>{clock(chapterMs)}</dd>
        </div>
        <div>
          <dt>{say('speaker.chapter-plan')}</dt>
          <dd>{clock(chapterPlannedMs)}</dd>
        </div>
      </dl>
      <button type="button" onClick={onRestart}>
        {say('speaker.restart-timer')}
      </button>
    </section>
  )
}
