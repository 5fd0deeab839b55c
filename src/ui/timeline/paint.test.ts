// Painters, by what they call on a surface that only takes notes.
import { expect, it } from 'vitest'
import { Trace } from '../../trace/trace.ts'
import { densityOf } from './density.ts'
import { createInk } from './ink.ts'
import { laneLayout } from './layout.ts'
import { paintBars, paintMarks } from './paint.ts'
import { Pen, type Surface } from './pen.ts'

function notedPen() {
  const calls: string[] = []
  const ctx = new Proxy({} as Surface, {
    get: (_, name) => () => void calls.push(String(name)),
    set: () => true,
  })
  const pen = new Pen(ctx, false, { usPerPx: 1_000, originPx: 0 })
  const lanes = [
    { id: 'a', protocol: 'polling' },
    { id: 'b', protocol: 'sse' },
  ] as const
  const brush = {
    ink: createInk('light', ['polling', 'sse']),
    layout: laneLayout(2, 400, 'rows', 'light', 900),
    density: densityOf(new Trace(lanes)),
  }
  return { pen, brush, count: (name: string) => calls.filter((call) => call === name).length }
}

it('of a hundred updates that come at one instant, one mark and three bars are painted a lane', () => {
  const { pen, brush, count } = notedPen()
  const marks = [0, 1].flatMap((lane) =>
    Array.from({ length: 100 }, (_, i) => ({ lane, atUs: 500_000, update: i + 1 })),
  )
  const bars = marks.map(({ lane, atUs, update }) => ({
    lane,
    update,
    fromUs: update * 1_000,
    toUs: atUs,
    row: (update - 1) % 3,
  }))
  paintMarks(pen, brush, marks)
  expect(count('fill')).toBe(2)
  paintBars(pen, brush, bars)
  expect(count('fillRect')).toBe(6)
})

it('what comes one after the other is all painted', () => {
  const { pen, brush, count } = notedPen()
  const marks = [1, 2, 3, 4, 5].map((update) => ({ lane: 0, atUs: update * 10_000, update }))
  paintMarks(pen, brush, marks)
  expect(count('fill')).toBe(5)
  paintBars(
    pen,
    brush,
    marks.map(({ lane, atUs, update }) => ({ lane, update, fromUs: 0, toUs: atUs, row: 0 })),
  )
  expect(count('fillRect')).toBe(5)
})
