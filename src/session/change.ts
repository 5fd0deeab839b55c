// What can be taken back: the words for a change, and what an experiment was before and after it. It knows not how
// one goes from the one to the other.
import type { Microseconds } from '../kernel/time.ts'
import type { InputAction, Lane, LinkOptions, Protocol, Scenario } from '../scenario/scenario.ts'
import type { History } from './history.ts'

type LaneName = Pick<Lane, 'id' | 'protocol'>

/** What was changed, as far as words about it need. */
export type Change =
  | InputAction
  | { kind: 'length'; durationMs: number | undefined }
  | { kind: 'add-lane'; protocol: Protocol }
  | { kind: 'duplicate-lane' | 'remove-lane'; lane: LaneName }
  | { kind: 'move-lane'; lane: LaneName; by: 1 | -1 }
  | { kind: 'share-link'; lane: LaneName; option: keyof LinkOptions }
  | { kind: 'preset'; preset: string }
  | { kind: 'restart' | 'load' }

/** An experiment, and how far it had been played. */
export interface Played {
  preset: string
  scenario: Scenario
  headUs: Microseconds
}

export type ChangeHistory = History<Played, Change>
