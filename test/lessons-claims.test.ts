// Every claim of the lecture is proven again: over its experiment's seed, which gave the figures in the text,
// and over 200 others. The proofs on file must be these, to the last digit.
import { expect, test } from 'vitest'
import type { Claim } from '../src/lessons/claim.ts'
import { figures, meanLatencyMs } from '../src/lessons/outcome.ts'
import { play } from '../src/lessons/play.ts'
import { proofs } from '../src/lessons/proofs.ts'
import { PROOF_RUNS, prove } from '../src/lessons/prove.ts'
import { chapters, claims, experiments } from './lesson-course.ts'
import { claimComplaints } from './lesson-texts.ts'

const claimsOf = (experiment: string) => claims.filter((claim) => claim.experiment === experiment)

test.each(experiments)('what is claimed of $id', async (experiment) => {
  const proven = await prove(experiment, claimsOf(experiment.id))
  const filed = Object.entries(proofs).filter(([, proof]) => proof.experiment === experiment.id)
  expect(proven, 'run `npm run claims`').toEqual(Object.fromEntries(filed))
  for (const proof of Object.values(proven))
    expect(proof).toMatchObject({ holds: true, runs: PROOF_RUNS, seed: experiment.scenario.seed })
})

test('each claim is of an experiment of its chapter, and has an id of its own', () => {
  for (const chapter of chapters)
    for (const { experiment } of chapter.claims)
      expect(chapter.experiments.map(({ id }) => id)).toContain(experiment)
  const ids = claims.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(proofs).sort()).toEqual([...ids].sort())
})

const withException = experiments.filter(({ exceptionSeed }) => exceptionSeed !== undefined)

test.each(withException)('the exception of $id is one', async ({ id, scenario, exceptionSeed }) => {
  const outcome = await play({ ...scenario, seed: exceptionSeed as number })
  expect(claimsOf(id).some(({ check }) => !check(outcome).holds)).toBe(true)
})

const halfTheInterval = experiments.find(({ id }) => id === 'half-the-interval')

/** What many believe, written as a claim. */
const falseClaim: Claim = {
  id: 'the-interval',
  experiment: 'half-the-interval',
  check: (outcome) => {
    const mean = meanLatencyMs(outcome, 'polling')
    return { holds: Math.abs(mean - 2_000) < 250, values: { mean: { value: mean, unit: 'ms' } } }
  },
}

/** True by chance now and then. */
const luckyClaim: Claim = {
  id: 'even',
  experiment: 'half-the-interval',
  check: (outcome) => ({
    holds: figures(outcome, 'polling').updatesDelivered % 2 === 0,
    values: {},
  }),
}

test('would notice a false claim, and one that holds sometimes', async () => {
  if (!halfTheInterval) throw new Error('The experiment is gone.')
  const proven = await prove(halfTheInterval, [falseClaim, luckyClaim], 20)
  expect(proven['the-interval']).toMatchObject({ holds: false, held: 0, exceptionSeed: 1 })
  expect(proven.even?.held).toBeGreaterThan(0)
  expect(proven.even?.held).toBeLessThan(20)
  expect(claimComplaints('k', '[[claim:even|The number is even]].', proven)).toEqual([
    expect.stringContaining('of 20 runs. Say so'),
  ])
  expect(claimComplaints('k', '[[claim:even|In {even.held} of {even.runs}]].', proven)).toEqual([])
})
