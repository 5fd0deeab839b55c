// A page that was turned to begins at its heading, for the eye and for a screen reader; the first page of a visit
// takes the focus from nobody.
import { type RefObject, useEffect, useRef } from 'react'

export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return heading
}
