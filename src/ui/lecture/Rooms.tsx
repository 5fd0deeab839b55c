// The rooms of the lecture, each loaded when it is entered. What is in them is their own business; which of them
// lies beside the lab and which covers it, too.
import { Suspense } from 'react'
import { usePlace } from '../context.ts'
import type { Room } from '../place.ts'

/** One line for each room that stands. */
const contents: Partial<Record<Room, React.FunctionComponent>> = {}

export function Rooms() {
  const room = usePlace((place) => place.room)
  const Content = contents[room]
  return <Suspense>{Content && <Content />}</Suspense>
}
