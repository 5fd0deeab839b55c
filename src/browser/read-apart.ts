// A file read on a thread of its own, which ends with its answer.
import type { FileAnswer } from './file-answer.ts'

/** What the file says, or that it cannot be read. Throws where the thread does not come into being, or dies. */
export function readApart(source: Blob | string): Promise<FileAnswer> {
  const worker = new Worker(new URL('./read-file-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<FileAnswer>((done, fail) => {
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => done(data)
    worker.onerror = () => fail(new Error('The file is more than this browser can take in.'))
    worker.postMessage(source)
  }).finally(() => worker.terminate())
}
