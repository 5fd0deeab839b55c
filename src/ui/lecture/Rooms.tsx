// The rooms of the lecture, each loaded when it is entered. What is in them is their own business; which of them
// lies beside the lab and which covers it, too.
import { lazy, Suspense, useLayoutEffect } from 'react'
import { usePlace } from '../context.ts'
import { covers, type Room } from '../place.ts'
import { useLanguage } from './language.ts'

/** One line for each room that stands. */
const contents: Partial<Record<Room, React.FunctionComponent>> = {
  course: lazy(async () => ({ default: (await import('../course/CourseRoom.tsx')).CourseRoom })),
  stage: lazy(async () => ({ default: (await import('../stage/Stage.tsx')).Stage })),
  speaker: lazy(async () => ({ default: (await import('../stage/Speaker.tsx')).Speaker })),
  detective: lazy(async () => ({
    default: (await import('../detective/Detective.tsx')).Detective,
  })),
  teach: lazy(async () => ({ default: (await import('../teach/TeachRoom.tsx')).TeachRoom })),
  handout: lazy(async () => ({ default: (await import('../teach/HandoutRoom.tsx')).HandoutRoom })),
  check: lazy(async () => ({ default: (await import('../teach/CheckRoom.tsx')).CheckRoom })),
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
