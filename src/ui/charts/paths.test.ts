import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  barsPath,
  linePath,
  markerOutline,
  marksPath,
  type Projection,
  stepsPath,
} from './paths.ts'

const to: Projection = { xOriginPx: 10, xPxPerUnit: 2, yOriginPx: 100, yPxPerUnit: -0.5 }
const series = { lane: 0, x: [0, 10, 20], y: [0, 40, 20] }

test('a line goes from point to point, with larger values higher up', () => {
  expect(linePath(series, to)).toBe('M10 100l20 -20l20 10')
})

test('steps hold each value until the next', () => {
  expect(stepsPath(series, to)).toBe('M10 100H30V80H50V90')
})

test('a bar stands on its base', () => {
  const bar = { lane: 0, x: [10], y: [40], base: [20] }
  expect(barsPath(bar, to, 8)).toBe('M26 90V80h8V90Z')
})

test('no points, no path', () => {
  const none = { lane: 0, x: [], y: [] }
  for (const path of [linePath(none, to), stepsPath(none, to), marksPath(none, to, 'z')])
    expect(path).toBe('')
})

/** Walks a path of relative commands, as SVG 2 (section 9.3) has them, and gives where it has been. */
function corners(outline: string): [number, number][] {
  let [x, y] = [0, 0]
  const been: [number, number][] = []
  for (const [, command, numbers] of outline.matchAll(/([mlhva])([^mlhvaz]*)/g)) {
    const values = (numbers ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (command === 'h') x += values[0] as number
    else if (command === 'v') y += values[0] as number
    else {
      x += values.at(-2) as number
      y += values.at(-1) as number
    }
    been.push([x, y])
  }
  return been
}

test('every mark lies around its point and is about as large as it is said to be', () => {
  for (const shape of ['circle', 'ring', 'square', 'triangle', 'diamond'] as const) {
    const been = corners(markerOutline(shape, 20))
    const xs = been.map(([x]) => x)
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(0, 6)
    expect(Math.max(...xs)).toBeGreaterThanOrEqual(9)
    expect(Math.max(...xs)).toBeLessThanOrEqual(12)
  }
})

test('there are as many marks as points, and none is lost to rounding', () => {
  const point = fc.record({ x: fc.double({ noNaN: true, min: 0, max: 1e10 }), y: fc.nat(1e6) })
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const many = { lane: 0, x: points.map(({ x }) => x), y: points.map(({ y }) => y) }
      const d = marksPath(many, to, markerOutline('square', 8))
      expect(d.split('z').length - 1).toBe(points.length)
      expect(d).not.toMatch(/NaN|undefined/)
    }),
  )
})

test('marks that would hide behind each other are drawn once, and never one that can be seen', () => {
  const step = fc.record({ dx: fc.nat(30), y: fc.nat(60) })
  const plain: Projection = { xOriginPx: 0, xPxPerUnit: 1, yOriginPx: 0, yPxPerUnit: 1 }
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let at = 0
      const x = steps.map(({ dx }) => (at += dx))
      const y = steps.map((one) => one.y)
      const d = marksPath({ lane: 0, x, y }, plain, 'z', 15)
      const drawn = [...d.matchAll(/M(\d+) (\d+)z/g)].map(([, a, b]) => [Number(a), Number(b)])
      for (const [i, across] of x.entries()) {
        const isHidden = drawn.some(
          ([a = 0, b = 0]) => Math.abs(a - across) < 15 && Math.abs(b - (y[i] as number)) < 15,
        )
        expect(isHidden).toBe(true)
      }
      for (const [i, [a = 0, b = 0]] of drawn.slice(1).entries()) {
        const [beforeX = 0, beforeY = 0] = drawn[i] ?? []
        expect(Math.max(Math.abs(a - beforeX), Math.abs(b - beforeY))).toBeGreaterThanOrEqual(15)
      }
    }),
  )
})
