import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { inTurns } from './in-turns.ts'

test('tells each reader of the newest state once, a few in each turn', () => {
  const store = createStore(() => ({ at: 0 }))
  let frame = (): unknown => false
  const spread = inTurns(store, {
    every(_, work) {
      frame = work
      return () => {}
    },
  })
  const told: [reader: number, at: number, before: number][] = []
  const leave = Array.from({ length: 18 }, (_, reader) =>
    spread.subscribe(({ at }, before) => told.push([reader, at, before.at])),
  )
  frame()
  expect(told).toEqual([])

  store.setState({ at: 1 })
  expect(told).toEqual([])
  expect(spread.getState()).toEqual({ at: 1 })
  frame()
  expect(told).toEqual([0, 1].map((reader) => [reader, 1, 0]))
  // What comes in between is told to those who have not been told yet, and again to the others after them.
  store.setState({ at: 2 })
  leave[17]?.()
  for (let frames = 0; frames < 12; frames++) frame()
  expect(told.slice(2)).toEqual([
    ...Array.from({ length: 15 }, (_, i) => i + 2).map((reader) => [reader, 2, 0]),
    ...[0, 1].map((reader) => [reader, 2, 1]),
  ])
})
