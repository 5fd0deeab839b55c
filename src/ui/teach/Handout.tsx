// One chapter's handout: its aim, its text, the question and the picture of each experiment, room to write; or the
// same questions with their answers, each from a run played now.
import { use } from 'react'
import { course } from '../../lessons/course.ts'
import { useChapter, useChapters } from '../lecture/chapters.ts'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { ReadingContext, scenariosOf } from '../lecture/reading.ts'
import styles from './Handout.module.css'
import { HandoutChecks } from './HandoutChecks.tsx'
import { HandoutExperiment } from './HandoutExperiment.tsx'
import { showAll } from './shown-experiments.ts'

export function Handout({ id, withKey }: { id: string; withKey: boolean }) {
  const say = useTexts('rooms-teach')
  const words = useTexts('course')
  const text = useTexts(id)
  const language = useLanguage()
  const chapter = useChapter(id)
  const all = useChapters()
  const pictures = use(showAll(chapter, language))
  const number = course.findIndex((entry) => entry.id === id) + 1
  return (
    <ReadingContext value={{ scenarioOf: scenariosOf(all.flatMap((one) => one.experiments)) }}>
      <article lang={language}>
        <header className={styles.title}>
          <p>
            {words('course.title')} · {fill(say('handout.chapter'), { number })}
            {withKey && <strong> · {say('handout.key')}</strong>}
          </p>
          <h1>{words(`${id}.title`)}</h1>
          {!withKey && (
            <p className={styles.who}>
              <span>{say('handout.name')}</span>
              <span>{say('handout.date')}</span>
            </p>
          )}
        </header>
        {withKey && (
          <p>
            <strong>{say('handout.aim')}:</strong> <Markup text={text(`${id}.notes.aim`)} />
          </p>
        )}
        {chapter.blocks.map((block, index) => {
          const at = `${block.kind} ${index}`
          if (block.kind === 'experiment') {
            const place = chapter.experiments.findIndex((one) => one.id === block.id)
            const [experiment, picture] = [chapter.experiments[place], pictures[place]]
            if (!experiment || !picture) return null
            return (
              <HandoutExperiment
                key={at}
                chapter={id}
                number={place + 1}
                experiment={experiment}
                shown={picture}
                withKey={withKey}
              />
            )
          }
          if (withKey) return null
          if (block.kind === 'text') {
            return (
              <p key={at}>
                <Markup text={text(`${id}.${block.key}`)} />
              </p>
            )
          }
          if (block.kind !== 'steps') return null
          return (
            <ol key={at}>
              {Array.from({ length: block.count }, (_, step) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: steps stay in their order
                <li key={step}>
                  <Markup text={text(`${id}.${block.key}.${step + 1}`)} />
                </li>
              ))}
            </ol>
          )
        })}
        <HandoutChecks chapter={chapter} withKey={withKey} />
      </article>
    </ReadingContext>
  )
}
