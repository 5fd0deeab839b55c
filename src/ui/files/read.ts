// What a person hands in, read and told apart: a tape, a HAR, or one sentence on why it is neither. Too large
// a file is refused before it is read.
import { type Imported, importFile } from '../../export/import-file.ts'
import { failure, type Result } from '../../scenario/result.ts'

export const MOST_BYTES = 100_000_000

export async function readFile(file: File): Promise<Result<Imported>> {
  if (file.size > MOST_BYTES) {
    const megabytes = Math.ceil(file.size / 1_000_000).toLocaleString('en-US')
    return failure(`The file ${file.name} has ${megabytes} MB; 100 MB is the most.`)
  }
  if (file.size === 0) return failure(`The file ${file.name} is empty, or a folder.`)
  let text: string
  try {
    text = await file.text()
  } catch {
    return failure(`The file ${file.name} cannot be read; a folder cannot be opened here.`)
  }
  const imported = readText(text)
  return imported.ok ? imported : failure(`${file.name}: ${imported.message}`)
}

export function readText(text: string): Result<Imported> {
  try {
    return importFile(text)
  } catch {
    // Memory, or the stack, was not enough for it.
    return failure('The file is more than this browser can take in.')
  }
}
