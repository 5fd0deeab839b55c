import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

/** A frame loop of sixty frames a second, turned by hand. */
function handTurnedFrames() {
  const works = new Set<(nowMs: number) => void>()
  return {
    works,
    every(ms: number, work: () => void) {
      let dueMs = 0
      const whenDue = (nowMs: number) => {
        if (nowMs < dueMs) return
        dueMs = nowMs + ms
        work()
      }
      works.add(whenDue)
      return () => void works.delete(whenDue)
    },
    run(frames: number, after: () => void) {
      for (let frame = 0; frame < frames; frame++) {
        for (const work of works) work((frame * 1_000) / 60)
        after()
      }
    },
  }
}

test.each([1, 3, 7, 12])('%i charts: one in a frame, each at most ten times a second', (count) => {
  const frames = handTurnedFrames()
  const turns = createTurns(frames)
  const drawn = new Array<number>(count).fill(0)
  const leave = drawn.map((_, chart) =>
    turns.take(() => {
      drawn[chart] = (drawn[chart] ?? 0) + 1
    }),
  )
  let before = 0
  frames.run(600, () => {
    const all = drawn.reduce((sum, times) => sum + times, 0)
    expect(all - before).toBeLessThanOrEqual(1)
    before = all
  })
  for (const times of drawn) {
    expect(times).toBeLessThanOrEqual(101)
    expect(times).toBeGreaterThanOrEqual(count > 6 ? 45 : 60)
  }
  // Whoever is out of sight costs nothing.
  for (const one of leave) one()
  expect(frames.works.size).toBe(0)
})
