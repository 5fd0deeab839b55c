// A file that a person hands in, whatever it is: told apart by what it says of itself, not by its name.
import { failure, type Result, success } from '../scenario/result.ts'
import { type ImportedHar, readHar } from './import-har.ts'
import { parseJson } from './json.ts'
import { isTape, readTape, type Tape } from './tape.ts'

export type Imported = { kind: 'tape'; tape: Tape } | { kind: 'har'; har: ImportedHar }

export function importFile(text: string): Result<Imported> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  if (isTape(parsed.value)) {
    const tape = readTape(parsed.value)
    return tape.ok ? success({ kind: 'tape', tape: tape.value }) : tape
  }
  const log = typeof parsed.value === 'object' && parsed.value !== null && 'log' in parsed.value
  if (!log) return failure('The file is JSON, but neither a tape of Wireside nor a HAR.')
  const har = readHar(parsed.value)
  return har.ok ? success({ kind: 'har', har: har.value }) : har
}
