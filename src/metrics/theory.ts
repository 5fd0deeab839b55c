// What queueing theory says the lanes must measure, for Poisson updates, a constant one-way delay and no
// cost of the host. Each form stands with its reasoning; the reference captures hold them to real servers
// and clients (fidelity page). Times in milliseconds, rates per second.

/** What the forms speak of. */
export interface Path {
  /** One-way delay, d. */
  delayMs: number
}

/**
 * Polling at a steady beat T: T/2 + d. An update waits for the next request to reach the server, on
 * average half a beat, and travels back once; the request's own travel only shifts the beat. The wait is
 * uniform in [0, T] (renewal theory: a Poisson instant falls anywhere in the interval alike).
 */
export const pollingFixedRateMeanMs = (path: Path & { intervalMs: number }): number =>
  path.intervalMs / 2 + path.delayMs

/**
 * Polling with a pause T after each answer: one round trip is added to the beat, T' = T + 2d, and so
 * T'/2 + d = T/2 + 2d.
 */
export const pollingFixedDelayMeanMs = (path: Path & { intervalMs: number }): number =>
  pollingFixedRateMeanMs({ ...path, intervalMs: fixedDelayBeatMs(path) })

/** The beat of polling with a pause: the pause and one round trip. */
export const fixedDelayBeatMs = ({ delayMs, intervalMs }: Path & { intervalMs: number }): number =>
  intervalMs + 2 * delayMs

/** Share of polls that find nothing: no arrival of a Poisson process in one beat, e^(−λT). */
export const emptyPollShare = (ratePerSecond: number, beatMs: number): number =>
  Math.exp(-ratePerSecond * (beatMs / 1_000))

export interface LongPollingPath extends Path {
  ratePerSecond: number
  /** How long the server holds a request without news. */
  holdMs: number
  /** Where it is more than the round trip: see `Gap`. */
  gapMs?: number
}

/**
 * The gap of long polling, g: no request stands at the server for the answer's travel and the next request's;
 * longer where each request needs a connection of its own.
 */
type Gap = Path & { gapMs?: number }
const gapSeconds = ({ delayMs, gapMs = 2 * delayMs }: Gap): number => gapMs / 1_000

/**
 * Answers per second of long polling, R = 1/(g + e^(−λg)(1 − e^(−λH))/λ). A cycle is the gap; then, if
 * nothing came during it (e^(−λg)), the wait for the next update, cut off at the hold H.
 */
export function longPollingAnswersPerSecond(path: LongPollingPath): number {
  const { ratePerSecond: rate, holdMs } = path
  const gap = gapSeconds(path)
  const wait = (1 - Math.exp(-rate * (holdMs / 1_000))) / rate
  return 1 / (gap + Math.exp(-rate * gap) * wait)
}

/**
 * Mean of long polling, d + g²R/2: of the updates, the share gR falls into a gap and waits there for half
 * of it on average. From d for rare updates to 2d for very frequent ones.
 */
export const longPollingMeanMs = (path: LongPollingPath): number =>
  path.delayMs + ((gapSeconds(path) ** 2 * longPollingAnswersPerSecond(path)) / 2) * 1_000

/** Worst case of long polling: the update just missed an answer; g + d, usually three transits. */
export const longPollingMaxMs = ({ delayMs, gapMs = 2 * delayMs }: Gap): number => gapMs + delayMs

/** SSE and WebSocket: the update is on its way at once, d. */
export const pushMeanMs = ({ delayMs }: Path): number => delayMs
