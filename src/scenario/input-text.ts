// The inputs of a run as one readable text for links: `2.35s.publish;4s.send.chat=hello;6s.set.link.delayMs=200`.
// Exact to the microsecond. It does not judge whether the lanes and fields exist.
import { durationForm, formatDuration, parseDuration } from './duration.ts'
import { shown } from './fields.ts'
import { failure, type Result, success } from './result.ts'
import type { Input, InputAction } from './scenario.ts'
import { decode, encode } from './url-text.ts'

const after = (mark: string, text: string | undefined): string =>
  text === undefined ? '' : `${mark}${encode(text)}`

function formatAction(action: InputAction): string {
  switch (action.kind) {
    case 'publish':
      return 'publish'
    case 'refresh':
      return `refresh${after('.', action.lane)}`
    case 'close':
      return `close${after('.', action.lane)}`
    case 'send':
      return `send${after('.', action.lane)}${after('=', action.text)}`
    case 'set':
      return `set.${encode(action.field)}=${encode(String(action.value))}`
  }
}

export const formatInputs = (inputs: readonly Input[]): string =>
  inputs.map((input) => `${formatDuration(input.atUs)}.${formatAction(input)}`).join(';')

/** One action; undefined where it is none. What was set stays a text: the field knows its kind. */
function parseAction(kind: string, target: string | undefined, value: string | undefined) {
  const lane = target === undefined ? {} : { lane: target }
  if (kind === 'publish' && target === undefined && value === undefined) return { kind } as const
  if ((kind === 'refresh' || kind === 'close') && value === undefined)
    return { kind, ...lane } as const
  if (kind === 'send')
    return { kind, ...lane, ...(value === undefined ? {} : { text: value }) } as const
  if (kind !== 'set' || target === undefined || value === undefined) return undefined
  return { kind, field: target, value } as const
}

export function parseInput(text: string): Result<Input> {
  const wrong = (why: string) => failure(`The input ${shown(text)} was left out: ${why}.`)
  const [, time = '', kind = '', target, value] =
    /^(-?[\d.]+[a-z]+)\.([a-z]+)(?:\.([^=]*))?(?:=(.*))?$/s.exec(text) ?? []
  const atUs = parseDuration(time)
  if (atUs === undefined || atUs < 0) return wrong(`it must begin with its time, ${durationForm}`)
  const parts = [target, value].map((part) => (part === undefined ? undefined : decode(part)))
  if (parts.includes(null)) return wrong('its text is not well encoded')
  const action = parseAction(kind, ...(parts as [string | undefined, string | undefined]))
  if (!action) return wrong('it must be publish, refresh, send, close, or set.FIELD=VALUE')
  return success({ atUs, ...action })
}
