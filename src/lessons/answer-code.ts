// A student's answers as one line of text that fits an e-mail: what was asked, who answered what, each run as a
// link with the hash of its trace. A checksum finds what was changed or lost on the way; what the answers are
// worth is for check-answers.ts to say.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { TRACE_VERSION } from '../trace/ndjson.ts'
import type { Assignment } from './assignment.ts'
import { deflated, fromBase64url, inflated, toBase64url } from './base64url.ts'
import type { Answer } from './prediction.ts'

/** One experiment, as the student did it. */
export interface Work {
  experiment: string
  /** What was predicted. */
  answer: Answer
  /** The run as a link (src/scenario/experiment-url.ts): for a task, the last one, with the knobs as turned. */
  link: string
  /** The beginning of the SHA-256 of that run's trace at its end, `HASH_DIGITS` hexadecimal digits. */
  hash: string
}

export interface Answers {
  /** Of the trace's text: hashes of another version cannot be compared. */
  traceVersion: number
  assignment: Assignment
  /** As typed; may be empty. */
  name: string
  works: readonly Work[]
}

export const HASH_DIGITS = 32
/** Every code begins so; the digit is the version of its form. */
const MARK = 'WS1-'
const CHECKSUM_BYTES = 8
/** Longer ones are nobody's answers. */
const MOST_CHARACTERS = 20_000

const form = v.strictTuple([
  v.pipe(v.number(), v.integer()),
  v.array(v.string()),
  v.string(),
  v.picklist([0, 1]),
  v.string(),
  v.array(
    v.strictTuple([
      v.string(),
      v.union([v.string(), v.pipe(v.number(), v.finite())]),
      v.string(),
      v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
    ]),
  ),
])

const checksum = (bytes: Uint8Array): Uint8Array => sha256(bytes).slice(0, CHECKSUM_BYTES)

/** The answers as a code. Its characters are safe in every e-mail, link and form. */
export async function encodeAnswers(answers: Answers): Promise<string> {
  const { traceVersion, assignment, name, works } = answers
  const { experiments, title, ownSeeds } = assignment
  const rows = works.map(({ experiment, answer, link, hash }) => [experiment, answer, link, hash])
  const text = JSON.stringify([traceVersion, experiments, title, ownSeeds ? 1 : 0, name, rows])
  const packed = await deflated(utf8ToBytes(text))
  const bytes = new Uint8Array(CHECKSUM_BYTES + packed.length)
  bytes.set(checksum(packed))
  bytes.set(packed, CHECKSUM_BYTES)
  return MARK + toBase64url(bytes)
}

/** `damaged`: changed or cut after it was made. `version`: of a form, or with hashes, of another version. */
export type Unreadable = 'damaged' | 'version'

/** The packed answers, where the checksum says that they are whole. */
function packedIn(code: string): Uint8Array | undefined {
  if (!code.startsWith(MARK) || code.length > MOST_CHARACTERS) return undefined
  const bytes = fromBase64url(code.slice(MARK.length))
  if (!bytes || bytes.length <= CHECKSUM_BYTES) return undefined
  const packed = bytes.slice(CHECKSUM_BYTES)
  const same = bytesToHex(checksum(packed)) === bytesToHex(bytes.slice(0, CHECKSUM_BYTES))
  return same ? packed : undefined
}

/** What a code says, or why it says nothing. */
export async function decodeAnswers(code: string): Promise<Answers | Unreadable> {
  const packed = packedIn(code)
  if (!packed) return /^WS(?!1-)\d+-/.test(code) ? 'version' : 'damaged'
  try {
    const read = v.safeParse(form, JSON.parse(await inflated(packed)))
    if (!read.success) return 'damaged'
    const [traceVersion, experiments, title, own, name, rows] = read.output
    if (traceVersion !== TRACE_VERSION) return 'version'
    const works = rows.map(([experiment, answer, link, hash]) => ({
      experiment,
      answer,
      link,
      hash,
    }))
    return { traceVersion, assignment: { experiments, title, ownSeeds: own === 1 }, name, works }
  } catch {
    return 'damaged'
  }
}

/**
 * The codes in what was pasted: anything may stand around them, and a mail program may have broken one into
 * lines and quoted it. What looks like a code and is not whole is given as it stands, to be refused.
 */
export function codesIn(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^[\s>|]+|\s+$/g, ''))
  const codes: string[] = []
  for (let at = 0; at < lines.length; at++) {
    for (const [found] of (lines[at] ?? '').matchAll(/\bWS\d+-[\w-]*/g)) {
      let code = found
      let taken = 0
      for (let next = at + 1; packedIn(code) === undefined; next++) {
        const line = lines[next]
        if (!line || !/^[\w-]+$/.test(line) || /^WS\d+-/.test(line)) break
        code += line
        taken = next - at
      }
      const whole = packedIn(code) !== undefined
      codes.push(whole ? code : found)
      if (whole) at += taken
    }
  }
  return codes
}

/** A trace's hash, as long as a code has it. */
export const shortHash = (hash: string): string => hash.slice(0, HASH_DIGITS)
