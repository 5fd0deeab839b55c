// The thread on which a file is read and understood: megabytes of JSON would freeze the page. It is asked once
// and answers once.
import { fileAnswer } from './file-answer.ts'

addEventListener('message', async ({ data }: MessageEvent<Blob | string>) => {
  postMessage(await fileAnswer(data))
})
