// The room for instructors: links to make, notes and handouts to take. Which of them is open is in the address.
import { Suspense } from 'react'
import { usePlace } from '../context.ts'
import { useTexts } from '../lecture/language.ts'
import { Builder } from './Builder.tsx'
import { Notes } from './Notes.tsx'
import { TeachFrame } from './TeachFrame.tsx'

export function TeachRoom() {
  const say = useTexts('rooms-teach')
  const notes = usePlace(({ path }) => path[0] === 'notes')
  return (
    <TeachFrame title={say(notes ? 'notes.title' : 'build.title')}>
      <Suspense>{notes ? <Notes /> : <Builder />}</Suspense>
    </TeachFrame>
  )
}
