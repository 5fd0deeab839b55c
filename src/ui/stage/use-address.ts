// Keeps the place in the house and the beat of the stage alike: what is gone to is linked, what is linked is
// gone to.
import { useEffect } from 'react'
import type { Length } from '../../lessons/chapter.ts'
import { useSurroundings } from '../context.ts'
import type { ShowHere } from './use-show.ts'

export function useAddress(
  { store, command }: ShowHere,
  length: Length,
  scope: string | undefined,
): void {
  const { place } = useSurroundings()
  useEffect(() => {
    const write = () => {
      const path = [length, String(store.getState().beat + 1), ...(scope ? [scope] : [])]
      const here = place.getState()
      if (here.room === 'stage' && here.path.join() !== path.join())
        place.setState({ room: 'stage', path })
    }
    write()
    const stopWriting = store.subscribe(write)
    const stopReading = place.subscribe(({ room, path: [itsLength, beat] }) => {
      const to = Number(beat) - 1
      if (room === 'stage' && itsLength === length && to >= 0 && to !== store.getState().beat)
        command({ kind: 'go', beat: to })
    })
    return () => {
      stopWriting()
      stopReading()
    }
  }, [store, command, place, length, scope])
}
