// A hand has no clicker: where the stage is touched says what is done. A mouse moves nothing, it points.

/** In shares of the page. */
const TOP = 0.12
const BACK = 0.3

export function touchDoes({
  pointerType,
  clientX,
  clientY,
  target,
}: {
  pointerType: string
  clientX: number
  clientY: number
  target: EventTarget
}): 'next' | 'back' | 'overview' | undefined {
  if (pointerType !== 'touch') return undefined
  if (target instanceof Element && target.closest('dialog, a, button')) return undefined
  if (clientY < TOP * innerHeight) return 'overview'
  return clientX < BACK * innerWidth ? 'back' : 'next'
}
