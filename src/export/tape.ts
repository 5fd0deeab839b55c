// The tape: a run as the few lines that it can be played again from, with the hash that the second playing
// must have. It checks what a tape from outside says; playing it is the caller's part.
import * as v from 'valibot'
import type { Microseconds } from '../kernel/time.ts'
import { MAX_TIME_US } from '../scenario/input-schema.ts'
import { failure, type Result, success } from '../scenario/result.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { parseScenario } from '../scenario/schema.ts'
import { TRACE_VERSION } from '../trace/ndjson.ts'
import { parseJson } from './json.ts'

/** Raised with every change of the tape's form. */
export const TAPE_VERSION = 1

export interface Tape {
  /** With everything that the person did, each act at its time. */
  scenario: Scenario
  /** How far the run was played. */
  untilUs: Microseconds
  /** SHA-256 of the trace's text up to there. */
  hash: string
  /** Version of the trace's text: only the same version has the same hash. */
  trace: number
}

export function exportTape(scenario: Scenario, untilUs: Microseconds, hash: string): string {
  const tape = { wireside: 'tape', version: TAPE_VERSION, trace: TRACE_VERSION, untilUs, hash }
  return `${JSON.stringify({ ...tape, scenario }, undefined, 2)}\n`
}

/** Whether the value says of itself that it is a tape. */
export const isTape = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'wireside' in value && value.wireside === 'tape'

const tapeSchema = v.object({
  untilUs: v.pipe(
    v.number('must be a number'),
    v.integer('must be whole'),
    v.minValue(0, 'must not be negative'),
    v.maxValue(MAX_TIME_US, `must be at most ${MAX_TIME_US.toLocaleString('en-US')}`),
  ),
  hash: v.pipe(
    v.string('must be a text'),
    v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  ),
  trace: v.pipe(v.number('must be a number'), v.integer('must be whole')),
})

/** A tape from parsed JSON, or one sentence that says what is wrong with it. */
export function readTape(value: unknown): Result<Tape> {
  if (!isTape(value)) return failure('This is JSON, but not a tape of Wireside.')
  const { version, scenario } = value as { version?: unknown; scenario?: unknown }
  if (version !== TAPE_VERSION) {
    const newer = typeof version === 'number' && version > TAPE_VERSION
    return failure(
      newer
        ? 'The tape was made by a newer version of Wireside, which this one cannot read.'
        : 'The tape does not say a version that Wireside knows.',
    )
  }
  const facts = v.safeParse(tapeSchema, value, { abortEarly: true })
  if (!facts.success) {
    const { path, message, input } = facts.issues[0]
    const name = path?.map(({ key }) => String(key)).join('.')
    const wrong = input === undefined ? 'is missing' : message
    return failure(`The tape is damaged: its field ${name} ${wrong}.`)
  }
  const parsed = parseScenario(scenario)
  if (!parsed.ok) return failure(`The scenario on the tape cannot be played: ${parsed.message}`)
  return success({ ...facts.output, scenario: parsed.value })
}

export function importTape(text: string): Result<Tape> {
  const parsed = parseJson(text)
  return parsed.ok ? readTape(parsed.value) : parsed
}
