// What one sees at the moment that proves a cell, in one sentence. It reads the message that the proof names
// and nothing that came after it.
import type { LaneComparison, Proof } from '../../metrics/comparison.ts'
import { countedAt, ofMessage } from '../../metrics/ledger.ts'
import type { Layer } from '../../scenario/layers.ts'
import type { LaneTrace, Message } from '../../trace/lane-trace.ts'
import { layerShort } from '../words/layer-words.ts'
import { messageName, updatesIn } from '../words/message-words.ts'
import { formatBytes, formatInstant, formatSpan, plural } from '../words/units.ts'
import type { MeasuredRow } from './cells.ts'

export const proofOf = (its: LaneComparison, row: MeasuredRow): Proof | undefined => its[row].proof

/** When the client last asked for anything before this. */
function lastRequestUs({ messages }: LaneTrace, before: Message): number | undefined {
  for (let row = before.index - 1; row >= 0; row--)
    if (messages.typeOf(row) === 'request') return messages.sentUs.at(row)
  return undefined
}

function communicationSentence(lane: LaneTrace, message: Message): string {
  if (message.from === 'client')
    return 'The client asks. Only then does the server say anything; this is the newest question that was answered.'
  const askedUs = lastRequestUs(lane, message)
  const since =
    askedUs === undefined
      ? ''
      : `; the last request left ${formatSpan(message.sentUs - askedUs)} before`
  return `The server sends ${updatesIn(message)} without being asked${since}.`
}

function efficiencySentence(message: Message, layer: Layer): string {
  const size = `${formatBytes(countedAt(ofMessage(message), layer))} at ${layerShort[layer]}`
  if (message.updateCount === 0)
    return `An answer without news: ${size}, and the request besides, for nothing.`
  return `This ${messageName(message)} brings ${updatesIn(message)}: ${size}, of which ${formatBytes(message.payloadBytes)} are payload.`
}

function loadSentence({ load }: LaneComparison): string {
  const { held, open } = load
  return held.peak > 0
    ? `Here the server holds ${plural(held.peak, 'request')} of this client, the most in this run so far.`
    : `Here this client has ${plural(open.peak, 'connection')} open, the most in this run so far; the server held no request.`
}

/** What is to be seen at the proof of a cell, with its instant. */
export function proofSentence(
  its: LaneComparison,
  row: MeasuredRow,
  lane: LaneTrace,
  layer: Layer,
): string | undefined {
  const proof = proofOf(its, row)
  if (!proof || proof.message < 0) return undefined
  const message = lane.messages.get(proof.message)
  const sentences: Record<MeasuredRow, () => string> = {
    connection: () => {
      const { opened } = its.connection
      const which = opened === 1 ? 'The only connection' : `The newest of ${opened} connections`
      return `${which} begins, with a SYN: nothing can be sent before it is answered.`
    },
    communication: () => communicationSentence(lane, message),
    latency: () => {
      const { update, maxMs = 0 } = its.latency
      return `Update ${update} is delivered ${formatSpan(maxMs * 1_000)} after its creation: the slowest so far.`
    },
    efficiency: () => efficiencySentence(message, layer),
    load: () => loadSentence(its),
  }
  return `${formatInstant(proof.atUs)}: ${sentences[row]()}`
}
