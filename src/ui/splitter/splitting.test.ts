import { expect, it } from 'vitest'
import { fitted, needsBeside, roomFor, sizeByKey } from './splitting.ts'

const drawer = { least: 150, lanes: 224 }

it('gives a panel all that the lanes do not need, and never less than it needs', () => {
  for (const needs of [needsBeside.start, needsBeside.end, drawer]) {
    const room = roomFor(needs, 300, 900)
    expect(room.most).toBeGreaterThan(300)
    expect(fitted(room, 10)).toBe(room.least)
    expect(fitted(room, 5_000)).toBe(room.most)
    // Where there is no room at all the panel keeps its least size.
    expect(roomFor(needs, 100, 0).most).toBe(roomFor(needs, 100, 0).least)
  }
})

it('goes by keys towards and away from the panel, within its room', () => {
  for (const [edge, more, less] of [
    ['start', 'ArrowRight', 'ArrowLeft'],
    ['end', 'ArrowLeft', 'ArrowRight'],
    ['top', 'ArrowUp', 'ArrowDown'],
  ] as const) {
    const room = roomFor(drawer, 300, 900)
    expect(sizeByKey(edge, room, more, false)).toBeGreaterThan(300)
    expect(sizeByKey(edge, room, less, false)).toBeLessThan(300)
    expect(sizeByKey(edge, room, more, true)).toBeGreaterThan(
      sizeByKey(edge, room, more, false) as number,
    )
    expect(sizeByKey(edge, { ...room, now: room.most }, more, false)).toBe(room.most)
    expect(sizeByKey(edge, room, 'Home', false)).toBe(room.least)
    expect(sizeByKey(edge, room, 'End', false)).toBe(room.most)
    expect(sizeByKey(edge, room, 'Tab', false)).toBeUndefined()
  }
})
