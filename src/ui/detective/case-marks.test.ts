import { describe, expect, it } from 'vitest'
import { parseMarks } from './case-marks.ts'

describe('what was kept is read with care', () => {
  it('and comes back as it was', () => {
    const marks = { 66: ['found', 'given-up'], 182: ['found'] }
    expect(parseMarks(JSON.stringify(marks))).toEqual(marks)
  })

  it.each(['', 'null', '[]', '{"66":"found"}', '{"66":["won"]}', '{"x":["found"]}', '{"66":'])(
    'but %s is nothing',
    (text) => expect(parseMarks(text)).toEqual({}),
  )

  it('and more answers than questions are none', () => {
    expect(parseMarks('{"66":["found","found","found","found"]}')).toEqual({})
  })
})
