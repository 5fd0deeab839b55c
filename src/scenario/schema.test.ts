import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyScenario } from '../../test/scenario-within-limits.ts'
import { defaultScenario } from './defaults.ts'
import { parseScenario } from './schema.ts'

const complaint = (value: unknown): string => {
  const result = parseScenario(value)
  return result.ok ? '' : result.message
}
const at = (atUs: number, rest: object) => ({ atUs, ...rest })

describe('parseScenario', () => {
  it('fills in what is missing', () => {
    expect(parseScenario({})).toEqual({ ok: true, value: defaultScenario })
    const result = parseScenario({ link: { delayMs: 5 }, lanes: [{ protocol: 'sse' }] })
    expect(result).toEqual({
      ok: true,
      value: {
        ...defaultScenario,
        link: { ...defaultScenario.link, delayMs: 5 },
        lanes: [defaultScenario.lanes[3]],
      },
    })
  })

  it('accepts every scenario within the limits as it is, also through JSON', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(parseScenario(scenario)).toEqual({ ok: true, value: scenario })
        expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toEqual({
          ok: true,
          value: scenario,
        })
      }),
    )
  })

  it('never throws, and always ends with a sentence', () => {
    const part = fc.constantFrom(
      'seed',
      'feed',
      'upstream',
      'link',
      'lanes',
      'inputs',
      'durationMs',
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(part, fc.anything())), (value) => {
        const result = parseScenario(value)
        if (!result.ok) expect(result.message).toMatch(/\.$/)
      }),
    )
  })

  it.each([
    [
      { link: { delayMs: -5 } },
      'link.delayMs is -5, but must be a number from 0 to 60,000 (milliseconds).',
    ],
    [
      { link: { delayMs: '5' } },
      'link.delayMs is "5", but must be a number from 0 to 60,000 (milliseconds).',
    ],
    [{ link: 7 }, 'link is 7, but must be an object.'],
    [{ link: { delay: 5 } }, /^link\.delay is not part of a scenario; near it are link\.delayMs/],
    [{ lanes: [] }, 'lanes has 0, but must have at least one lane.'],
    [
      { lanes: Array(13).fill({ protocol: 'sse' }) },
      'lanes has 13, but must have at most 12 lanes.',
    ],
    [{ lanes: [{ protocol: 'sse' }, { protocol: 'sse' }] }, /^Two lanes are called sse/],
    [
      { lanes: [{ protocol: 'smtp' }] },
      /^lanes\.0\.protocol is "smtp", but must be one of request-response/,
    ],
    [
      { lanes: [{ protocol: 'sse', id: 'A' }] },
      /^lanes\.A\.id is "A", but must be made of small letters/,
    ],
    [
      { lanes: [{ protocol: 'polling', id: 'slow', options: { intervalMs: 0 } }] },
      /^lanes\.slow\.intervalMs is 0, but must be a number from 1/,
    ],
    [
      { lanes: [{ protocol: 'sse', options: { intervalMs: 5 } }] },
      /intervalMs is not part of a scenario/,
    ],
    [{ seed: 1.5 }, /^seed is 1\.5, but must be a whole number/],
    [{ inputs: [{ kind: 'publish' }] }, 'inputs.0.atUs is missing.'],
    [
      { inputs: [at(1, { kind: 'jump' })] },
      /^inputs\.0\.kind is "jump", but must be one of publish/,
    ],
    [{ inputs: [at(2, { kind: 'publish' }), at(1, { kind: 'publish' })] }, /order of time/],
    [{ inputs: [at(1, { kind: 'send', lane: 'x' })] }, 'inputs.0: There is no lane x to send.'],
    [{ inputs: [at(1, { kind: 'send', text: '\ud800' })] }, /must be well-formed Unicode/],
    [{ inputs: [at(1, { kind: 'refresh', lane: 'sse' })] }, /has no Refresh button/],
    [{ inputs: [at(1, { kind: 'set', field: 'seed', value: 2 })] }, /cannot change during a run/],
    [
      { inputs: [at(1, { kind: 'set', field: 'link.delayMs', value: 1e9 })] },
      /link\.delayMs is set to 1000000000, but must be a number/,
    ],
  ])('%j is refused', (value, sentence) => {
    if (typeof sentence === 'string') expect(complaint(value)).toBe(sentence)
    else expect(complaint(value)).toMatch(sentence)
  })

  it('has room for 10,000 inputs and no more', () => {
    const many = (count: number) => ({
      inputs: Array.from({ length: count }, (_, i) => at(i, { kind: 'publish' })),
    })
    expect(parseScenario(many(10_000)).ok).toBe(true)
    expect(complaint(many(10_001))).toContain('at most 10,000 inputs')
  })
})
