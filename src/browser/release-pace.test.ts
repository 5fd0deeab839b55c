import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ReleasePace } from './release-pace.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Real milliseconds until an answer that is due at `dueUs` leaves, with frames at `speed` all the while. */
async function releasedAfterMs(pace: ReleasePace, dueUs: number, speed: number): Promise<number> {
  const startMs = performance.now()
  let atMs = -1
  void pace.until(dueUs).then(() => {
    atMs = performance.now() - startMs
  })
  for (let ms = 0; ms < 5_000 && atMs < 0; ms++) {
    pace.atFrame((performance.now() - startMs) * 1_000 * speed, speed)
    await vi.advanceTimersByTimeAsync(1)
  }
  return atMs
}

test.each([
  [1, 100_000, 90],
  [0.1, 100_000, 990],
  [2, 400_000, 190],
])('at %dx an answer due at %d µs leaves about 10 ms before', async (speed, dueUs, expectedMs) => {
  const pace = new ReleasePace()
  pace.atFrame(0, speed)
  const ms = await releasedAfterMs(pace, dueUs, speed)
  expect(ms).toBeGreaterThanOrEqual(expectedMs - 2)
  expect(ms).toBeLessThanOrEqual(expectedMs + 2)
})

test('at 20x it leaves at once, for the way takes longer than what is missing', async () => {
  const pace = new ReleasePace()
  pace.atFrame(0, 20)
  expect(await releasedAfterMs(pace, 100_000, 20)).toBeLessThan(1)
})

test('without frames it leaves at once; when they cease, soon', async () => {
  const pace = new ReleasePace()
  await pace.until(60_000_000)
  pace.atFrame(0, 1)
  const left = pace.until(60_000_000)
  await vi.advanceTimersByTimeAsync(300)
  await left
})

test('while paused it stays, and leaves when its instant is wanted', async () => {
  const pace = new ReleasePace()
  pace.atFrame(0, 0)
  let gone = false
  void pace.until(50_000).then(() => {
    gone = true
  })
  for (let ms = 0; ms < 10_000; ms += 16) {
    pace.atFrame(0, 0)
    await vi.advanceTimersByTimeAsync(16)
  }
  expect(gone).toBe(false)
  pace.atFrame(50_000, 0)
  await vi.advanceTimersByTimeAsync(20)
  expect(gone).toBe(true)
})

test('it foretells what leaves within a frame, and forgets what has left', async () => {
  const pace = new ReleasePace()
  pace.atFrame(0, 1)
  expect(pace.leavesWithin(1_000)).toBe(false)
  const left = pace.until(100_000)
  expect(pace.leavesWithin(17)).toBe(false)
  await vi.advanceTimersByTimeAsync(80)
  pace.atFrame(80_000, 1)
  expect(pace.leavesWithin(17)).toBe(true)
  await vi.advanceTimersByTimeAsync(20)
  await left
  expect(pace.leavesWithin(17)).toBe(false)
})
