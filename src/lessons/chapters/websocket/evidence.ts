// What the runs of this chapter are asked for.
import { headerBytes } from '../../../bytes/header-bytes.ts'
import { fromMs, type Microseconds, toMs } from '../../../kernel/time.ts'
import type { Message } from '../../../trace/lane-trace.ts'
import { deliveries, laneIndex, meanLatencyMs, messages, type Outcome } from '../../outcome.ts'
import { ipBytesPerUpdate } from '../polling/evidence.ts'

/** From the start until the client's code is told that its line is open; undefined while it is not. */
export function openAfterMs(outcome: Outcome, lane: string): number | undefined {
  const head = messages(outcome, lane).find(({ type }) => type === 'response')
  if (!head || head.arrivalUs > outcome.untilUs) return undefined
  return toMs(head.arrivalUs)
}

/** Frames of the client that met one of the server on their way, on the same connection. */
export function crossings(outcome: Outcome, lane: string): number {
  const frames = messages(outcome, lane).filter(({ type }) => type === 'frame')
  const down = frames.filter(({ from }) => from === 'server')
  const meet = (one: Message, other: Message) =>
    one.connection === other.connection &&
    one.sentUs < other.arrivalUs &&
    other.sentUs < one.arrivalUs
  return frames.filter((one) => one.from === 'client' && down.some((other) => meet(one, other)))
    .length
}

/** How long frames of this side were on their way at most; NaN where it sent none. */
export function longestWayMs(outcome: Outcome, lane: string, from: Message['from']): number {
  const ways = messages(outcome, lane)
    .filter((one) => one.type === 'frame' && one.from === from)
    .map(({ sentUs, arrivalUs }) => toMs(arrivalUs - sentUs))
  return ways.length === 0 ? Number.NaN : Math.max(...ways)
}

/** Whose news is there earlier, on average; a tenth is no difference. Undefined where one has none. */
export function sooner(outcome: Outcome): 'sse' | 'websocket' | 'same' | undefined {
  const ratio = meanLatencyMs(outcome, 'sse') / meanLatencyMs(outcome, 'websocket')
  if (Number.isNaN(ratio)) return undefined
  if (ratio > 1.1) return 'websocket'
  return ratio < 0.9 ? 'sse' : 'same'
}

/** Every line is open for certain: what is created from now on waits for nothing but the way. */
const OPEN_US = fromMs(1_000)

/** Whether each update that was created since then took one way, jitter included. */
export function isOneWay(outcome: Outcome, lane: string): boolean {
  const { delayMs, jitterMs } = outcome.scenario.link
  const waited = deliveries(outcome, lane).filter(({ createdUs }) => createdUs >= OPEN_US)
  return waited.length > 0 && waited.every(({ latencyMs }) => latencyMs <= delayMs + jitterMs)
}

/** What of this message is there to carry the rest: its headers. */
const headersOf = (outcome: Outcome, lane: string, { index }: Message): number =>
  headerBytes(outcome.trace, outcome.scenario, laneIndex(outcome, lane), index)

/** The headers of each frame from the server. */
export const headersOfFrames = (outcome: Outcome, lane: string): number[] =>
  messages(outcome, lane)
    .filter(({ type, from }) => type === 'frame' && from === 'server')
    .map((frame) => headersOf(outcome, lane, frame))

/** The headers of the first answer that brought news, and of its request; NaN where none did. */
export function headersOfExchange(outcome: Outcome, lane: string): number {
  const all = messages(outcome, lane)
  const answer = all.find(({ type, updateCount }) => type === 'response' && updateCount > 0)
  const request = answer && all[answer.answers]
  if (!request) return Number.NaN
  return headersOf(outcome, lane, request) + headersOf(outcome, lane, answer)
}

/** How many times as many bytes IP carries for an update in one lane as in another. */
export function timesTheBytes(outcome: Outcome, lane: string, other: string): number | undefined {
  const times = ipBytesPerUpdate(outcome, lane) / ipBytesPerUpdate(outcome, other)
  return Number.isNaN(times) ? undefined : times
}

/** The requests that opened a socket, each with the id after which it asks for news. */
export const openings = (outcome: Outcome, lane: string): { message: Message; after: number }[] =>
  messages(outcome, lane)
    .filter(({ type }) => type === 'request')
    .map((message) => ({ message, after: Number(/after=(\d+)/.exec(message.text)?.[1] ?? 0) }))

/** What was created while the server had nobody to tell: from its goodbye until somebody asked again. */
export function missed(outcome: Outcome, lane: string, endedUs: Microseconds): number[] {
  const again = openings(outcome, lane).find(({ message }) => message.sentUs > endedUs)
  const { createdUs } = outcome.trace.updates
  const first = createdUs.countUpTo(endedUs) + 1
  const last = createdUs.countUpTo(again?.message.arrivalUs ?? outcome.untilUs)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}

/** What became of it; undefined where it is not yet to be seen. */
export function fateOf(
  outcome: Outcome,
  lane: string,
  endedUs: Microseconds,
): 'lost' | 'kept' | 'asked' | undefined {
  const ids = missed(outcome, lane, endedUs)
  const known = deliveries(outcome, lane).map(({ update }) => update)
  const [newest, last] = [Math.max(0, ...known), ids.at(-1)]
  if (last === undefined || newest < last) return undefined
  if (!ids.every((id) => known.includes(id))) return 'lost'
  const again = openings(outcome, lane).find(({ message }) => message.sentUs > endedUs)
  return (again?.after ?? 0) > 0 ? 'asked' : 'kept'
}
