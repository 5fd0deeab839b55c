import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatProgress, joined, noProgress, type Progress, parseProgress } from './progress.ts'

const name = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/)
const anyProgress: fc.Arbitrary<Progress> = fc.record({
  version: fc.constant(1 as const),
  answers: fc.dictionary(name, fc.oneof(name, fc.double({ noNaN: true, noDefaultInfinity: true }))),
  tasks: fc.uniqueArray(name, { maxLength: 20 }),
  checks: fc.dictionary(name, name),
})

/** JSON has no minus zero. */
const asWritten = (progress: Progress): Progress => JSON.parse(JSON.stringify(progress))

describe('progress', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(parseProgress(formatProgress(progress))).toEqual(asWritten(progress))
      }),
    )
  })

  it('is never anything else than progress, whatever the file says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const read = parseProgress(text)
        if (read) expect(parseProgress(formatProgress(read))).toEqual(asWritten(read))
      }),
    )
    expect(parseProgress('{"version":2,"answers":{}}')).toBeUndefined()
    expect(
      parseProgress('{"version":1,"answers":{"a":1,"b":{},"<c>":2},"tasks":["t","t",3]}'),
    ).toEqual({ ...noProgress, answers: { a: 1 }, tasks: ['t'] })
  })

  it('is joined with nothing lost; what is newer counts', () => {
    const first = { ...noProgress, answers: { a: 1, b: 2 }, tasks: ['t'] }
    const second = { ...noProgress, answers: { b: 3 }, tasks: ['u', 't'] }
    expect(joined(first, second)).toEqual({
      ...noProgress,
      answers: { a: 1, b: 3 },
      tasks: ['t', 'u'],
    })
  })
})
