// What the runs of this chapter are asked for.
import type { Microseconds } from '../../../kernel/time.ts'
import { deliveries, figures, isOver, messages, type Outcome } from '../../outcome.ts'

const mean = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** HTTP bytes of one event of the stream, on average; undefined where there was none. */
export const bytesPerEvent = (outcome: Outcome, lane: string): number | undefined =>
  mean(
    messages(outcome, lane)
      .filter(({ type }) => type === 'event')
      .map(({ httpBytes }) => httpBytes),
  )

/** HTTP bytes of a request that brought news, and of its response, on average. */
export function bytesPerAnswer(outcome: Outcome, lane: string): number | undefined {
  const all = messages(outcome, lane)
  const bringing = all.filter(({ type, updateCount }) => type === 'response' && updateCount > 0)
  return mean(bringing.map((one) => one.httpBytes + (all[one.answers]?.httpBytes ?? Number.NaN)))
}

/** HTTP bytes of one message of the person, as a request, and of its response, on average. */
export function bytesPerPost(outcome: Outcome, lane: string): number | undefined {
  const all = messages(outcome, lane)
  const answered = all.filter(({ answers }) => all[answers]?.type === 'post')
  return mean(answered.map((one) => one.httpBytes + (all[one.answers]?.httpBytes ?? Number.NaN)))
}

/** What the client's HTTP said on the stream's connection after the request that opened it. */
export function saidOnTheStream(outcome: Outcome, lane: string): number {
  const all = messages(outcome, lane)
  const streams = new Set(
    all.filter(({ type }) => type === 'event').map(({ connection }) => connection),
  )
  const said = all.filter(
    ({ from, httpBytes, connection, type }) =>
      from === 'client' && httpBytes > 0 && type !== 'request' && streams.has(connection),
  )
  return said.length
}

/** How the person's messages got to the server; undefined while it has none. */
export function wayUp(
  outcome: Outcome,
  lane: string,
): 'stream' | 'requests' | 'not-at-all' | undefined {
  const { posts, messagesReceived } = figures(outcome, lane)
  if (saidOnTheStream(outcome, lane) > 0) return 'stream'
  if (messagesReceived > 0 && posts >= messagesReceived) return 'requests'
  return isOver(outcome) ? 'not-at-all' : undefined
}

/** What became of the news after the server ended the stream; undefined where it is not yet to be seen. */
export function afterTheEnd(
  outcome: Outcome,
  lane: string,
  endedUs: Microseconds,
): 'ended' | 'gap' | 'all' | undefined {
  const known = new Set(deliveries(outcome, lane).map(({ update }) => update))
  const newest = Math.max(0, ...known)
  const before = outcome.trace.updates.createdUs.countUpTo(endedUs)
  if (newest <= before) return isOver(outcome) ? 'ended' : undefined
  return known.size === newest ? 'all' : 'gap'
}
