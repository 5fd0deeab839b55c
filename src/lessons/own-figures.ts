// The figures of a text from a reader's own run, in the place of those on file: where a run was played with
// another seed, what is said about it quotes it, provided that all of it is true of it.
import type { Claim } from './claim.ts'
import type { Outcome } from './outcome.ts'
import type { Proofs } from './prove.ts'

/** The proofs with what this run says to these claims; undefined where one of them does not hold in it. */
export function withOwnFigures(
  proofs: Proofs,
  claims: readonly Claim[],
  outcome: Outcome,
): Proofs | undefined {
  const own: Record<string, Proofs[string]> = { ...proofs }
  for (const { id, check } of claims) {
    const proof = proofs[id]
    const finding = check(outcome)
    if (!proof || !finding.holds) return undefined
    own[id] = { ...proof, ...finding, seed: outcome.scenario.seed }
  }
  return own
}
