import { afterEach, expect, test, vi } from 'vitest'
import type { FrameLoad } from '../session/playing.ts'
import type { Session } from '../session/session.ts'
import { createFrameLoop, type FrameLoop } from './frame-loop.ts'

afterEach(() => void vi.unstubAllGlobals())

/** A loop of sixty frames a second, turned by hand. */
function handTurned(load = (): FrameLoad => 'none'): {
  loop: FrameLoop
  run(frames: number, after?: () => void): void
} {
  let next: FrameRequestCallback | undefined
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
    next = frame
  })
  vi.stubGlobal('document', { addEventListener() {} })
  const loop = createFrameLoop({ frame: load } as unknown as Session)
  loop.start()
  let frames = 0
  return {
    loop,
    run(count, after) {
      for (let i = 0; i < count; i++) {
        next?.((frames++ * 1_000) / 60)
        after?.()
      }
    },
  }
}

test('one has its turn in a frame, none more often than it asked for, and none is forgotten', () => {
  const { loop, run } = handTurned()
  const everyMs = [50, 200, 200, 200, 200, 200, 200, 0]
  const turns = everyMs.map(() => 0)
  const leave = everyMs.map((ms, who) =>
    loop.every(ms, () => {
      turns[who] = (turns[who] ?? 0) + 1
    }),
  )
  let before = 0
  run(600, () => {
    const all = turns.reduce((sum, one) => sum + one, 0)
    expect(all - before).toBeLessThanOrEqual(1)
    before = all
  })
  for (const [who, ms] of everyMs.entries()) {
    expect(turns[who]).toBeLessThanOrEqual(10_000 / Math.max(ms, 1_000 / 60) + 1)
    expect(turns[who]).toBeGreaterThanOrEqual(ms === 0 ? 60 : 0.5 * (10_000 / ms))
  }
  for (const go of leave) go()
  run(60)
  expect(turns.reduce((sum, one) => sum + one, 0)).toBe(before)
})

test('who has nothing to do hands the turn on', () => {
  const { loop, run } = handTurned()
  let asked = 0
  let done = 0
  loop.every(0, () => {
    asked++
    return false
  })
  loop.every(0, () => {
    done++
  })
  run(60)
  expect(done).toBe(60)
  expect(asked).toBe(60)
})

test('the page gives way to messages on their way, for five frames in a row at most', () => {
  let load: FrameLoad = 'carrier'
  const { loop, run } = handTurned(() => load)
  let drawn = 0
  let done = 0
  loop.subscribe(() => {
    drawn++
  })
  loop.every(0, () => {
    done++
  })
  run(5)
  expect(done).toBe(0)
  run(1)
  expect(done).toBe(1)
  run(600)
  expect(done).toBe(101)
  expect(drawn).toBe(606)
  run(2)
  load = 'none'
  run(10)
  expect(done).toBe(111)
})

test('where something happens in the run what is light has its turn, and what is heavy waits', () => {
  let load: FrameLoad = 'run'
  const { loop, run } = handTurned(() => load)
  const done = { light: 0, heavy: 0 }
  loop.every(0, () => done.heavy++)
  loop.every(0, () => done.light++, 'light')
  run(5)
  expect(done).toEqual({ light: 5, heavy: 0 })
  // In the sixth the one that waited for longest has it, whatever it weighs.
  run(1)
  expect(done).toEqual({ light: 5, heavy: 1 })
  load = 'none'
  run(100)
  expect(done).toEqual({ light: 55, heavy: 51 })
})
