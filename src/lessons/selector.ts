// Names an event of a run by what happens, not by when: "update 3 delivered in polling". So a beat points
// at the same thing whatever its time is.
import type { Microseconds } from '../kernel/time.ts'
import type { MessageType } from '../trace/vocabulary.ts'
import { deliveries, laneIndex, messages, type Outcome } from './outcome.ts'

export type Selector =
  | { event: 'created'; update: number }
  | { event: 'delivered'; update: number; lane: string }
  /** The nth message of this type (and sender) in the lane, from 1. `empty`: without an update. */
  | {
      event: 'sent' | 'arrived'
      lane: string
      type: MessageType
      nth: number
      empty?: boolean
    }

export interface Found {
  atUs: Microseconds
  /** Index of the lane in the trace, and of the message in the lane. */
  lane?: number
  message?: number
  update?: number
}

/** Where the run shows it; undefined: not up to the outcome's instant. */
export function find(selector: Selector, outcome: Outcome): Found | undefined {
  const found = anywhere(selector, outcome)
  return found && found.atUs <= outcome.untilUs ? found : undefined
}

function anywhere(selector: Selector, outcome: Outcome): Found | undefined {
  switch (selector.event) {
    case 'created': {
      const { update } = selector
      if (update > outcome.trace.updates.createdUs.length) return undefined
      return { atUs: outcome.trace.createdUs(update), update }
    }
    case 'delivered': {
      const delivery = deliveries(outcome, selector.lane).find(
        ({ update }) => update === selector.update,
      )
      if (!delivery) return undefined
      const { deliveredUs: atUs, message, update } = delivery
      return { atUs, lane: laneIndex(outcome, selector.lane), message, update }
    }
    default: {
      const { lane, type, nth, empty } = selector
      const message = messages(outcome, lane).filter(
        (one) => one.type === type && (empty === undefined || empty === (one.updateCount === 0)),
      )[nth - 1]
      if (!message) return undefined
      const atUs = selector.event === 'sent' ? message.sentUs : message.arrivalUs
      return { atUs, lane: laneIndex(outcome, lane), message: message.index }
    }
  }
}
