// The lecture's cases as answers: what each of these needs, as the lecture sees it. What they really run on is
// their owners' business, and differs.
import type { Answers } from './questions.ts'

export const cases = {
  slack: {
    latency: 'second',
    frequency: 'each-second',
    direction: 'both',
    clients: 'ten-thousand',
    infrastructure: 'open',
  },
  whatsapp: {
    latency: 'second',
    frequency: 'often',
    direction: 'both',
    clients: 'million',
    infrastructure: 'open',
  },
  game: {
    latency: 'tenth',
    frequency: 'stream',
    direction: 'both',
    clients: 'hundred',
    infrastructure: 'open',
  },
  exchange: {
    latency: 'tenth',
    frequency: 'stream',
    direction: 'some-up',
    clients: 'ten-thousand',
    infrastructure: 'open',
  },
  notifications: {
    latency: 'ten-seconds',
    frequency: 'rare',
    direction: 'down',
    clients: 'million',
    infrastructure: 'open',
  },
  'check-in': {
    latency: 'minute',
    frequency: 'rare',
    direction: 'some-up',
    clients: 'million',
    infrastructure: 'sleeping-devices',
  },
  document: {
    latency: 'second',
    frequency: 'each-second',
    direction: 'both',
    clients: 'ten-thousand',
    infrastructure: 'open',
  },
  design: {
    latency: 'tenth',
    frequency: 'stream',
    direction: 'both',
    clients: 'ten-thousand',
    infrastructure: 'open',
  },
  diagram: {
    latency: 'ten-seconds',
    frequency: 'stream',
    direction: 'down',
    clients: 'hundred',
    infrastructure: 'open',
  },
} as const satisfies Record<string, Answers>

export type CaseId = keyof typeof cases
