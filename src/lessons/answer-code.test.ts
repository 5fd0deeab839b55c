import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TRACE_VERSION } from '../trace/ndjson.ts'
import { type Answers, codesIn, decodeAnswers, encodeAnswers } from './answer-code.ts'

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/)

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  traceVersion: fc.constant(TRACE_VERSION),
  assignment: fc.record({
    experiments: fc.array(id, { maxLength: 8 }),
    title: fc.string({ unit: 'grapheme', maxLength: 40 }),
    ownSeeds: fc.boolean(),
  }),
  name: fc.string({ unit: 'grapheme', maxLength: 40 }),
  works: fc.array(
    fc.record({
      experiment: id,
      answer: fc.oneof(id, fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0.5, 12.25)),
      link: fc.stringMatching(/^#\/\?v=1(&[a-z.]{1,12}=[a-z0-9.]{1,8}){0,8}$/),
      hash: fc.stringMatching(/^[0-9a-f]{32}$/),
    }),
    { maxLength: 6 },
  ),
})

const answered: Answers = {
  traceVersion: TRACE_VERSION,
  assignment: { experiments: ['dilemma', 'enough'], title: 'Week 3', ownSeeds: true },
  name: 'Ada Lovelace',
  works: [
    { experiment: 'dilemma', answer: 'trade', link: '#/?v=1&seed=7', hash: 'a'.repeat(32) },
    { experiment: 'enough', answer: 'polling', link: '#/?v=1&seed=9', hash: 'b'.repeat(32) },
  ],
}

describe('a code', () => {
  it('says again what was answered, in characters that every e-mail leaves alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (answers) => {
        const code = await encodeAnswers(answers)
        expect(code).toMatch(/^WS1-[A-Za-z0-9_-]+$/)
        expect(await decodeAnswers(code)).toEqual(answers)
      }),
    )
  })

  it('is refused when any character is another one', async () => {
    const code = await encodeAnswers(answered)
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    for (let at = 0; at < code.length; at++) {
      for (const letter of [...letters]
        .filter((one) => one !== code[at])
        .slice(at % 7, (at % 7) + 9)) {
        const forged = code.slice(0, at) + letter + code.slice(at + 1)
        expect(typeof (await decodeAnswers(forged)), `${at}: ${letter}`).toBe('string')
      }
    }
  })

  it('is refused when characters are lost, added or moved', async () => {
    const code = await encodeAnswers(answered)
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: code.length - 1 }),
        fc.integer({ min: 1, max: 12 }),
        fc.stringMatching(/^[\w-]{0,12}$/),
        async (at, lost, added) => {
          const forged = code.slice(0, at) + added + code.slice(at + lost)
          fc.pre(forged !== code)
          expect(typeof (await decodeAnswers(forged))).toBe('string')
        },
      ),
    )
  })

  it('of another version is not called damaged', async () => {
    const code = await encodeAnswers(answered)
    expect(await decodeAnswers(code.replace('WS1-', 'WS2-'))).toBe('version')
    const later = await encodeAnswers({ ...answered, traceVersion: TRACE_VERSION + 1 })
    expect(await decodeAnswers(later)).toBe('version')
  })

  it('is whatever came with it no reason to throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(typeof (await decodeAnswers(`WS1-${text}`))).toBe('string')
      }),
    )
  })
})

describe('what was pasted', () => {
  it('gives the codes of a class, one a line, with anything beside them', async () => {
    const codes = await Promise.all(
      ['Ada', 'Grace', 'Edsger'].map((name) => encodeAnswers({ ...answered, name })),
    )
    const mail = codes.map((code, i) => `${i + 1}. Name; ${code}; thanks`).join('\n\n')
    expect(codesIn(mail)).toEqual(codes)
  })

  it('gives a code that a mail program broke into lines and quoted', async () => {
    const code = await encodeAnswers(answered)
    await fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 90 }),
        fc.constantFrom('', '> ', '>> '),
        (width, quote) => {
          const lines = code.match(new RegExp(`.{1,${width}}`, 'g')) ?? []
          const mail = ['Dear teacher,', ...lines, 'Thanks', code].map((line) => quote + line)
          expect(codesIn(mail.join('\r\n'))).toEqual([code, code])
        },
      ),
    )
  })

  it('gives what is cut off, too, so that it is refused and not passed over', async () => {
    const code = await encodeAnswers(answered)
    const cut = code.slice(0, 60)
    expect(codesIn(`${cut}\n\n${code}`)).toEqual([cut, code])
  })
})
