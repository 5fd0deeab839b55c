import { describe, expect, it } from 'vitest'
import { breakEven } from '../../metrics/break-even.ts'
import { breakEvenWords } from './break-even-words.ts'

const told = (sse: number[], webSocket: number[]) => breakEvenWords(breakEven(sse, webSocket))

describe('the break-even in words', () => {
  it('names the update at which it comes about, and who is cheaper on which side', () => {
    expect(told([100, 130, 160, 190], [150, 160, 170, 180])).toBe(
      'When the first update leaves, SSE has cost 50 B less than WebSocket; after that, on average 20 B more for each update. ' +
        'The break-even is at update 3: before it SSE is cheaper, from it on WebSocket. ' +
        'After 3 updates, SSE has cost 10 B more.',
    )
  })

  it('foresees it only where the costs draw nearer', () => {
    expect(told([100, 110, 120], [50, 80, 110])).toMatch(/SSE would be cheaper from about update 3/)
    expect(told([100, 110, 120], [50, 50, 50])).toMatch(
      /no break-even in this run: WebSocket is cheaper from the first/,
    )
  })

  it('says so where there is nothing to compare, or no difference', () => {
    expect(told([100], [90])).toBe('No update has come by both of them yet.')
    expect(told([100, 110], [100, 110])).toMatch(/After 1 update they are exactly even\.$/)
  })
})
