import { expect, it, vi } from 'vitest'
import { onRemembered, recall, remember } from './storage.ts'

it('keeps a choice for this visit where storage is forbidden', () => {
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new Error('SecurityError')
    },
    setItem() {
      throw new Error('SecurityError')
    },
  })
  const heard = vi.fn()
  const silence = onRemembered(heard)
  expect(recall('colour')).toBeUndefined()
  remember('colour', 'green')
  expect(recall('colour')).toBe('green')
  silence()
  remember('colour', 'blue')
  expect(heard).toHaveBeenCalledTimes(1)
  vi.unstubAllGlobals()
})
