// A mystery: one line without a label, watched from outside, and three questions about it. It is a function of its
// seed, in every browser and for ever, so that a link leads everybody to the same one.
import { createRandom } from '../../kernel/random.ts'
import { protocols } from '../../scenario/scenario.ts'
import type { Trace } from '../../trace/trace.ts'
import type { Outcome } from '../outcome.ts'
import { play } from '../play.ts'
import type { ChoicePrediction, NumberPrediction } from '../prediction.ts'
import { lineOf } from './nature.ts'
import { oddityProof, oddityQuestion, oddMessage } from './oddity.ts'
import { type Plot, plotOf, scenarioOf } from './plot.ts'
import type { Proof } from './proof.ts'
import { protocolProof } from './protocol.ts'
import { settingProof, settingQuestion } from './settings.ts'
import { veil } from './veil.ts'

export const parts = ['protocol', 'setting', 'message'] as const
export type Part = (typeof parts)[number]

export interface Question {
  part: Part
  /** What it is about, for the texts: a protocol, a setting, a nature. For the part `setting` no secret. */
  subject: string
  ask: ChoicePrediction | NumberPrediction
  /** The message that is asked about. */
  about?: number
  /** Where the run shows the answer. */
  proof: Proof
}

export interface Mystery {
  seed: number
  /** With everything that is hidden. */
  outcome: Outcome
  /** What can be seen of it. */
  seen: Trace
  questions: readonly Question[]
}

/**
 * Three of four seeds need one attempt. The hardest plot succeeds about once in five, each time anew, so no seed
 * comes here.
 */
const MOST_ATTEMPTS = 500

/** The mystery with this seed. Plays runs in memory until one shows all that is asked. */
export async function mystery(seed: number): Promise<Mystery> {
  const plot = plotOf(seed)
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const outcome = await play(scenarioOf(plot, seed, attempt))
    const questions = questionsOf(plot, outcome, seed)
    if (questions) return { seed, outcome, seen: veil(outcome.trace), questions }
  }
  throw new Error(`No run with seed ${seed} shows what there would be to find.`)
}

/** Undefined where the run does not show one of the answers. */
function questionsOf(
  { protocol, setting, oddity }: Plot,
  outcome: Outcome,
  seed: number,
): Question[] | undefined {
  const line = lineOf(outcome)
  const random = createRandom(seed, 'detective/questions')
  const message = oddMessage(line, oddity, random)
  const proofs = [
    protocolProof(protocol, line),
    settingProof(setting, line),
    message && oddityProof(line, oddity, message),
  ]
  const [ofProtocol, ofSetting, ofMessage] = proofs
  if (!message || !ofProtocol || !ofSetting || !ofMessage) return undefined
  return [
    {
      part: 'protocol',
      subject: protocol,
      ask: {
        kind: 'choice',
        options: protocols,
        truth: ({ trace }) => trace.lanes[0]?.protocol,
      },
      proof: ofProtocol,
    },
    { part: 'setting', subject: setting, ask: settingQuestion(setting), proof: ofSetting },
    {
      part: 'message',
      subject: oddity,
      ask: oddityQuestion(line, message, random),
      about: message.index,
      proof: ofMessage,
    },
  ]
}
