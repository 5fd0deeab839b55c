import { expect, test } from 'vitest'
import { polling } from '../../lessons/chapters/polling/chapter.ts'
import { countOf } from './counting.ts'
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
