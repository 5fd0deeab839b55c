// Fields of the scenario in the words of the screen: short units beside a number, choices as a person
// would say them.

const short: Record<string, string> = {
  milliseconds: 'ms',
  'updates per second': '/s',
  'messages per second': '/s',
  bytes: 'B',
  'bytes per second': 'B/s',
  'share of packets': 'share',
  'connections per client': '',
  'whole number': '',
  updates: '',
}

export const shortUnit = (unit: string): string => short[unit] ?? unit

const choices: Record<string, string> = {
  steady: 'steady: an even beat',
  poisson: 'random (Poisson)',
  bursty: 'in bursts',
  manual: 'only by Publish',
  'fixed-delay': 'after each answer',
  'fixed-rate': 'on a steady beat',
}

const zeros: Record<string, string> = {
  'link.bandwidthBytesPerSecond': 'no limit',
  'upstream.ratePerSecond': 'by button',
  paceMs: 'by button',
  heartbeatMs: 'never',
  pingMs: 'never',
}

/** What a zero means where it is not simply none. */
export const zeroWords = (path: string): string | undefined => zeros[path]

export const choiceWords = (choice: string): string => choices[choice] ?? choice
