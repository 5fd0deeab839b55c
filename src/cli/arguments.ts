// What the person asks of the command line, from its words alone: it opens no file and runs nothing.
import { parseArgs } from 'node:util'
import { US_PER_MS } from '../kernel/time.ts'
import { durationForm, parseDuration } from '../scenario/duration.ts'
import { shown } from '../scenario/fields.ts'
import { nearest } from '../scenario/nearest.ts'
import { defaultPreset } from '../scenario/presets.ts'
import { failure, type Result, success } from '../scenario/result.ts'
import { type ExportFormat, exportFormats } from './exports.ts'

/** Where the scenario comes from, before `--set`. */
export type Source =
  | { from: 'preset'; id: string }
  | { from: 'file'; path: string }
  | { from: 'link'; url: string }

/** What is handed out besides the figures, and where to. */
export interface ExportRequest {
  format: ExportFormat
  file: string
}

export interface RunCommand {
  kind: 'run'
  source: Source
  /** Fields to set, in this order. */
  settings: [path: string, value: string][]
  /** How long to run. Undefined: as long as the scenario says. */
  forMs?: number
  /** Where the whole trace goes. */
  traceFile?: string
  exportTo?: ExportRequest
  json: boolean
}

export interface ImportCommand {
  kind: 'import'
  file: string
  exportTo?: ExportRequest
  json: boolean
}

export type Command = { kind: 'help' } | { kind: 'list' } | RunCommand | ImportCommand

const options = {
  preset: { type: 'string' },
  scenario: { type: 'string' },
  link: { type: 'string' },
  set: { type: 'string', multiple: true },
  seed: { type: 'string' },
  for: { type: 'string' },
  trace: { type: 'string' },
  export: { type: 'string' },
  out: { type: 'string' },
  import: { type: 'string' },
  json: { type: 'boolean' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

function split(argv: readonly string[]): Result<{ values: Values; words: string[] }> {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    return success({ values, words: positionals })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const [, flag = ''] = /'(?:-\w, )?(--?[^'\s]+)/.exec(message) ?? []
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      const takesNone = message.includes('does not take')
      return failure(
        takesNone ? `${flag} takes no value.` : `${flag} needs a value: ${flag}=VALUE.`,
      )
    }
    const flags = Object.keys(options).map((name) => `--${name}`)
    return failure(`There is no option ${flag}; near it are ${nearest(flag, flags).join(', ')}.`)
  }
}

function sourceOf(values: Values, words: readonly string[]): Result<Source> {
  const sources: Source[] = []
  if (values.preset !== undefined) sources.push({ from: 'preset', id: values.preset })
  if (values.scenario !== undefined) sources.push({ from: 'file', path: values.scenario })
  for (const url of [values.link ?? [], words].flat()) {
    if (!/^#|^[a-z]+:\/\//i.test(url))
      return failure(`${shown(url)} is not a link; a link begins with https:// or with #.`)
    sources.push({ from: 'link', url })
  }
  if (sources.length > 1)
    return failure('Give one of --preset, --scenario and a link: a run has one scenario.')
  return success(sources[0] ?? { from: 'preset', id: defaultPreset.id })
}

/** Undefined: nothing is exported. */
function exportOf({ export: format, out }: Values): Result<ExportRequest | undefined> {
  if (format === undefined)
    return out === undefined
      ? success(undefined)
      : failure('--out says where to, but not what: it needs --export FORMAT.')
  const known = exportFormats.find((one) => one === format)
  if (!known)
    return failure(`--export is ${shown(format)}, but must be one of ${exportFormats.join(', ')}.`)
  if (out === undefined || out === '')
    return failure('--export needs --out FILE; --out - is the standard output.')
  return success({ format: known, file: out })
}

/** What says which run is meant, and so has no place beside a file that says it itself. */
const runOptions = ['preset', 'scenario', 'link', 'set', 'seed', 'for', 'trace'] as const

function importOf(
  file: string,
  values: Values,
  words: readonly string[],
  exportTo: ExportRequest | undefined,
): Result<ImportCommand> {
  const other = runOptions.find((name) => values[name] !== undefined)
  if (other !== undefined) return failure(`--import takes all from its file: leave --${other} out.`)
  if (words[0] !== undefined)
    return failure(`--import takes all from its file: leave ${shown(words[0])} out.`)
  const command: ImportCommand = { kind: 'import', file, json: values.json ?? false }
  return success({ ...command, ...(exportTo && { exportTo }) })
}

export function parseCommand(argv: readonly string[]): Result<Command> {
  const parts = split(argv)
  if (!parts.ok) return parts
  const { values, words } = parts.value
  if (values.help) return success({ kind: 'help' })
  if (values.list) return success({ kind: 'list' })
  const exportTo = exportOf(values)
  if (!exportTo.ok) return exportTo
  if (values.import !== undefined) return importOf(values.import, values, words, exportTo.value)
  const source = sourceOf(values, words)
  if (!source.ok) return source

  const settings: RunCommand['settings'] = []
  for (const setting of values.set ?? []) {
    const [, path, value] = /^([^=]+)=(.*)$/s.exec(setting) ?? []
    if (path === undefined || value === undefined)
      return failure(
        `--set is ${shown(setting)}, but must be FIELD=VALUE, such as link.delayMs=200.`,
      )
    settings.push([path, value])
  }
  if (values.seed !== undefined) settings.push(['seed', values.seed])

  const command: RunCommand = {
    kind: 'run',
    source: source.value,
    settings,
    json: values.json ?? false,
    ...(values.trace !== undefined && { traceFile: values.trace }),
    ...(exportTo.value && { exportTo: exportTo.value }),
  }
  if (values.for === undefined) return success(command)
  const us = parseDuration(values.for)
  if (us === undefined || us <= 0)
    return failure(`--for is ${shown(values.for)}, but must be ${durationForm}.`)
  return success({ ...command, forMs: us / US_PER_MS })
}
