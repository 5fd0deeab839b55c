import { beforeAll, describe, expect, it } from 'vitest'
import { caseName, cases, seedOf } from '../src/lessons/detective/cases.ts'
import {
  type Mystery,
  mystery,
  type Part,
  type Question,
} from '../src/lessons/detective/mystery.ts'
import { natures } from '../src/lessons/detective/nature.ts'
import { settings } from '../src/lessons/detective/settings.ts'
import { grade } from '../src/lessons/prediction.ts'
import { languages } from '../src/lessons/text/languages.ts'
import { loadPart } from '../src/lessons/text/load.ts'
import { protocols } from '../src/scenario/scenario.ts'
import { entryLine } from '../src/trace/ndjson.ts'
import { figuresOf } from '../src/ui/detective/figures.ts'
import { askKey, becauseKey, hintKeys, optionKey } from '../src/ui/detective/question-words.ts'
import { fill } from '../src/ui/lecture/fill.ts'
import { solve } from './detective-solver.ts'

const SEEDS = 200
const all: Mystery[] = []

beforeAll(async () => {
  for (let seed = 1; seed <= SEEDS; seed++) all.push(await mystery(seed))
}, 120_000)

const asked = (part: Part): [Mystery, Question][] =>
  all.flatMap((one) => {
    const question = one.questions.find((each) => each.part === part)
    return question ? [[one, question] as [Mystery, Question]] : []
  })

describe(`in ${SEEDS} mysteries`, () => {
  it.each(['protocol', 'setting', 'message'] as const)(
    'whoever sees only the line finds the %s',
    (part) => {
      const missed = asked(part).filter(([{ seen, outcome }, question]) => {
        const answer = solve(seen, question)
        return answer === undefined || grade(question.ask, answer, outcome)?.mark !== 'exact'
      })
      expect(missed.map(([{ seed }, { subject }]) => [seed, subject])).toEqual([])
    },
  )

  it('everything is asked that can be', () => {
    const subjects = (part: Part) => [...new Set(asked(part).map(([, { subject }]) => subject))]
    expect(subjects('protocol').sort()).toEqual([...protocols].sort())
    expect(subjects('setting').sort()).toEqual([...settings].sort())
    expect(subjects('message').sort()).toEqual([...natures].sort())
  })

  it('no other answer that is offered is taken', () => {
    for (const [{ outcome }, { ask, subject }] of [...asked('protocol'), ...asked('message')]) {
      if (ask.kind !== 'choice') throw new Error('A choice is offered.')
      expect(new Set(ask.options).size).toBe(5)
      const taken = ask.options.filter((option) => grade(ask, option, outcome)?.mark === 'exact')
      expect(taken).toEqual([subject])
    }
  })

  it('nothing that is seen names anything', () => {
    for (const { seen } of all) {
      const lines = Array.from({ length: seen.length }, (_, i) => entryLine(seen, i)).join('\n')
      expect(lines).not.toMatch(/GET|POST|Last-Event-ID|status|answers|ping|pong|event|sender|lost/)
      expect(seen.lanes.map(({ id, protocol }) => [id, protocol])).toEqual([
        ['line', 'request-response'],
      ])
    }
  })

  it('every proof lies in what is seen', () => {
    for (const { seen, outcome, questions } of all)
      for (const { proof, about } of questions) {
        const { messages } = seen.lane(0)
        expect(proof.message).toBeLessThan(messages.length)
        expect(messages.arrivalUs.at(proof.message)).toBeLessThanOrEqual(outcome.untilUs)
        expect(proof.fromUs).toBeLessThanOrEqual(proof.toUs)
        if (about !== undefined) expect(about).toBe(proof.message)
      }
  })
})

it('the same seed gives the same mystery', async () => {
  const facts = ({ seen, questions }: Mystery) => [
    Array.from({ length: seen.length }, (_, i) => entryLine(seen, i)),
    questions.map(({ subject, ask, proof }) => [
      subject,
      ask.kind === 'choice' && ask.options,
      proof,
    ]),
  ]
  for (const seed of [1, 77])
    expect(facts(await mystery(seed))).toEqual(facts(all[seed - 1] as Mystery))
})

describe('the eight cases', () => {
  // A link to a case is a link to its answers: they stay as they are.
  it('stay what they are', async () => {
    const facts = []
    for (const seed of cases) {
      const { outcome, questions } = await mystery(seed)
      facts.push(
        questions
          .map(({ part, subject, ask, about }) =>
            part === 'setting'
              ? `${subject} ${ask.truth(outcome)}`
              : about === undefined
                ? subject
                : `${subject} at ${about}`,
          )
          .join(', '),
      )
    }
    expect(facts).toMatchInlineSnapshot(`
      [
        "polling, interval 2000, empty at 6",
        "request-response, delay 150, idle-close at 12",
        "sse, heartbeat 2500, reconnect at 16",
        "long-polling, hold 2500, post at 21",
        "websocket, losses 6, ping at 18",
        "polling, keep-alive 1000, retransmission at 25",
        "sse, retry 2000, heartbeat at 51",
        "websocket, ping 3000, frame at 38",
      ]
    `)
  })

  it('are called by number, all others by seed', () => {
    expect(cases.map(caseName)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    for (const seed of [...cases, 0, 7, 12_345, 0xffff_ffff])
      expect(seedOf(caseName(seed))).toBe(seed)
    for (const name of ['', '0', '9', 'seed-', 'seed-x', 'seed--1', 'seed-4294967296', '12'])
      expect(seedOf(name), name).toBeUndefined()
  })
})

describe.each(Object.keys(languages))('in %s', (language) => {
  it('everything that is asked, hinted and explained can be said', async () => {
    const texts = await loadPart(language, 'rooms-detective')
    const say = (key: string) => texts[key] ?? `there is no ${key}`
    for (const { questions } of all)
      for (const question of questions) {
        const { ask, proof } = question
        const options = ask.kind === 'choice' ? ask.options : []
        const said = [
          fill(say(becauseKey(question)), figuresOf(proof, language)),
          fill(say(askKey(question)), { number: 1, time: '1 s' }),
          ...hintKeys(question).map(say),
          ...options.map((option) => say(optionKey(question, option))),
        ]
        for (const sentence of said) expect(sentence).not.toMatch(/there is no|[{}]|NaN|undefined/)
      }
  })
})
