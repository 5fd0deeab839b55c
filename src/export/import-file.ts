// A file that a person hands in, whatever it is: told apart by what it says of itself, not by its name. The
// costly half gives plain data, so that it may be done on another thread; the other half draws it.
import { failure, type Result, success } from '../scenario/result.ts'
import { drawnHar, type HarContents, harContents, type ImportedHar } from './import-har.ts'
import { parseJson } from './json.ts'
import { isTape, readTape, type Tape } from './tape.ts'

/** What a file says. */
export type FileContents = { kind: 'tape'; tape: Tape } | { kind: 'har'; har: HarContents }
/** What can be done with it. */
export type Imported = { kind: 'tape'; tape: Tape } | { kind: 'har'; har: ImportedHar }

export function fileContents(text: string): Result<FileContents> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  if (isTape(parsed.value)) {
    const tape = readTape(parsed.value)
    return tape.ok ? success({ kind: 'tape', tape: tape.value }) : tape
  }
  const log = typeof parsed.value === 'object' && parsed.value !== null && 'log' in parsed.value
  if (!log) return failure('The file is JSON, but neither a tape of Wireside nor a HAR.')
  const har = harContents(parsed.value)
  return har.ok ? success({ kind: 'har', har: har.value }) : har
}

export const imported = (contents: FileContents): Imported =>
  contents.kind === 'har' ? { kind: 'har', har: drawnHar(contents.har) } : contents

export function importFile(text: string): Result<Imported> {
  const contents = fileContents(text)
  return contents.ok ? success(imported(contents.value)) : contents
}
