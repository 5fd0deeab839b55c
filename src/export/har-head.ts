// Head and body of a message of a run, in the words of HAR 1.2 (sections request, response and headers).
import { type HttpHead, parseHead } from '../wire/http-head.ts'
import { latin1, lenientUtf8 } from '../wire/utf8.ts'

export interface Pair {
  name: string
  value: string
}

export interface HeadAndBody {
  start: HttpHead['start'] | undefined
  headers: Pair[]
  headBytes: number
  bodyBytes: number
  body: string
}

const CR = 13
const LF = 10

/** Where the empty line ends (RFC 9112, section 2.1). */
function headEnd(bytes: Uint8Array): number {
  for (let i = 3; i < bytes.length; i++)
    if (bytes[i] === LF && bytes[i - 1] === CR && bytes[i - 2] === LF) return i + 1
  return bytes.length
}

export function headAndBody(bytes: Uint8Array, side: 'request' | 'response'): HeadAndBody {
  const end = headEnd(bytes)
  const head = parseHead(latin1(bytes.subarray(0, end - 4)), side)
  return {
    start: head.ok ? head.value.start : undefined,
    headers: head.ok ? head.value.fields.map(([name, value]) => ({ name, value })) : [],
    headBytes: end,
    bodyBytes: bytes.length - end,
    body: lenientUtf8(bytes.subarray(end)),
  }
}

/** The query of a target, decoded where it can be. */
export function queryOf(target: string): Pair[] {
  const query = target.slice(target.indexOf('?') + 1)
  if (query === target || query === '') return []
  return query.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return { name: decoded(name), value: decoded(value.join('=')) }
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
