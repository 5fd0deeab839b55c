// How often: requests and messages per second, and how many answers were in vain, in buckets of time. A
// bucket that the cursor stands in is counted as far as it has come, and says so.
import { type Microseconds, US_PER_SECOND } from '../../kernel/time.ts'
import type { Column } from '../../trace/column.ts'
import type { Trace } from '../../trace/trace.ts'
import { laneSeries } from './lane-series.ts'
import { countBefore, happened, type Line, type SeriesWindow } from './window.ts'

/** A stretch of time that begins at a whole multiple of its length. */
export interface Bucket {
  fromUs: Microseconds
  /** What lies at this instant belongs to the next. */
  toUs: Microseconds
  /** The cursor has passed its end. */
  complete: boolean
}

export interface RateBucket extends Bucket {
  requests: number
  messages: number
  /** Over the whole length of the bucket. Undefined while it is not complete. */
  requestsPerSecond: number | undefined
  messagesPerSecond: number | undefined
}

/** The buckets that the window touches, as far as they have begun; whole ones, even where it ends inside. */
function bucketsIn(
  window: SeriesWindow,
  untilUs: Microseconds,
  bucketUs: Microseconds,
): (Bucket & { count(column: Column): number })[] {
  const drawn = happened(window, untilUs)
  if (!drawn) return []
  const first = Math.floor(drawn.fromUs / bucketUs)
  const length = Math.floor(drawn.toUs / bucketUs) - first + 1
  return Array.from({ length }, (_, i) => {
    const fromUs = (first + i) * bucketUs
    const toUs = fromUs + bucketUs
    const complete = toUs <= untilUs
    const count = (column: Column) =>
      (complete ? countBefore(column, toUs) : column.countUpTo(untilUs)) -
      countBefore(column, fromUs)
    return { fromUs, toUs, complete, count }
  })
}

/** Requests (for updates, streams and messages) and all messages of HTTP or WebSocket, both ways. */
export function rates(
  trace: Trace,
  lane: number,
  window: SeriesWindow,
  untilUs: Microseconds,
  bucketUs: Microseconds,
): RateBucket[] {
  const { requestUs, messageUs } = laneSeries(trace, lane, untilUs)
  return bucketsIn(window, untilUs, bucketUs).map(({ count, ...bucket }) => {
    const [requests, messages] = [count(requestUs), count(messageUs)]
    const perSecond = (counted: number) =>
      bucket.complete ? (counted * US_PER_SECOND) / bucketUs : undefined
    return {
      ...bucket,
      requests,
      messages,
      requestsPerSecond: perSecond(requests),
      messagesPerSecond: perSecond(messages),
    }
  })
}

/**
 * Of the answers to polls since the start, the share that brought no update, 0 to 1, after each bucket: none before
 * the first answer. Streams and WebSockets have none.
 */
export function emptyShare(
  trace: Trace,
  lane: number,
  window: SeriesWindow,
  untilUs: Microseconds,
  bucketUs: Microseconds,
): Line {
  const { pollAnswerUs, emptyAnswerUs } = laneSeries(trace, lane, untilUs)
  const line: Line = { atUs: [], value: [] }
  for (const { toUs } of bucketsIn(window, untilUs, bucketUs)) {
    const endUs = Math.min(toUs - 1, untilUs)
    const answers = pollAnswerUs.countUpTo(endUs)
    if (answers === 0) continue
    line.atUs.push(Math.min(toUs, untilUs))
    line.value.push(emptyAnswerUs.countUpTo(endUs) / answers)
  }
  return line
}
