// A key that is tapped to switch something on or off, or held to have it so long.
import { useCallback, useEffect, useRef, useState } from 'react'

/** Whether it is on, and what to do when the key goes down. */
export function useHeldKey(key: string): [boolean, (event: KeyboardEvent) => void] {
  const [on, setOn] = useState(false)
  const held = useRef(false)
  const press = useCallback(({ repeat }: KeyboardEvent) => {
    if (repeat) {
      held.current = true
      setOn(true)
    } else setOn((is) => !is)
  }, [])
  useEffect(() => {
    const release = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || !held.current) return
      held.current = false
      setOn(false)
    }
    document.addEventListener('keyup', release)
    return () => document.removeEventListener('keyup', release)
  }, [key])
  return [on, press]
}
