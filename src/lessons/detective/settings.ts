// The settings that can be found in a run: what each of them is, and where the run shows it. A run that does not show
// it clearly gives no proof; then it is not asked for.
import { fromMs, type Microseconds } from '../../kernel/time.ts'
import type { Outcome } from '../outcome.ts'
import type { NumberPrediction } from '../prediction.ts'
import { isLate, type Line, lastAnswer, lineOf, naturesOf } from './nature.ts'
import { count, flight, type Proof, paused, stretch } from './proof.ts'
import { answered, beginning, pauses } from './talk.ts'

export const settings = [
  'delay',
  'interval',
  'hold',
  'heartbeat',
  'ping',
  'retry',
  'keep-alive',
  'losses',
] as const
export type Setting = (typeof settings)[number]

/** Once may be chance: so often something must repeat that the answer is read from. */
const REPEATED = 3

const option =
  (name: string) =>
  ({ scenario: { lanes } }: Outcome): number | undefined => {
    const value: unknown = Object.entries(lanes[0]?.options ?? {}).find(
      ([key]) => key === name,
    )?.[1]
    return typeof value === 'number' ? value : undefined
  }

/** What each is set to; what is counted is counted in the trace. */
const truths: Record<Setting, (outcome: Outcome) => number | undefined> = {
  delay: ({ scenario }) => scenario.link.delayMs,
  interval: option('intervalMs'),
  hold: option('holdMs'),
  heartbeat: option('heartbeatMs'),
  ping: option('pingMs'),
  retry: option('retryMs'),
  'keep-alive': ({ scenario }) => scenario.link.keepAliveTimeoutMs,
  losses: (outcome) => {
    const { messages, lost } = lineOf(outcome)
    return messages.filter(({ index }) => lost.has(index)).length
  },
}

export const settingQuestion = (setting: Setting): NumberPrediction =>
  setting === 'losses'
    ? { kind: 'number', unit: 'count', min: 0, max: 100, step: 1, truth: truths[setting] }
    : { kind: 'number', unit: 'ms', min: 1, max: 20_000, step: 1, truth: truths[setting] }

const proofs: Record<Setting, (line: Line) => Proof | undefined> = {
  delay(line) {
    const message = line.messages.find((one) => one.httpBytes > 0 && !isLate(line, one))
    return message && flight(message)
  },
  interval({ messages }) {
    const found = pauses(messages)
    const pause = found[1]
    if (!pause || found.length < REPEATED) return undefined
    return paused(pause)
  },
  hold(line) {
    const { messages } = line
    const one = answered(messages).find(
      ({ response }) => naturesOf(line, response)[0] === 'timeout',
    )
    return one && stretch(one.response, [one.request.arrivalUs, one.response.sentUs], one.request)
  },
  heartbeat: (line) => beat(line, 'heartbeat'),
  ping: (line) => beat(line, 'ping'),
  retry(line) {
    const { messages } = line
    const request = messages.find((one) => naturesOf(line, one)[0] === 'reconnect')
    const end =
      request &&
      messages.findLast(
        ({ type, from, arrivalUs }) =>
          type === 'fin' && from === 'server' && arrivalUs < request.sentUs,
      )
    return end && paused({ after: end, next: beginning(messages, request) })
  },
  'keep-alive'(line) {
    const { messages } = line
    const fin = messages.find((one) => naturesOf(line, one)[0] === 'idle-close')
    const answer = fin && lastAnswer(messages, fin)
    return answer && stretch(fin, [answer.sentUs, fin.sentUs], answer)
  },
  losses(line) {
    const late = line.messages.filter((one) => isLate(line, one))
    const first = late[0]
    const last = late.at(-1)
    // Each that was lost is late, and nobody else is.
    const clear =
      truths.losses(line.outcome) === late.length && late.every(({ index }) => line.lost.has(index))
    if (!first || !last || !clear || late.length < REPEATED) return undefined
    return stretch(first, [first.sentUs, last.arrivalUs], undefined, {
      losses: count(late.length),
    })
  },
}

/** What comes at a beat, so often on one connection that it is seen to. */
function beat(line: Line, nature: 'heartbeat' | 'ping'): Proof | undefined {
  const beats = line.messages.filter((one) => naturesOf(line, one)[0] === nature)
  for (const { connection } of beats) {
    const [first, second, third] = beats.filter((one) => one.connection === connection)
    if (first && second && third) return stretch(second, [first.sentUs, second.sentUs], first)
  }
  return undefined
}

/** Nearer than this to the truth a measurement is the setting itself. */
const SAME_US: Microseconds = 1_000

/** Where the run shows the setting; undefined: not clearly enough to be asked. */
export function settingProof(setting: Setting, line: Line): Proof | undefined {
  const proof = proofs[setting](line)
  if (!proof || setting === 'losses') return proof
  const truth = truths[setting](line.outcome)
  if (truth === undefined) return undefined
  return Math.abs(proof.toUs - proof.fromUs - fromMs(truth)) <= SAME_US ? proof : undefined
}
