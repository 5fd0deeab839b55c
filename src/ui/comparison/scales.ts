// Which word stands beside which number. The thresholds are told on demand, word for word from here, so that
// no word can contradict its number.
import type { LaneComparison } from '../../metrics/comparison.ts'

export interface Scale {
  title: string
  /** What is looked up, in a sentence. */
  of: string
  /** From the least on: values below `below` have this word. */
  steps: readonly { below: number; word: string; shown: string }[]
  /** Why these thresholds. */
  source: string
}

const REST = Number.POSITIVE_INFINITY

export const scales = {
  latency: {
    title: 'Latency',
    of: 'The mean time from the creation of an update to its delivery.',
    steps: [
      { below: 100, word: 'Very low', shown: 'less than 0.1 s' },
      { below: 1_000, word: 'Low', shown: 'less than 1 s' },
      { below: 10_000, word: 'High', shown: 'less than 10 s' },
      { below: REST, word: 'Very high', shown: '10 s or more' },
    ],
    source:
      'J. Nielsen, Usability Engineering (1993), section 5.5: 0.1 s feels instantaneous, 1 s leaves the flow of thought intact, 10 s is the limit for keeping attention.',
  },
  efficiency: {
    title: 'Efficiency',
    of: 'Of all bytes at the layer looked at, the share that people wanted to be told (payload).',
    steps: [
      { below: 0.05, word: 'Very low', shown: 'less than 5 %' },
      { below: 0.2, word: 'Low', shown: 'less than 20 %' },
      { below: 0.4, word: 'High', shown: 'less than 40 %' },
      { below: REST, word: 'Very high', shown: '40 % or more' },
    ],
    source:
      'A scale of this lab. It depends on how long the updates are: the same protocol is more efficient with longer ones.',
  },
  load: {
    title: 'Server load',
    of: 'Requests per second that this one client has sent, on average since the start.',
    steps: [
      { below: 0.1, word: 'Very low', shown: 'less than 0.1 each second' },
      { below: 1, word: 'Low', shown: 'less than 1 each second' },
      { below: 10, word: 'High', shown: 'less than 10 each second' },
      { below: REST, word: 'Very high', shown: '10 or more each second' },
    ],
    source:
      'A scale of this lab. Ten thousand clients at 0.1 requests each second are a thousand requests each second.',
  },
} as const satisfies Record<string, Scale>

/** The word for a value. */
export const wordFor = ({ steps }: Scale, value: number): string =>
  steps.find(({ below }) => value < below)?.word ?? ''

/** How the client and the server are connected, by what was counted. */
export function connectionWord({ opened, requests }: LaneComparison['connection']): string {
  if (opened === 0) return 'None yet'
  if (opened === 1) return requests > 1 ? 'One, used again' : 'One, kept open'
  return 2 * opened > requests ? 'Mostly new ones' : 'Few, used again'
}

/** Who has spoken without being asked, by what was counted. */
export function communicationWord({
  pushed,
  asked,
  keptBack,
  framesUp,
}: LaneComparison['communication']): string {
  if (pushed > 0) return framesUp > 0 ? 'Both, unasked' : 'Server, unasked'
  if (asked === 0) return 'Nobody yet'
  return keptBack > 0 ? 'Client asks, server waits' : 'Client asks'
}

/** How the two words that are no places on a scale are chosen. */
export const wordRules: readonly { title: string; rule: string }[] = [
  {
    title: 'Connection',
    rule: '“One, kept open”: one connection and one request. “Used again”: at least two requests for each connection that was opened. “Mostly new ones”: fewer.',
  },
  {
    title: 'Communication',
    rule: '“Server, unasked”: events or frames brought updates without a request of their own. “Both, unasked”: the client sent frames on the same connection, too. “Client asks, server waits”: answers only, and the server kept some back until there was news or its hold was over. “Client asks”: answers only.',
  },
]
