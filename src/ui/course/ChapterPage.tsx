// One chapter: its text, its experiments, what to keep of it, questions, and the way on. Which experiment stands
// in the lab follows from the address, or else is the first that is not answered.
import { Suspense, useEffect, useMemo } from 'react'
import type { Block, Chapter } from '../../lessons/chapter.ts'
import { course } from '../../lessons/course.ts'
import type { LessonScenario } from '../../lessons/scenario.ts'
import { late } from '../late.ts'
import { useChapter } from '../lecture/chapters.ts'
import { Explained } from '../lecture/Explained.tsx'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { scenariosOf } from '../lecture/reading.ts'
import { useAssignedChapter } from '../teach/assigned-work.ts'
import { Checks } from './Checks.tsx'
import styles from './Course.module.css'
import { useCourse } from './course-context.ts'
import { ExperimentCard } from './ExperimentCard.tsx'
import { readProgress, rememberAnswer } from './progress-store.ts'
import { reveal } from './reveal.ts'
import { useArrival } from './use-arrival.ts'

const Chooser = late(async () => (await import('./Chooser.tsx')).Chooser)
const ComparisonBlock = late(async () => (await import('./ComparisonBlock.tsx')).ComparisonBlock)

interface ChapterPageProps {
  id: string
  /** The id of the experiment that the address names. */
  experiment: string | undefined
}

export function ChapterPage({ id, experiment }: ChapterPageProps) {
  const chapter = useAssignedChapter(useChapter(id))
  const say = useTexts('rooms-course')
  const words = useTexts('course')
  const text = useTexts(id)
  const { lesson, seeTheLab } = useCourse()
  const heading = useArrival()
  const number = course.findIndex((entry) => entry.id === id) + 1
  const next = course[number]
  // What a chapter's texts quote and prove is its own; no other chapter is fetched for it.
  const { experiments } = chapter
  const scenarioOf = useMemo(() => scenariosOf(experiments), [experiments])

  useEffect(() => {
    const { answers } = readProgress()
    const named = experiments.find((one) => one.id === experiment)
    const first = experiments.find((one) => !Object.hasOwn(answers, one.id))
    const shown = named ?? first
    if (shown) lesson.open(shown, answers[shown.id])
    if (named) reveal(document.getElementById(named.id), 'top')
  }, [experiments, experiment, lesson])

  useEffect(
    () =>
      lesson.store.subscribe(({ experiment, gate }) => {
        if (experiment && gate.stage === 'answered') rememberAnswer(experiment.id, gate.answer)
      }),
    [lesson],
  )

  const onRun = (of: string, seed: number) => {
    const its = experiments.find((one) => one.id === of)
    if (!its) return
    lesson.show(its, seed)
    seeTheLab()
  }

  return (
    <Explained scenarioOf={scenarioOf} onRun={onRun}>
      <article className={styles.page}>
        <p className={styles.number}>
          {fill(say('chapter.number'), { number, all: course.length })} ·{' '}
          {fill(say('contents.minutes'), { minutes: chapter.minutes })}
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {words(`${id}.title`)}
        </h2>
        {chapter.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chapter's blocks stay in their order
          <BlockView key={index} chapter={chapter} block={block} />
        ))}
        <section className={styles.summary}>
          <h3>{say('chapter.summary')}</h3>
          <ol>
            {[1, 2, 3].map((sentence) => (
              <li key={sentence}>
                <Markup text={text(`${id}.summary.${sentence}`)} />
              </li>
            ))}
          </ol>
        </section>
        <Checks chapter={chapter} />
        {next ? (
          <a className={styles.go} href={`#/course/${next.id}`}>
            {fill(say('chapter.next'), { title: words(`${next.id}.title`) })}
          </a>
        ) : (
          <p>{say('chapter.end')}</p>
        )}
      </article>
    </Explained>
  )
}

function BlockView({ chapter, block }: { chapter: Chapter; block: Block }) {
  const text = useTexts(chapter.id)
  const say = useTexts('rooms-course')
  const { lesson, seeTheLab } = useCourse()
  const onOpen = (scenario: LessonScenario) => {
    lesson.show({ scenario, camera: { fromMs: 0, toMs: 10_000 } }, scenario.seed)
    seeTheLab()
  }
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <Markup text={text(`${chapter.id}.${block.key}`)} />
        </p>
      )
    case 'steps':
      return (
        <ol className={styles.steps}>
          {Array.from({ length: block.count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps stay in their order
            <li key={index}>
              <Markup text={text(`${chapter.id}.${block.key}.${index + 1}`)} />
            </li>
          ))}
        </ol>
      )
    case 'experiment': {
      const number = chapter.experiments.findIndex(({ id }) => id === block.id)
      const experiment = chapter.experiments[number]
      return experiment ? (
        <ExperimentCard chapter={chapter.id} experiment={experiment} number={number + 1} />
      ) : null
    }
    case 'comparison':
      return (
        <Suspense>
          <ComparisonBlock chapter={chapter.id} onSee={seeTheLab} />
        </Suspense>
      )
    case 'chooser':
      return (
        <Suspense>
          <Chooser onOpen={onOpen} />
        </Suspense>
      )
    case 'references':
      return (
        <section>
          <h3>{say('chapter.references')}</h3>
          <ul className={styles.references}>
            {block.of.map(({ title, url }) => (
              <li key={url}>
                <a href={url} lang="en" rel="noreferrer" target="_blank">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )
  }
}
