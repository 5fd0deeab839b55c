// All beats of the lecture by chapter, to go to any of them.
import { useLayoutEffect } from 'react'
import type { Chapter } from '../../lessons/chapter.ts'
import type { Step } from '../../lessons/plan.ts'
import { useModal } from '../files/use-modal.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import styles from './Stage.module.css'
import type { Lecture } from './use-lecture.ts'

interface OverviewProps {
  lecture: Lecture
  beat: number
  onGo(beat: number): void
  onClose(): void
  /** To the lab. */
  onLeave(): void
}

export function Overview({ lecture, beat, onGo, onClose, onLeave }: OverviewProps) {
  const say = useTexts('rooms-stage')
  const dialog = useModal()
  useLayoutEffect(() => {
    dialog.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
  }, [dialog])
  const go = (to: number) => {
    onGo(to)
    dialog.current?.close()
  }
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="all-beats" onClose={onClose}>
      <h2 id="all-beats">{say('stage.overview')}</h2>
      {lecture.chapters.map((chapter) => (
        <ChapterBeats
          key={chapter.id}
          chapter={chapter}
          plan={lecture.plan}
          beat={beat}
          onGo={go}
        />
      ))}
      <p className={styles.closing}>
        <button type="button" onClick={() => dialog.current?.close()}>
          {say('stage.close')}
        </button>
        <button type="button" onClick={onLeave}>
          {say('stage.to-lab')}
        </button>
      </p>
    </dialog>
  )
}

interface ChapterBeatsProps {
  chapter: Chapter
  plan: readonly Step[]
  beat: number
  onGo(beat: number): void
}

function ChapterBeats({ chapter, plan, beat, onGo }: ChapterBeatsProps) {
  const say = useTexts(chapter.id)
  const sayStage = useTexts('rooms-stage')
  const sayCourse = useTexts('course')
  return (
    <section className={styles.chapterBeats}>
      <h3>{sayCourse(`${chapter.id}.title`)}</h3>
      <ol>
        {plan.map((step, index) =>
          step.chapter === chapter ? (
            <li key={step.beat.id}>
              <button
                type="button"
                className="quiet"
                aria-current={index === beat ? 'step' : undefined}
                onClick={() => onGo(index)}
              >
                <b>{index + 1}</b>
                <span>
                  <Markup text={say(`${chapter.id}.beat.${step.beat.id}`)} />{' '}
                  <small>{sayStage(`kind.${step.beat.kind}`)}</small>
                </span>
              </button>
            </li>
          ) : null,
        )}
      </ol>
    </section>
  )
}
