// What a message is in plain truth: the answers to "explain the odd message". It reads the whole trace, labels
// and all, and knows neither which message is asked about nor what of it can be seen.
import { fromMs, type Microseconds } from '../../kernel/time.ts'
import type { LaneTrace, Message } from '../../trace/lane-trace.ts'
import { messages, type Outcome } from '../outcome.ts'

/** All that a message may be asked to be; the words are in the texts. */
export const natures = [
  /** An answer at once, without an update. */
  'empty',
  /** An answer after a wait, without an update: the server holds no longer. */
  'timeout',
  /** A comment in an event stream. */
  'heartbeat',
  'ping',
  /** The request for a stream that goes on, with `Last-Event-ID`. */
  'reconnect',
  /** What the person sends, as a request of its own. */
  'post',
  /** What the person sends, as a frame on the open WebSocket. */
  'frame',
  /** The FIN with which the server ends an idle connection. */
  'idle-close',
  /** A message that came with a second try. */
  'retransmission',
] as const
export type Nature = (typeof natures)[number]

/** From this many one-way delays on a flight strikes the eye. */
const STRIKING = 1.5

/** The only lane of a mystery, and what is looked up in it often. */
export interface Line {
  outcome: Outcome
  lane: LaneTrace
  /** In order of sending; only those that arrive while somebody looks. */
  messages: readonly Message[]
  delayUs: Microseconds
  /** Those of which a packet was lost, with how often. */
  lost: ReadonlyMap<number, number>
}

export function lineOf(outcome: Outcome): Line {
  const { trace, scenario, untilUs } = outcome
  const lane = trace.lane(0)
  const lost = new Map<number, number>()
  for (let i = 0; i < trace.length; i++) {
    const { kind, subject } = trace.entry(i)
    if (kind === 'lost') lost.set(subject, (lost.get(subject) ?? 0) + 1)
  }
  return {
    outcome,
    lane,
    messages: messages(outcome, lane.id).filter(({ arrivalUs }) => arrivalUs <= untilUs),
    delayUs: fromMs(scenario.link.delayMs),
    lost,
  }
}

export const flightUs = ({ sentUs, arrivalUs }: Message): Microseconds => arrivalUs - sentUs

/** Whether the message was under way for longer than the path explains. */
export const isLate = ({ delayUs }: Line, message: Message): boolean =>
  flightUs(message) > STRIKING * delayUs

/** All that is true of the message; nothing where none of it can be asked. */
export function naturesOf(line: Line, message: Message): Nature[] {
  const found: Nature[] = []
  if (line.lost.has(message.index)) found.push('retransmission')
  const own = ownNature(line, message)
  if (own) found.push(own)
  return found
}

function ownNature({ lane, messages }: Line, message: Message): Nature | undefined {
  switch (message.type) {
    case 'ping':
    case 'post':
      return message.type
    case 'frame':
      return message.from === 'client' ? 'frame' : undefined
    case 'comment':
      return message.text.startsWith(':') ? 'heartbeat' : undefined
    case 'request':
      return message.text.includes('Last-Event-ID') ? 'reconnect' : undefined
    case 'response':
      return emptyAnswer(lane, message)
    case 'fin': {
      // The other FIN answers the first one.
      const first = messages.find(
        ({ type, connection }) => type === 'fin' && connection === message.connection,
      )
      const ended = message.from === 'server' && first?.index === message.index
      return ended && lastAnswer(messages, message) ? 'idle-close' : undefined
    }
    default:
      return undefined
  }
}

function emptyAnswer(lane: LaneTrace, message: Message): Nature | undefined {
  const asked = message.answers >= 0 && lane.messages.typeOf(message.answers) === 'request'
  if (!asked || message.updateCount > 0) return undefined
  if (lane.protocol === 'long-polling') return 'timeout'
  return lane.protocol === 'polling' || lane.protocol === 'request-response' ? 'empty' : undefined
}

/** The answer after which the connection of this FIN was idle; undefined: what went before was no answer. */
export function lastAnswer(messages: readonly Message[], fin: Message): Message | undefined {
  const before = messages.findLast(
    ({ index, connection, httpBytes }) =>
      index < fin.index && connection === fin.connection && httpBytes > 0,
  )
  return before?.type === 'response' ? before : undefined
}
