// Changed texts for importers: bytes flipped, pieces cut out, doubled or swapped, and values replaced by
// what programs like least. Every change follows from a seed.
import { createRandom } from '../../src/kernel/random.ts'

const nasty = [
  'null',
  '-1',
  '1e308',
  '-1e308',
  '""',
  '[]',
  '{}',
  'true',
  '9007199254740993',
  '"\\u0000"',
  '"\\ud800"',
  '"__proto__"',
  '"2026-99-99T99:99:99Z"',
  '"9999-12-31T23:59:59Z"',
  '[[[[[[[[[[]]]]]]]]]]',
  '{"__proto__":{"x":1}}',
  '"data:text/plain,x"',
  '"wss://u:p@h:99999/"',
]

/** Endless changed forms of a text. */
export function* mutations(text: string, seed: number): Generator<string> {
  const { uniform } = createRandom(seed, 'mutations')
  const below = (limit: number) => Math.floor(uniform() * limit)
  const token = /"(?:[^"\\]|\\.)*"(\s*:)?|-?\d[\d.e+-]*|null|true|false/g
  const values = [...text.matchAll(token)].filter(([, colon]) => colon === undefined)
  const change = (subject: string): string => {
    const at = below(subject.length)
    const length = below(40)
    const piece = subject.slice(at, at + length)
    switch (below(5)) {
      case 0:
        return subject.slice(0, at) + String.fromCharCode(below(256)) + subject.slice(at + 1)
      case 1:
        return subject.slice(0, at) + subject.slice(at + length)
      case 2:
        return subject.slice(0, at) + piece + subject.slice(at)
      case 3:
        return subject.slice(0, at)
      default:
        return subject.slice(0, at) + (nasty[below(nasty.length)] as string) + piece
    }
  }
  const replaceValue = (subject: string): string => {
    const value = values[below(values.length)] as RegExpExecArray
    const end = value.index + value[0].length
    return subject.slice(0, value.index) + nasty[below(nasty.length)] + subject.slice(end)
  }
  for (;;) {
    // Most keep the form of JSON, for only these come past the first gate.
    let changed = uniform() < 0.8 ? replaceValue(text) : change(text)
    while (uniform() < 0.2) changed = change(changed)
    yield changed
  }
}
