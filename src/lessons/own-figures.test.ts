import { expect, it } from 'vitest'
import { polling } from './chapters/polling/chapter.ts'
import { halfTheInterval } from './chapters/polling/experiments.ts'
import { meanLatencyMs } from './outcome.ts'
import { withOwnFigures } from './own-figures.ts'
import { play } from './play.ts'
import { proofs } from './proofs.ts'

const claims = polling.claims.filter(({ id }) => id === 'half-the-interval')

it('has the figures of the run that was played, and of no other claim', async () => {
  const outcome = await play({ ...halfTheInterval.scenario, seed: 2 })
  const own = withOwnFigures(proofs, claims, outcome)
  const proof = own?.['half-the-interval']
  expect(proof?.values.mean?.value).toBe(meanLatencyMs(outcome, 'polling'))
  expect(proof?.values.mean).not.toEqual(proofs['half-the-interval']?.values.mean)
  expect(proof).toMatchObject({ seed: 2, held: 200, runs: 200 })
  expect(own?.dilemma).toBe(proofs.dilemma)
})

it('with the seed of the proof it is the proof', async () => {
  const own = withOwnFigures(proofs, claims, await play(halfTheInterval.scenario))
  expect(own).toEqual(proofs)
})

it('is nothing where the run does not show what is said', async () => {
  const { scenario } = halfTheInterval
  const quick = {
    ...scenario,
    lanes: scenario.lanes.map((lane) => ({
      ...lane,
      options: { ...lane.options, intervalMs: 100 },
    })),
  } as typeof scenario
  expect(withOwnFigures(proofs, claims, await play(quick))).toBeUndefined()
})
