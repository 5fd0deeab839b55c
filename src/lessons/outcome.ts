// A run seen up to an instant, and what a lesson may ask of it, by the lanes' ids. Questions, tasks and
// claims read the run through this page and know nothing of how it was played.
import { fromMs, type Microseconds, toMs } from '../kernel/time.ts'
import { figuresAt, type LaneFigures } from '../metrics/lane-figures.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { LaneTrace, Message } from '../trace/lane-trace.ts'
import type { Trace } from '../trace/trace.ts'

export interface Outcome {
  scenario: Scenario
  trace: Trace
  /** What happened later is not yet known to whoever asks. */
  untilUs: Microseconds
}

export interface Delivery {
  update: number
  createdUs: Microseconds
  deliveredUs: Microseconds
  /** Creation to delivery. */
  latencyMs: number
  /** Index of the message that brought it. */
  message: number
}

/** Place of the lane in the trace; throws where the lesson names a lane that its scenario does not have. */
export function laneIndex({ trace }: Outcome, lane: string): number {
  const index = trace.lanes.findIndex(({ id }) => id === lane)
  if (index < 0) throw new Error(`There is no lane "${lane}" in this run.`)
  return index
}

const laneOf = (outcome: Outcome, lane: string): LaneTrace =>
  outcome.trace.lane(laneIndex(outcome, lane))

/** The lane's figures, as the screen shows them at that instant. */
export const figures = (outcome: Outcome, lane: string): LaneFigures =>
  figuresAt(outcome.trace, laneIndex(outcome, lane), outcome.untilUs)

/** Mean of creation to delivery, in milliseconds; NaN (which no claim survives) where nothing came. */
export const meanLatencyMs = (outcome: Outcome, lane: string): number =>
  figures(outcome, lane).latencyMeanMs ?? Number.NaN

/** The lane's messages sent so far, in order of sending. An answer that is not sent yet is not known. */
export function messages(outcome: Outcome, lane: string): Message[] {
  const { messages: table } = laneOf(outcome, lane)
  return Array.from({ length: table.sentUs.countUpTo(outcome.untilUs) }, (_, i) => {
    const message = table.get(i)
    const asks = message.type === 'request' || message.type === 'post'
    const unanswered = asks && message.answeredUs > outcome.untilUs
    return unanswered ? { ...message, answeredUs: Number.POSITIVE_INFINITY } : message
  })
}

/** What the lane's client has so far, in order of delivery. */
export function deliveries(outcome: Outcome, lane: string): Delivery[] {
  const { atUs, update, message } = laneOf(outcome, lane).deliveries
  return Array.from({ length: atUs.countUpTo(outcome.untilUs) }, (_, row) => {
    const createdUs = outcome.trace.createdUs(update.at(row))
    const deliveredUs = atUs.at(row)
    const latencyMs = toMs(deliveredUs - createdUs)
    return {
      update: update.at(row),
      createdUs,
      deliveredUs,
      latencyMs,
      message: message.at(row),
    }
  })
}

/** How late this update was in this lane; undefined where it has not come yet. */
export const latencyMs = (outcome: Outcome, lane: string, update: number): number | undefined =>
  deliveries(outcome, lane).find((delivery) => delivery.update === update)?.latencyMs

/** When each message of the client's person was sent, in the order in which the server received them. */
export function receivedInOrder(outcome: Outcome, lane: string): Microseconds[] {
  const { sentUs, atUs } = laneOf(outcome, lane).received
  return Array.from({ length: atUs.countUpTo(outcome.untilUs) }, (_, row) => sentUs.at(row))
}

/** Whether the run is at the end that its scenario gives it. */
export const isOver = ({ scenario, untilUs }: Outcome): boolean =>
  scenario.durationMs !== undefined && untilUs >= fromMs(scenario.durationMs)
