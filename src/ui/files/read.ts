// What a person hands in, read and told apart: a tape, a HAR, or one sentence on why it is neither. Too large
// a file is refused before it is read.
import { readApart } from '../../browser/read-apart.ts'
import { type Imported, imported } from '../../export/import-file.ts'
import { failure, type Result, success } from '../../scenario/result.ts'

export const MOST_BYTES = 100_000_000

type Read = typeof readApart

export async function readFile(file: File, read: Read = readApart): Promise<Result<Imported>> {
  if (file.size > MOST_BYTES) {
    const megabytes = Math.ceil(file.size / 1_000_000).toLocaleString('en-US')
    return failure(`The file ${file.name} has ${megabytes} MB; 100 MB is the most.`)
  }
  if (file.size === 0) return failure(`The file ${file.name} is empty, or a folder.`)
  return opened(file, file.name, read)
}

export const readText = (text: string, read: Read = readApart): Promise<Result<Imported>> =>
  opened(text, 'What was pasted', read)

async function opened(source: Blob | string, name: string, read: Read): Promise<Result<Imported>> {
  const answer = await read(source)
  if ('unreadable' in answer)
    return failure(`The file ${name} cannot be read; a folder cannot be opened here.`)
  const { contents } = answer
  return contents.ok ? success(imported(contents.value)) : failure(`${name}: ${contents.message}`)
}
