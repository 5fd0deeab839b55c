// The chooser's five questions, and what each answer means in numbers. Its words are in the texts, part `chooser`:
// `chooser.<question>`, and `chooser.<question>.<answer>`.

/** The latency that 95 of 100 updates must keep, in milliseconds, from strict to lax. */
export const latencyLimitMs = {
  tenth: 100,
  second: 1_000,
  'ten-seconds': 10_000,
  minute: 60_000,
  'no-hurry': Number.POSITIVE_INFINITY,
} as const

/** Updates per second. */
export const updatesPerSecond = {
  rare: 1 / 30,
  often: 0.2,
  'each-second': 1,
  stream: 10,
} as const

/** What a client sends: nothing, a message now and then, or as often as the server, up to five a second. */
export const directions = ['down', 'some-up', 'both'] as const

export const clientCount = { hundred: 100, 'ten-thousand': 10_000, million: 1_000_000 } as const

/**
 * What stands in the way. `no-upgrade`: a proxy that does not hand on `Upgrade`. `whole-answers`: one that hands an
 * answer on when it is complete. `short-functions`: server code that must end within ten seconds.
 * `sleeping-devices`: clients whose radio is off between their own messages.
 */
export const infrastructures = [
  'open',
  'no-upgrade',
  'whole-answers',
  'short-functions',
  'sleeping-devices',
] as const

export interface Answers {
  latency: keyof typeof latencyLimitMs
  frequency: keyof typeof updatesPerSecond
  direction: (typeof directions)[number]
  clients: keyof typeof clientCount
  infrastructure: (typeof infrastructures)[number]
}
export type Question = keyof Answers

const keys = <T extends object>(of: T) => Object.keys(of) as (keyof T)[]

/** The questions in the order of asking, each with its answers in their order. */
export const questions: { readonly [Q in Question]: readonly Answers[Q][] } = {
  latency: keys(latencyLimitMs),
  frequency: keys(updatesPerSecond),
  direction: directions,
  clients: keys(clientCount),
  infrastructure: infrastructures,
}
export const questionIds = keys(questions)

/** All answers that differ from these in one, the nearest first; infrastructure has no order. */
export function neighbours(answers: Answers): Answers[] {
  const steps = questionIds.flatMap((question) => {
    const order: readonly string[] = questions[question]
    const from = order.indexOf(answers[question])
    const away = (at: number) => (question === 'infrastructure' ? 1 : Math.abs(at - from))
    return order.flatMap((answer, at) =>
      at === from ? [] : { away: away(at), changed: { ...answers, [question]: answer } },
    )
  })
  return steps.sort((a, b) => a.away - b.away).map(({ changed }) => changed)
}
