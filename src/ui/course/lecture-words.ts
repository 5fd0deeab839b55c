// Which measured words agree with the lecture's word for a protocol (its texts: `comparison.word.<row>.<protocol>`).
// The measured ones are those of the comparison's scales.
import type { ComparedRow } from '../../lessons/compared-rows.ts'
import type { Protocol } from '../../scenario/scenario.ts'

const low = ['Very low', 'Low']
const high = ['High', 'Very high']
/** Neither end of the scale. */
const medium = ['Low', 'High']

const agreeing: Readonly<Record<ComparedRow, Readonly<Record<Protocol, readonly string[]>>>> = {
  connection: {
    'request-response': ['Mostly new ones'],
    polling: ['Mostly new ones'],
    'long-polling': ['Mostly new ones'],
    sse: ['One, kept open'],
    websocket: ['One, kept open'],
  },
  communication: {
    'request-response': ['Client asks'],
    polling: ['Client asks'],
    'long-polling': ['Client asks, server waits'],
    sse: ['Server, unasked'],
    websocket: ['Both, unasked'],
  },
  latency: {
    'request-response': high,
    polling: high,
    'long-polling': medium,
    sse: low,
    websocket: low,
  },
  efficiency: {
    'request-response': low,
    polling: low,
    'long-polling': medium,
    sse: high,
    websocket: high,
  },
}

/** What is said before there is anything to measure. */
const early = ['–', 'None yet', 'Nobody yet']

/** Whether the measured word is the lecture's, in other words perhaps; undefined before anything is measured. */
export const fits = (
  row: ComparedRow,
  protocol: Protocol,
  measured: string,
): boolean | undefined =>
  early.includes(measured) ? undefined : agreeing[row][protocol].includes(measured)
