import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../scenario/defaults.ts'
import { Trace } from '../trace/trace.ts'
import type { Outcome } from './outcome.ts'
import { type Grade, grade, type NumberPrediction } from './prediction.ts'

const outcome: Outcome = { scenario: defaultScenario, trace: new Trace([]), untilUs: 0 }

const asking = (truth: number | undefined, step = 0.001): NumberPrediction => ({
  kind: 'number',
  unit: 'ms',
  min: 0,
  max: 1e6,
  step,
  truth: () => truth,
})
const mark = (answer: number, truth: number, step?: number) =>
  grade(asking(truth, step), answer, outcome)?.mark

const positive = fc.double({ min: 0.01, max: 1e5, noNaN: true })
const better: Grade['mark'][] = ['off', 'close', 'exact']
const rank = (of: Grade['mark'] | undefined) => better.indexOf(of ?? 'off')

describe('a number is graded by its ratio to the truth', () => {
  it.each([
    [1_000, 'exact'],
    [1_100, 'exact'],
    [910, 'exact'],
    [1_400, 'close'],
    [670, 'close'],
    [2_000, 'off'],
    [400, 'off'],
    [0, 'off'],
    [-1_000, 'off'],
  ])('1000 ms, answered with %d ms: %s', (answer, expected) => {
    expect(mark(answer, 1_000)).toBe(expected)
  })

  it('alike on both sides', () => {
    fc.assert(fc.property(positive, positive, (a, b) => mark(a, b) === mark(b, a)))
  })

  it('and a nearer answer is never graded worse', () => {
    fc.assert(
      fc.property(positive, positive, positive, (truth, a, b) => {
        const [near, far] = [a, b].sort((x, y) => Math.abs(x - truth) - Math.abs(y - truth))
        const sameSide = (near as number) < truth === (far as number) < truth
        return !sameSide || rank(mark(near as number, truth)) >= rank(mark(far as number, truth))
      }),
    )
  })

  it('but what cannot be set any nearer is exact, nothing included', () => {
    expect(mark(0, 0, 1)).toBe('exact')
    expect(mark(2, 1.6, 1)).toBe('exact')
    expect(mark(1, 0, 1)).toBe('close')
    expect(mark(2, 0, 1)).toBe('off')
  })

  it('with limits of its own where it has some', () => {
    const strict = { ...asking(100), limits: { exact: 1.01, close: 1.05 } }
    expect(grade(strict, 103, outcome)?.mark).toBe('close')
    expect(grade(strict, 108, outcome)?.mark).toBe('off')
  })
})

it('there is no grade while the run does not show the truth', () => {
  expect(grade(asking(undefined), 5, outcome)).toBeUndefined()
  expect(grade(asking(Number.NaN), 5, outcome)).toBeUndefined()
})

it('a choice is right or not', () => {
  const choice = { kind: 'choice', options: ['a', 'b'], truth: () => 'b' } as const
  expect(grade(choice, 'b', outcome)).toEqual({ mark: 'exact', truth: 'b' })
  expect(grade(choice, 'a', outcome)).toEqual({ mark: 'off', truth: 'b' })
})
