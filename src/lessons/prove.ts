// Puts claims to the proof: over the experiment's own seed, which gives the figures in the text, and over
// 200 others. What comes out is kept in proofs.json, made by `npm run claims` and made again in CI.
import type { Claim } from './claim.ts'
import type { Experiment } from './experiment.ts'
import type { Measure } from './measure.ts'
import { play } from './play.ts'

/** The other seeds are 1 to this. */
export const PROOF_RUNS = 200

export interface Proof {
  experiment: string
  /** The experiment's own seed, whether the claim holds with it, and the figures. */
  seed: number
  holds: boolean
  values: Readonly<Record<string, Measure>>
  /** In how many of the other runs it holds. */
  held: number
  runs: number
  /** The first seed with which it does not. */
  exceptionSeed?: number
}

export type Proofs = Readonly<Record<string, Proof>>

/** Plays each seed once and asks all of the experiment's claims. */
export async function prove(
  { id: experiment, scenario }: Experiment,
  claims: readonly Claim[],
  runs: number = PROOF_RUNS,
): Promise<Record<string, Proof>> {
  const own = await play(scenario)
  const proofs = Object.fromEntries(
    claims.map(({ id, check }): [string, Proof] => [
      id,
      { experiment, seed: scenario.seed, ...check(own), held: 0, runs },
    ]),
  )
  for (let seed = 1; seed <= runs; seed++) {
    const outcome = await play({ ...scenario, seed })
    for (const { id, check } of claims) {
      const proof = proofs[id] as Proof
      if (check(outcome).holds) proof.held++
      else proof.exceptionSeed ??= seed
    }
  }
  return proofs
}
