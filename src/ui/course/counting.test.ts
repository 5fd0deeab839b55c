import { expect, test } from 'vitest'
import { longPolling } from '../../lessons/chapters/long-polling/chapter.ts'
import { polling } from '../../lessons/chapters/polling/chapter.ts'
import { countOf, goOnWith } from './counting.ts'
import { noProgress } from './progress.ts'

test('a chapter counts its predictions, its tasks and its questions, and nothing of another', () => {
  const all = polling.experiments.length + 1 + polling.checks.length
  expect(countOf(polling, noProgress)).toEqual({ done: 0, all })
  const progress = {
    ...noProgress,
    answers: { dilemma: 'trade', 'never-zero': 'one-way' },
    tasks: ['dilemma', 'guessing'],
    checks: { 'polling.worst': 'half', 'real-time.worst': 'half' },
  }
  expect(countOf(polling, progress)).toEqual({ done: 3, all })
})

test('it goes on where the reading stopped; what was left aside comes last', () => {
  const chapters = [polling, longPolling]
  const answered = (of: typeof chapters) => ({
    ...noProgress,
    answers: Object.fromEntries(
      of.flatMap(({ experiments }) => experiments.map(({ id }) => [id, 1])),
    ),
  })
  expect(goOnWith(chapters, noProgress)).toBe(0)
  expect(goOnWith(chapters, answered([polling]))).toBe(1)
  expect(goOnWith(chapters, answered(chapters))).toBe(0)
  const { checks } = polling
  const all = {
    ...answered(chapters),
    tasks: ['dilemma'],
    checks: Object.fromEntries(checks.map(({ id }) => [`polling.${id}`, 'x'])),
  }
  expect(goOnWith(chapters, all)).toBe(1)
})
