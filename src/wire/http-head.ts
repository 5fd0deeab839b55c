// The head of an HTTP/1.1 message, read back from its text (RFC 9112, sections 2 to 5), and what it says
// about the body that follows (section 6).
import { broken, type Reading, read } from './reading.ts'

export interface RequestStart {
  method: string
  target: string
  version: string
}

export interface StatusStart {
  version: string
  status: number
  reason: string
}

/** Header fields in their order, with the names as they were written. */
export interface HttpHead {
  start: RequestStart | StatusStart
  fields: [name: string, value: string][]
}

/** How the body ends. `upgrade`: there is none, and what follows is another protocol. */
export type Framing =
  | { kind: 'none' | 'chunked' | 'until-close' | 'upgrade' }
  | { kind: 'length'; bytes: number }

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const requestPattern = new RegExp(`^(${TOKEN}) ([\\x21-\\x7e]+) (HTTP/1\\.[01])$`)
const statusPattern = /^(HTTP\/1\.[01]) ([1-9]\d\d) ([\t\x20-\x7e\x80-\xff]*)$/
const fieldPattern = new RegExp(`^(${TOKEN}):[ \\t]*([\\t\\x20-\\x7e\\x80-\\xff]*?)[ \\t]*$`)

/** `text`: everything before the empty line. */
export function parseHead(text: string, side: 'request' | 'response'): Reading<HttpHead> {
  const [first = '', ...lines] = text.split('\r\n')
  const start = side === 'request' ? requestStart(first) : statusStart(first)
  if (!start) return broken(`The ${side} does not begin as one does (RFC 9112, 3 and 4).`)
  const fields: [string, string][] = []
  for (const line of lines) {
    const [, name, value] = fieldPattern.exec(line) ?? []
    if (name === undefined) return broken('A header field is not written as one (RFC 9112, 5).')
    fields.push([name, value ?? ''])
  }
  return read({ start, fields })
}

function requestStart(line: string): RequestStart | undefined {
  const [, method, target = '', version = ''] = requestPattern.exec(line) ?? []
  return method === undefined ? undefined : { method, target, version }
}

function statusStart(line: string): StatusStart | undefined {
  const [, version, status, reason = ''] = statusPattern.exec(line) ?? []
  return version === undefined ? undefined : { version, status: Number(status), reason }
}

/** All values of a field, in order; names do not care about case (RFC 9110, section 5.1). */
export const valuesOf = ({ fields }: HttpHead, name: string): string[] =>
  fields.filter(([one]) => one.toLowerCase() === name).map(([, value]) => value)

const listOf = (head: HttpHead, name: string): string[] =>
  valuesOf(head, name)
    .join(',')
    .split(',')
    .map((item) => item.trim().toLowerCase())

/** How the body ends, by the rules of RFC 9112, section 6.3. */
export function framingOf(head: HttpHead): Reading<Framing> {
  const { start } = head
  const status = 'status' in start ? start.status : undefined
  if (status === 101) return read({ kind: 'upgrade' })
  if (status !== undefined && (status < 200 || status === 204 || status === 304)) {
    return read({ kind: 'none' })
  }
  const codings = valuesOf(head, 'transfer-encoding')
  const lengths = valuesOf(head, 'content-length')
  if (codings.length > 0) {
    if (lengths.length > 0) {
      return broken('Both Content-Length and Transfer-Encoding: a trick (RFC 9112, 6.1).')
    }
    const last = codings.join(',').toLowerCase().trim()
    return last === 'chunked'
      ? read({ kind: 'chunked' })
      : broken('Only the chunked coding is understood (RFC 9112, 6.1).')
  }
  const [length] = lengths
  if (length !== undefined) {
    if (!/^\d{1,15}$/.test(length) || lengths.some((other) => other !== length)) {
      return broken('Content-Length is not one number (RFC 9112, 6.3).')
    }
    return read({ kind: 'length', bytes: Number(length) })
  }
  if (status !== undefined) return read({ kind: 'until-close' })
  return read({ kind: listOf(head, 'connection').includes('upgrade') ? 'upgrade' : 'none' })
}
