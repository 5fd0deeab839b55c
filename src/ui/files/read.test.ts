import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fileAnswer } from '../../browser/file-answer.ts'
import { MOST_BYTES, readFile } from './read.ts'

const har = readFileSync('test/export/hars/chrome-devtools.har')
const sentence = async (file: File) => {
  // On this thread: the browser's own is tried end to end.
  const read = await readFile(file, fileAnswer)
  return read.ok ? 'opened' : read.message
}

describe('a file that a person hands in', () => {
  it('is opened by what it holds, whatever its name', async () => {
    expect(await sentence(new File([har], 'notes.txt'))).toBe('opened')
  })

  it('is not even read where it is too large', async () => {
    const file = new File(['{}'], 'huge.har')
    Object.defineProperty(file, 'size', { value: MOST_BYTES + 1 })
    file.text = () => Promise.reject(new Error('It was read.'))
    expect(await sentence(file)).toBe('The file huge.har has 101 MB; 100 MB is the most.')
  })

  it('gets a sentence where it cannot be read, or is a folder', async () => {
    expect(await sentence(new File([], 'folder'))).toMatch(/folder is empty, or a folder/)
    const file = new File(['{}'], 'gone.har')
    file.text = () => Promise.reject(new DOMException('Gone.', 'NotFoundError'))
    expect(await sentence(file)).toMatch(/gone\.har cannot be read/)
  })

  it('gets a sentence where it is something else', async () => {
    const picture = new File([readFileSync('docs/picture.png')], 'picture.png')
    expect(await sentence(picture)).toMatch(/picture\.png: The file is not JSON/)
    // Deeper than any stack.
    const deep = `{"log":{"entries":${'['.repeat(1e6)}${']'.repeat(1e6)}}}`
    expect(await sentence(new File([deep], 'deep.har'))).toMatch(/^deep\.har: |more than this/)
  })
})
