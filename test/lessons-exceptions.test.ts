// What the text says of a seed that is an exception, beyond that the claim does not hold with it.
import { expect, test } from 'vitest'
import { sentAgain } from '../src/lessons/chapters/beyond/evidence.ts'
import { staleShare } from '../src/lessons/chapters/real-time/staleness.ts'
import { overtaken } from '../src/lessons/chapters/request-response/evidence.ts'
import { p95Ms } from '../src/lessons/chapters/which-when/evidence.ts'
import { cases } from '../src/lessons/chooser/cases.ts'
import { figures, meanLatencyMs, messages, type Outcome } from '../src/lessons/outcome.ts'
import { play } from '../src/lessons/play.ts'
import { experiments } from './lesson-course.ts'

const told: Readonly<Record<string, (outcome: Outcome) => void>> = {
  // The person happens to look when there is something to see.
  'old-news': (outcome) => expect(staleShare(outcome, 'refresh')).toBeLessThan(40),
  // The updates happen to come shortly before the looks.
  guessing: (outcome) =>
    expect(figures(outcome, 'request-response').latencyP50Ms).toBeLessThan(1_000),
  // Chance kept the order, although some messages are sent close together.
  overtaking: (outcome) => {
    const sent = messages(outcome, 'request-response').filter(({ type }) => type === 'post')
    const pauses = sent.slice(1).map(({ sentUs }, i) => sentUs - (sent[i]?.sentUs ?? 0))
    expect(overtaken(outcome, 'request-response')).toBe(0)
    expect(Math.min(...pauses) / 1_000).toBeLessThan(outcome.scenario.link.jitterMs)
  },
  // The stream is ahead by a hair.
  'same-wire': (outcome) => {
    const ahead = meanLatencyMs(outcome, 'websocket') - meanLatencyMs(outcome, 'sse')
    expect(ahead).toBeGreaterThan(0)
    expect(ahead).toBeLessThan(1)
  },
  // Long polling just keeps the limit.
  'tenth-of-a-second': (outcome) => {
    const late = p95Ms(outcome, cases.game, 'long-polling')
    expect(late).toBeLessThanOrEqual(100)
    expect(late).toBeGreaterThan(90)
  },
  // No news at all; polling asked nevertheless.
  million: (outcome) => {
    const { updatesCreated, requests } = figures(outcome, 'polling')
    expect(updatesCreated).toBe(0)
    expect(requests).toBeGreaterThan(1)
  },
  // No packet was lost at all.
  'one-lost-packet': (outcome) => expect(sentAgain(outcome, 'websocket')).toBe(0),
}

const withException = experiments.filter(({ exceptionSeed }) => exceptionSeed !== undefined)

test('what is told of each exception is looked at', () => {
  expect(withException.map(({ id }) => id).sort()).toEqual(Object.keys(told).sort())
})

test.each(withException)('the exception of $id is as it is told', async (experiment) => {
  const { id, scenario, exceptionSeed } = experiment
  told[id]?.(await play({ ...scenario, seed: exceptionSeed as number }))
})
