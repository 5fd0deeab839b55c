// The rooms of the lecture, each loaded when it is entered. What is in them is their own business; which of them
// lies beside the lab and which covers it, too.
import { Suspense, useLayoutEffect } from 'react'
import { usePlace } from '../context.ts'
import { late } from '../late.ts'
import { covers, type Room } from '../place.ts'
import { useLanguage } from './language.ts'

/** One line for each room that stands. */
const contents: Partial<Record<Room, React.FunctionComponent>> = {
  course: late(async () => (await import('../course/CourseRoom.tsx')).CourseRoom),
  stage: late(async () => (await import('../stage/Stage.tsx')).Stage),
  speaker: late(async () => (await import('../stage/Speaker.tsx')).Speaker),
  detective: late(async () => (await import('../detective/Detective.tsx')).Detective),
  teach: late(async () => (await import('../teach/TeachRoom.tsx')).TeachRoom),
  handout: late(async () => (await import('../teach/HandoutRoom.tsx')).HandoutRoom),
  check: late(async () => (await import('../teach/CheckRoom.tsx')).CheckRoom),
}

export function Rooms() {
  const room = usePlace((place) => place.room)
  const Content = contents[room]
  return (
    // Beside the lab its place is kept.
    <Suspense fallback={<div />}>
      <Spoken whole={covers(room)}>{Content && <Content />}</Spoken>
    </Suspense>
  )
}

/** Says in which language a room is; the lab beside it is English (WCAG 2.2, 3.1.1 and 3.1.2). */
function Spoken({ whole, children }: { whole: boolean; children: React.ReactNode }) {
  const language = useLanguage()
  useLayoutEffect(() => {
    document.documentElement.lang = whole ? language : 'en'
    return () => {
      document.documentElement.lang = 'en'
    }
  }, [whole, language])
  return (
    <div lang={language} style={{ display: 'contents' }}>
      {children}
    </div>
  )
}
