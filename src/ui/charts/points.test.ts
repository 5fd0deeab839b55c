import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest, nextPoint } from './points.ts'

const to = { xOriginPx: 0, xPxPerUnit: 1, yOriginPx: 0, yPxPerUnit: 1 }
const series = [
  { lane: 0, x: [0, 10, 20], y: [5, 5, 5] },
  { lane: 2, x: [], y: [] },
  { lane: 1, x: [9, 30], y: [50, 50] },
]

test('the nearest is what a look at every point finds, and nothing out of reach', () => {
  const place = fc.integer({ min: -5, max: 60 })
  fc.assert(
    fc.property(place, place, fc.integer({ min: 1, max: 40 }), (x, y, reach) => {
      const all = series.flatMap((one, index) =>
        one.x.map((at, point) => ({
          place: { series: index, point },
          far: Math.hypot(at - x, (one.y[point] as number) - y),
        })),
      )
      const least = Math.min(...all.map(({ far }) => far))
      const found = nearest(series, to, x, y, reach)
      if (least > reach) expect(found).toBeUndefined()
      else {
        const its = all.find((one) => JSON.stringify(one.place) === JSON.stringify(found))
        expect(its?.far).toBe(least)
      }
    }),
  )
})

test('reading begins at the newest point and goes along the lane', () => {
  const start = nextPoint(series, undefined, 'ArrowLeft')
  expect(start).toEqual({ series: 0, point: 2 })
  expect(nextPoint(series, undefined, 'Home')).toEqual({ series: 0, point: 0 })
  expect(nextPoint(series, start, 'ArrowRight')).toEqual({ series: 0, point: 2 })
  expect(nextPoint(series, start, 'ArrowLeft')).toEqual({ series: 0, point: 1 })
  expect(nextPoint(series, start, 'Home')).toEqual({ series: 0, point: 0 })
})

test('up and down lead to the point of another lane that is nearest in time', () => {
  const down = nextPoint(series, { series: 0, point: 1 }, 'ArrowDown')
  expect(down).toEqual({ series: 2, point: 0 })
  expect(nextPoint(series, down, 'ArrowDown')).toEqual(down)
  expect(nextPoint(series, down, 'ArrowUp')).toEqual({ series: 0, point: 1 })
})

test('where nothing is, nothing is read', () => {
  expect(nextPoint([{ lane: 0, x: [], y: [] }], undefined, 'End')).toBeUndefined()
})
