// The message that is asked about: which one of its nature, what else it might be, and where the run shows what it is.
import type { Random } from '../../kernel/random.ts'
import { fromMs } from '../../kernel/time.ts'
import type { Message } from '../../trace/lane-trace.ts'
import type { Outcome } from '../outcome.ts'
import type { ChoicePrediction } from '../prediction.ts'
import {
  flightUs,
  isLate,
  type Line,
  lastAnswer,
  lineOf,
  type Nature,
  natures,
  naturesOf,
} from './nature.ts'
import { pick } from './plot.ts'
import { bytes, count, flight, ms, numberOf, type Proof, stretch } from './proof.ts'

/** So many answers are offered. */
const OFFERED = 5
/** Earlier than this there is nothing to compare a message with. */
const SETTLED_US = fromMs(2_000)

/** A message of which only this is to be explained; undefined: there is none. */
export function oddMessage(line: Line, nature: Nature, random: Random): Message | undefined {
  const fit = line.messages.filter(
    (one) =>
      one.sentUs >= SETTLED_US &&
      naturesOf(line, one)[0] === nature &&
      (nature === 'retransmission' ? causesItsDelay(line, one) : !isLate(line, one)),
  )
  return fit.length > 0 ? pick(random, fit) : undefined
}

/** It was lost itself and carries something; it does not only wait behind another that was. */
const causesItsDelay = (line: Line, message: Message): boolean =>
  message.httpBytes > 0 &&
  line.lost.get(message.index) === 1 &&
  isLate(line, message) &&
  !line.messages.some(
    (other) =>
      other.index < message.index &&
      other.connection === message.connection &&
      other.from === message.from &&
      other.arrivalUs > message.sentUs,
  )

/** The truth among others that are not true of it, in an order of chance. */
export function oddityQuestion(line: Line, message: Message, random: Random): ChoicePrediction {
  const [truth, ...others] = naturesOf(line, message)
  if (!truth) throw new Error(`Message ${message.index} is nothing that can be asked.`)
  const rest = natures.filter((nature) => nature !== truth && !others.includes(nature))
  const options: Nature[] = []
  while (options.length < OFFERED - 1) {
    const next = pick(random, rest)
    if (!options.includes(next)) options.push(next)
  }
  options.splice(Math.floor(random.uniform() * OFFERED), 0, truth)
  return {
    kind: 'choice',
    options,
    truth: (outcome: Outcome) => naturesOf(lineOf(outcome), message)[0],
  }
}

/** Where the run shows what it is; undefined: not clearly enough to be asked. */
export function oddityProof(line: Line, nature: Nature, message: Message): Proof | undefined {
  const { messages } = line
  const own = { bytes: bytes(message.httpBytes) }
  switch (nature) {
    case 'empty':
    case 'timeout': {
      const request = messages.find(({ index }) => index === message.answers)
      return request && stretch(message, [request.arrivalUs, message.sentUs], request, own)
    }
    case 'ping': {
      const pong = messages.find(
        ({ type, sentUs }) => type === 'pong' && sentUs === message.arrivalUs,
      )
      return (
        pong &&
        stretch(message, [message.sentUs, pong.arrivalUs], undefined, {
          ...own,
          pong: count(numberOf(pong.index)),
          pongBytes: bytes(pong.httpBytes),
        })
      )
    }
    case 'reconnect': {
      const first = messages.find(({ type }) => type === 'request')
      if (!first) return undefined
      return flight(message, { ...own, more: bytes(message.httpBytes - first.httpBytes) })
    }
    case 'idle-close': {
      const answer = lastAnswer(messages, message)
      return answer && stretch(message, [answer.sentUs, message.sentUs], answer)
    }
    case 'retransmission':
      return flight(message, {
        ...own,
        usual: ms(line.delayUs),
        flight: ms(flightUs(message)),
      })
    case 'heartbeat':
    case 'post':
    case 'frame':
      return flight(message, own)
  }
}
