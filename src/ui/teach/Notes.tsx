// What an instructor should know of each chapter before giving it, and the ways to its handouts and to the stage.
import { lengths } from '../../lessons/chapter.ts'
import { course } from '../../lessons/course.ts'
import { useChapters } from '../lecture/chapters.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { ReadingContext, scenariosOf } from '../lecture/reading.ts'
import { useAllTexts } from './experiment-titles.ts'
import styles from './Teach.module.css'

const notes = ['aim', 'time', 'wrong', 'ask'] as const

export function Notes() {
  const say = useTexts('rooms-teach')
  const words = useTexts('course')
  const chapters = useChapters()
  const text = useAllTexts(chapters)
  const scenarioOf = scenariosOf(chapters.flatMap(({ experiments }) => experiments))
  return (
    <ReadingContext value={{ scenarioOf }}>
      <p>{say('notes.what')}</p>
      <p className={styles.actions}>
        <strong>{say('notes.plans')}:</strong>
        {lengths.map((minutes) => (
          <a key={minutes} href={`#/stage/${minutes}`}>
            {fill(say('nav.stage'), { minutes })}
          </a>
        ))}
      </p>
      {chapters.map(({ id, minutes }, index) => {
        const stage = course[index]?.stage
        return (
          <section key={id} className={styles.chapter}>
            <h2>
              {index + 1}. {words(`${id}.title`)}
            </h2>
            <p className={styles.note}>
              {fill(say('notes.minutes'), {
                reader: minutes,
                short: stage?.['45'] ?? 0,
                long: stage?.['90'] ?? 0,
              })}
            </p>
            <p className={styles.actions}>
              <a href={`#/course/${id}`}>{say('notes.read')}</a>
              <a href={`#/handout/${id}`}>{say('notes.handout')}</a>
              <a href={`#/handout/${id}/key`}>{say('notes.key')}</a>
            </p>
            <dl className={styles.notes}>
              {notes.map((note) => (
                <div key={note}>
                  <dt>{say(`notes.${note}`)}</dt>
                  <dd>
                    <Markup text={text(`${id}.notes.${note}`)} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
    </ReadingContext>
  )
}
