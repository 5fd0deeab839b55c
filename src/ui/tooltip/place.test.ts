import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeBeside } from './place.ts'

it('never cuts a tooltip off, and touches what it explains where it fits', () => {
  const screen = { width: 800, height: 600 }
  const along = (most: number) => fc.integer({ min: 0, max: most })
  fc.assert(
    fc.property(along(770), along(570), along(400), along(200), (left, top, width, height) => {
      const anchor = { left, top, width: 30, height: 30 }
      const at = placeBeside(anchor, { width, height }, screen)
      expect(at.left).toBeGreaterThanOrEqual(0)
      expect(at.left + width).toBeLessThanOrEqual(screen.width)
      expect(at.top).toBeGreaterThanOrEqual(0)
      expect(at.top + height).toBeLessThanOrEqual(screen.height)
      const touches = at.top === top + 30 || at.top + height === top
      expect(touches).toBe(true)
    }),
  )
})
