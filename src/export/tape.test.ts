import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../scenario/defaults.ts'
import { TRACE_VERSION } from '../trace/ndjson.ts'
import { exportTape, importTape, TAPE_VERSION } from './tape.ts'

const hash = 'a'.repeat(64)
const text = exportTape(
  { ...defaultScenario, inputs: [{ atUs: 5, kind: 'send', text: '“;\n' }] },
  2_000_000,
  hash,
)
const changed = (change: object): string => JSON.stringify({ ...JSON.parse(text), ...change })

describe('tape', () => {
  it('comes back as it went', () => {
    const tape = importTape(text)
    expect(tape).toMatchObject({
      ok: true,
      value: { untilUs: 2_000_000, hash, trace: TRACE_VERSION },
    })
    if (tape.ok) expect(exportTape(tape.value.scenario, 2_000_000, hash)).toBe(text)
  })

  it.each([
    ['{', 'not JSON'],
    ['[]', 'not a tape'],
    ['{"log":{}}', 'not a tape'],
    [changed({ version: TAPE_VERSION + 1 }), 'newer version'],
    [changed({ version: 'x' }), 'does not say a version'],
    [changed({ hash: 'xyz' }), 'its field hash must be 64 hexadecimal digits'],
    [changed({ hash: undefined }), 'its field hash is missing'],
    [changed({ untilUs: -1 }), 'its field untilUs must not be negative'],
    [changed({ untilUs: 1e300 }), 'its field untilUs must be at most'],
    [changed({ scenario: { link: { delayMs: -5 } } }), 'link.delayMs is -5'],
    [changed({ scenario: undefined }), 'A scenario must be an object'],
  ])('%.40s is refused in one sentence', (broken, sentence) => {
    const tape = importTape(broken)
    expect(tape.ok ? '' : tape.message).toContain(sentence)
  })
})
