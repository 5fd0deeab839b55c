// The chapters, how long each takes, and how far the reader is.
import { useChapters } from '../lecture/chapters.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import styles from './Course.module.css'
import { countOf, goOnWith } from './counting.ts'
import { ProgressFile } from './ProgressFile.tsx'
import { useProgress } from './progress-store.ts'
import { useArrival } from './use-arrival.ts'

/** `lost`: somebody came here by a link to a chapter that there is not. */
export function Contents({ lost }: { lost: boolean }) {
  const say = useTexts('rooms-course')
  const words = useTexts('course')
  const chapters = useChapters()
  const progress = useProgress((state) => state)
  const heading = useArrival()
  const counts = chapters.map((chapter) => countOf(chapter, progress))
  const next = goOnWith(chapters, progress)
  const begun = counts.some(({ done }) => done > 0)
  const nextChapter = chapters[next]
  return (
    <div className={styles.page}>
      <h2 ref={heading} tabIndex={-1}>
        {words('course.title')}
      </h2>
      <p>{words('course.promise')}</p>
      <p className={styles.note}>{say('contents.how')}</p>
      {lost && <p role="alert">{say('contents.gone')}</p>}
      {nextChapter && (
        <a className={styles.go} href={`#/course/${nextChapter.id}`}>
          {fill(say(begun ? 'contents.go-on' : 'contents.begin'), { number: next + 1 })}
        </a>
      )}
      <ol className={styles.contents}>
        {chapters.map(({ id, minutes }, index) => {
          const { done, all } = counts[index] ?? { done: 0, all: 0 }
          return (
            <li key={id}>
              <a href={`#/course/${id}`}>
                <strong>
                  {index + 1}. {words(`${id}.title`)}
                </strong>
                <span>{words(`${id}.promise`)}</span>
                <small>
                  {fill(say('contents.minutes'), { minutes })} ·{' '}
                  {fill(say('contents.done'), { done, all })}
                  {done === all && all > 0 && ' ✓'}
                </small>
                <span className={styles.bar} aria-hidden="true">
                  <i style={{ width: `${all === 0 ? 0 : (100 * done) / all}%` }} />
                </span>
              </a>
            </li>
          )
        })}
      </ol>
      <ProgressFile />
    </div>
  )
}
