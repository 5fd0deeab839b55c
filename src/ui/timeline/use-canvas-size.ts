// The size of a canvas's box in CSS pixels, and the screen's pixels in one of them, as they change.
import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export interface CanvasSize {
  width: number
  height: number
  pixelRatio: number
}

export function useCanvasSize(element: RefObject<HTMLElement | null>): CanvasSize {
  const [size, setSize] = useState<CanvasSize>({ width: 0, height: 0, pixelRatio: 1 })
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const measure = () => {
      const next = {
        width: current.clientWidth,
        height: current.clientHeight,
        pixelRatio: globalThis.devicePixelRatio || 1,
      }
      setSize((before) =>
        before.width === next.width &&
        before.height === next.height &&
        before.pixelRatio === next.pixelRatio
          ? before
          : next,
      )
    }
    // Drawn anew before this frame is painted, so that nothing is seen stretched.
    const observer = new ResizeObserver(() => flushSync(measure))
    observer.observe(current)
    // Browser zoom changes the ratio, and with it the box.
    globalThis.addEventListener('resize', measure)
    measure()
    return () => {
      observer.disconnect()
      globalThis.removeEventListener('resize', measure)
    }
  }, [element])
  return size
}
