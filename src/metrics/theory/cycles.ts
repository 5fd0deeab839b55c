// How a client that asks again and again does so: the time from one request's arrival at the server to the
// next one's, with what the link adds to the client's own pause; and how long an update waits for it. In
// milliseconds.
import type { LinkOptions } from '../../scenario/scenario.ts'

export interface Cycle {
  /** E[X]. */
  meanMs: number
  /** E[X²]. */
  meanSquareMs2: number
}

/**
 * The wait of an update for the next request, E[X²]/(2 E[X]): a long interval between two requests catches
 * more updates than a short one (L. Kleinrock, Queueing Systems, vol. 1, section 5.2, residual life).
 */
export const residualMeanMs = ({ meanMs, meanSquareMs2 }: Cycle): number =>
  meanSquareMs2 / (2 * meanMs)

/** Opening a connection: a round trip, and another for TLS 1.3 (RFC 9293, 3.5; RFC 8446, 2). */
const handshakeTrips = ({ security }: LinkOptions): number => (security === 'tls-1.3' ? 4 : 2)

interface Zone {
  untilMs: number
  /** Transits between two requests, besides the pause: each takes d, and varies by the jitter. */
  trips: number
}

/**
 * What is added to a pause, by its length: a round trip; and where the server has closed the connection
 * meanwhile, a handshake, or, where the client had not heard of that, a round trip in vain as well.
 */
function zonesOf(link: LinkOptions): [Zone, Zone, Zone] {
  const { delayMs, keepAliveTimeoutMs } = link
  return [
    { untilMs: keepAliveTimeoutMs - 2 * delayMs, trips: 2 },
    { untilMs: keepAliveTimeoutMs, trips: 4 + handshakeTrips(link) },
    { untilMs: Number.POSITIVE_INFINITY, trips: 2 + handshakeTrips(link) },
  ]
}

/** Jitter is spread evenly over −j … j: a variance of j²/3 for each transit. */
const varianceMs2 = ({ jitterMs }: LinkOptions, trips: number): number =>
  (trips * jitterMs ** 2) / 3

/** A client that pauses for exactly so long after each answer; 0: it asks again at once. */
export function fixedPauseCycle(link: LinkOptions, pauseMs: number): Cycle {
  const [kept, unheard, closed] = zonesOf(link)
  // Who asks at the very instant at which the news of the close is there, asks in vain.
  const zone = pauseMs < kept.untilMs ? kept : pauseMs <= unheard.untilMs ? unheard : closed
  const meanMs = pauseMs + zone.trips * link.delayMs
  return { meanMs, meanSquareMs2: meanMs ** 2 + varianceMs2(link, zone.trips) }
}

/** A person who pauses for an exponential time with this mean between two looks. */
export function exponentialPauseCycle(link: LinkOptions, paceMs: number): Cycle {
  const cycle = { meanMs: 0, meanSquareMs2: 0 }
  let fromMs = 0
  for (const { untilMs, trips } of zonesOf(link)) {
    if (untilMs <= fromMs) continue
    const addedMs = trips * link.delayMs
    const [from, until] = [tails(fromMs, addedMs, paceMs), tails(untilMs, addedMs, paceMs)]
    cycle.meanMs += from.first - until.first
    cycle.meanSquareMs2 +=
      from.second - until.second + (from.share - until.share) * varianceMs2(link, trips)
    fromMs = untilMs
  }
  return cycle
}

/** ∫ (a + p)ⁿ e^(−p/P)/P dp from `fromMs` to infinity, for n = 0, 1, 2. */
function tails(fromMs: number, addedMs: number, paceMs: number) {
  const share = Math.exp(-fromMs / paceMs)
  if (share === 0) return { share: 0, first: 0, second: 0 }
  const sum = addedMs + fromMs
  return {
    share,
    first: (sum + paceMs) * share,
    second: (sum ** 2 + 2 * paceMs * sum + 2 * paceMs ** 2) * share,
  }
}
