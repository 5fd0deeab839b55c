// A file or a text, read and understood; whatever it is, the answer is plain data.
import { type FileContents, fileContents } from '../export/import-file.ts'
import { failure, type Result } from '../scenario/result.ts'

/** Why there is no text, or what the text says. */
export type FileAnswer = { unreadable: true } | { contents: Result<FileContents> }

export async function fileAnswer(source: Blob | string): Promise<FileAnswer> {
  let text: string
  try {
    text = typeof source === 'string' ? source : await source.text()
  } catch {
    return { unreadable: true }
  }
  try {
    return { contents: fileContents(text) }
  } catch {
    // Memory, or the stack, was not enough for it.
    return { contents: failure('The file is more than this browser can take in.') }
  }
}
