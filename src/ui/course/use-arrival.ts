// A page that was turned to begins at its heading, for the eye and for a screen reader. It may come late: who has moved
// the focus meanwhile keeps it.
import { type RefObject, useEffect, useRef } from 'react'
import { useSurroundings } from '../context.ts'

export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const { place } = useSurroundings()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const { activeElement, body } = document
    if (activeElement === body || activeElement === place.heldFocus)
      heading.current?.focus({ preventScroll: true })
  }, [place])
  return heading
}
