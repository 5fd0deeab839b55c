// The lecture beside the lab: which page of it is open, and, where the screen is narrow, whether the page or the
// lab is in sight.
import { FlaskConical, X } from 'lucide-react'
import { Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { course } from '../../lessons/course.ts'
import { createLesson, type Lesson } from '../../session/lesson.ts'
import { usePlace, useSurroundings } from '../context.ts'
import { useTexts } from '../lecture/language.ts'
import { LECTURE_KNOWN } from '../lecture/Pointer.tsx'
import { lab } from '../place.ts'
import { remember } from '../storage.ts'
import { ChapterPage } from './ChapterPage.tsx'
import { Contents } from './Contents.tsx'
import styles from './Course.module.css'
import { CourseContext } from './course-context.ts'
import { WatchBar } from './WatchBar.tsx'

export function CourseRoom() {
  const { session, place, panels } = useSurroundings()
  const say = useTexts('rooms-course')
  const path = usePlace((state) => state.path)
  const [away, setAway] = useState(false)
  const [lesson, setLesson] = useState<Lesson>()
  const words = useRef(say)
  words.current = say
  useEffect(() => {
    const made = createLesson(session, (stage) => words.current(`lock.${stage}`))
    setLesson(made)
    remember(LECTURE_KNOWN, 'yes')
    return made.close
  }, [session])
  const surroundings = useMemo(() => lesson && { lesson, seeTheLab: () => setAway(true) }, [lesson])
  const [chapter, experiment] = path
  // Whoever turns to a page, by a link or by the browser's way back, wants to read it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page alone turns it
  useEffect(() => setAway(false), [chapter, experiment])
  // An opened message lies over the lab, where this bar is; it is not to lie over the next run.
  const back = () => {
    panels.setState({ side: false })
    setAway(false)
  }
  const known = course.some(({ id }) => id === chapter)
  if (!surroundings) return <aside className={styles.panel} aria-label={say('room')} />
  return (
    <CourseContext value={surroundings}>
      <aside className={styles.panel} data-away={away || undefined} aria-label={say('room')}>
        <header className={styles.head}>
          {chapter === undefined ? (
            <strong>{say('room')}</strong>
          ) : (
            <a href="#/course">{say('contents')}</a>
          )}
          <button type="button" className={styles.see} onClick={() => setAway(true)}>
            <FlaskConical aria-hidden="true" />
            <span>{say('see-it')}</span>
          </button>
          <button
            type="button"
            className="quiet"
            data-tip={say('close')}
            onClick={() => place.setState(lab)}
          >
            <X aria-hidden="true" />
            <span className="visually-hidden">{say('close')}</span>
          </button>
        </header>
        <Suspense>
          {chapter && known ? (
            <ChapterPage key={chapter} id={chapter} experiment={experiment} />
          ) : (
            <Contents lost={chapter !== undefined} />
          )}
        </Suspense>
      </aside>
      {away && <WatchBar onBack={back} />}
    </CourseContext>
  )
}
