// The chooser judged from outside: the lecture's cases, and what must hold for any answers.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Protocol, protocols } from '../../scenario/scenario.ts'
import { parseScenario } from '../../scenario/schema.ts'
import { type CaseId, cases } from './cases.ts'
import { first, hasAnswer, Trials, type Verdict } from './choose.ts'
import { total } from './judge.ts'
import { type Answers, latencyLimitMs, neighbours, questions } from './questions.ts'
import { trial } from './trial.ts'

const trials = new Trials()
const place = ({ ranking }: Verdict, protocol: Protocol) =>
  ranking.findIndex((one) => one.protocol === protocol)
const standing = ({ ranking }: Verdict, protocol: Protocol) =>
  ranking.find((one) => one.protocol === protocol)?.standing

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  latency: fc.constantFrom(...questions.latency),
  frequency: fc.constantFrom(...questions.frequency),
  direction: fc.constantFrom(...questions.direction),
  clients: fc.constantFrom(...questions.clients),
  infrastructure: fc.constantFrom(...questions.infrastructure),
})

describe('the cases of the lecture', () => {
  test.each<[CaseId, Protocol]>([
    ['slack', 'websocket'],
    ['whatsapp', 'websocket'],
    ['game', 'websocket'],
    ['exchange', 'sse'],
    ['notifications', 'sse'],
    ['check-in', 'polling'],
    ['document', 'websocket'],
    ['design', 'websocket'],
    ['diagram', 'polling'],
  ])('%s: %s first', async (id, protocol) => {
    const verdict = await trials.choose(cases[id])
    expect(first(verdict).protocol).toBe(protocol)
    expect(hasAnswer(verdict)).toBe(true)
  })

  it('asks of a game what neither polling nor long polling can do', async () => {
    const verdict = await trials.choose(cases.game)
    expect(standing(verdict, 'polling')).toBe('late')
    expect(standing(verdict, 'long-polling')).toBe('late')
  })

  it('finds what would put another protocol first, the nearest change first', async () => {
    const found: Verdict[] = []
    const verdict = await trials.choose(cases.exchange)
    for await (const change of trials.changes(verdict)) if (found.push(change) === 2) break
    expect(found).toHaveLength(2)
    expect(found[0]).toMatchObject({ answers: { direction: 'both' } })
    expect(found[0]?.ranking[0]?.protocol).toBe('websocket')
    for (const change of found) {
      expect(neighbours(cases.exchange)).toContainEqual(change.answers)
      expect(first(change).protocol).not.toBe('sse')
      expect(hasAnswer(change)).toBe(true)
    }
  })
})

describe('for any answers', () => {
  it('plays a valid scenario with a lane of each protocol', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const scenario = trial(answers)
        expect(parseScenario(scenario)).toMatchObject({ ok: true })
        expect(scenario.lanes.map(({ id }) => id)).toEqual(protocols)
      }),
    )
  })

  it('ranks every protocol once, what fits before what is late before what cannot work', async () => {
    const order = ['fits', 'late', 'impossible']
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (answers) => {
        const { ranking } = await trials.choose(answers)
        expect(ranking.map(({ protocol }) => protocol).sort()).toEqual([...protocols].sort())
        const standings = ranking.map(({ standing }) => order.indexOf(standing))
        expect(standings).toEqual([...standings].sort())
        const fitting = ranking.filter(({ standing }) => standing === 'fits')
        expect(fitting.map(total)).toEqual(fitting.map(total).sort((a, b) => a - b))
        for (const { measured, standing } of ranking)
          if (standing === 'late')
            expect(measured.p95Ms).toBeGreaterThan(latencyLimitMs[answers.latency])
      }),
      { numRuns: 12, seed: 8 },
    )
  })

  it('ranks again as it has ranked before', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (answers) => {
        expect(await new Trials().choose(answers)).toEqual(await trials.choose(answers))
      }),
      { numRuns: 3, seed: 8 },
    )
  })

  it('never lets polling pass what still keeps a stricter limit', async () => {
    const twoLimits = fc.uniqueArray(fc.constantFrom(...questions.latency), {
      minLength: 2,
      maxLength: 2,
    })
    await fc.assert(
      fc.asyncProperty(anyAnswers, twoLimits, async (answers, limits) => {
        const [strict, lax] = await Promise.all(
          limits
            .sort((a, b) => latencyLimitMs[a] - latencyLimitMs[b])
            .map((latency) => trials.choose({ ...answers, latency })),
        )
        if (!strict || !lax) throw new Error('There are two.')
        for (const protocol of protocols) {
          const stillFits = standing(strict, protocol) === 'fits'
          const wasAhead = place(lax, protocol) < place(lax, 'polling')
          if (stillFits && wasAhead)
            expect(place(strict, protocol)).toBeLessThan(place(strict, 'polling'))
        }
      }),
      { numRuns: 12, seed: 8 },
    )
  })
})
