import { expect, test } from 'vitest'
import { loadChapters, planOf } from '../../lessons/plan.ts'
import { measureOn, readNumbers, shareOf } from './number-scale.ts'
import { firstShow } from './show.ts'
import { clock, timing } from './timing.ts'

const plan = planOf(await loadChapters(), '45')

test('a beat is due when all before it have had their minutes', () => {
  const show = { ...firstShow(2), startedMs: 1_000, chapterMs: 31_000 }
  const before = plan.slice(0, 2).reduce((sum, { beat }) => sum + beat.minutes, 0)
  expect(timing(show, plan, 61_000)).toMatchObject({
    elapsedMs: 60_000,
    plannedMs: before * 60_000,
    chapterMs: 30_000,
  })
  const chapters = new Set(plan.map(({ chapter }) => chapter))
  const planned = [...chapters].map(
    (chapter) =>
      timing(firstShow(plan.findIndex((step) => step.chapter === chapter)), plan, 0)
        .chapterPlannedMs,
  )
  const all = plan.reduce((sum, { beat }) => sum + beat.minutes, 0)
  expect(planned.reduce((sum, ms) => sum + ms, 0)).toBe(all * 60_000)
})

test('nothing has gone by before the lecture has begun', () => {
  expect(timing(firstShow(5), plan, 99_000)).toMatchObject({ elapsedMs: 0, chapterMs: 0 })
})

test('the time is written as on a clock', () => {
  expect([0, 65_999, 3_720_000].map(clock)).toEqual(['0:00', '1:05', '1:02:00'])
})

test('numbers are read as they are called out', () => {
  expect(readNumbers('500 2000  1,5; 30 abc -3')).toEqual([500, 2000, 1.5, 30])
  const scale = { unit: 'ms', min: 0, max: 4_000 } as const
  expect([0, 1_000, 9_000].map((ms) => shareOf(scale, ms))).toEqual([0, 0.25, 1])
  expect(measureOn(scale, 7)).toEqual({ value: 7, unit: 'ms' })
})
