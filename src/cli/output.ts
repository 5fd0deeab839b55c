// Where the command line's output goes: a file that is opened before the work, or the standard output.
import { type FileHandle, open } from 'node:fs/promises'
import { failure, type Result, success } from '../scenario/result.ts'

/** Stands for the standard output where a file's name is asked for. */
export const STANDARD_OUTPUT = '-'

/** Before a run, which may be long: a wrong name should be known at once. */
export async function openOutput(path: string): Promise<Result<FileHandle>> {
  try {
    return success(await open(path, 'w'))
  } catch (error) {
    return failure(`The file ${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
}
