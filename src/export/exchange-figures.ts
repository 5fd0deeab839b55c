// The figures of a lane that a HAR can tell as well as a simulation: how many exchanges, how long their
// answers took, how many bytes. What needs the server's side (latency, staleness) is not among them.
import { type Microseconds, toMs } from '../kernel/time.ts'
import { figuresAt } from '../metrics/lane-figures.ts'
import type { LaneTrace } from '../trace/lane-trace.ts'
import type { Trace } from '../trace/trace.ts'

export interface ExchangeFigures {
  requests: number
  posts: number
  emptyAnswers: number
  /** Frames and events, both ways. */
  messages: number
  bytesUp: number
  bytesDown: number
  /** From the request's leaving until the answer is whole. Null: there was none. */
  answerMeanMs: number | null
  answerMaxMs: number | null
}

function answersMs({ messages }: LaneTrace, untilUs: Microseconds): number[] {
  const times: number[] = []
  for (let i = 0; i < messages.length; i++) {
    const request = messages.answers.at(i)
    const arrivalUs = messages.arrivalUs.at(i)
    if (messages.typeOf(i) === 'response' && request >= 0 && arrivalUs <= untilUs)
      times.push(toMs(arrivalUs - messages.sentUs.at(request)))
  }
  return times
}

function messagesInside({ messages }: LaneTrace, untilUs: Microseconds): number {
  let count = 0
  for (let i = 0; i < messages.sentUs.countUpTo(untilUs); i++)
    if (messages.typeOf(i) === 'frame' || messages.typeOf(i) === 'event') count++
  return count
}

export function exchangeFigures(
  trace: Trace,
  lane: number,
  untilUs: Microseconds,
): ExchangeFigures {
  const figures = figuresAt(trace, lane, untilUs)
  const { requests, posts, emptyAnswers, bytesUp, bytesDown } = figures
  const times = answersMs(trace.lane(lane), untilUs)
  const messages = messagesInside(trace.lane(lane), untilUs)
  const sum = times.reduce((total, ms) => total + ms, 0)
  return {
    requests,
    posts,
    emptyAnswers,
    messages,
    bytesUp,
    bytesDown,
    answerMeanMs: times.length === 0 ? null : sum / times.length,
    answerMaxMs: times.length === 0 ? null : times.reduce((a, b) => Math.max(a, b)),
  }
}
