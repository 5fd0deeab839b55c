// The size of an element, in whole pixels, as it changes.
import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export interface Size {
  width: number
  height: number
}

export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = current
      setSize((before) =>
        before.width === width && before.height === height ? before : { width, height },
      )
    }
    // Drawn anew before this frame is painted, so that nothing is seen stretched.
    const observer = new ResizeObserver(() => flushSync(measure))
    observer.observe(current)
    measure()
    return () => observer.disconnect()
  }, [element])
  return size
}
