// Holds the documents to the house: what they name exists, and the floors they describe are the floors
// that are guarded. It cannot tell whether what they say is wise.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { floors } from './layout.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

/** Files that a text names in code, as paths from the root: `src/kernel/clock.ts`. */
const namedFiles = (text: string): string[] =>
  [...text.matchAll(/`((?:src|test|e2e|scripts|bench|docs|public)\/[\w./-]+\.\w+)`/g)].map(
    ([, path]) => path as string,
  )

/** Places in this repository that a text links to, as paths from its own folder. */
const linkedFiles = (text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path]) => path as string)

test.each(documents)('%s names and links only what is there', (document) => {
  const text = read(document)
  const missing = [
    ...namedFiles(text).filter((path) => !existsSync(join(root, path))),
    ...linkedFiles(text).filter((path) => !existsSync(join(root, dirname(document), path))),
  ]
  expect(missing).toEqual([])
})

test('would notice a file that is gone', () => {
  expect(namedFiles('See `src/kernel/clock.ts` and `npm test`.')).toEqual(['src/kernel/clock.ts'])
  expect(linkedFiles('[a](docs/a.md#b) [c](https://d.example/e)')).toEqual(['docs/a.md'])
})

test('docs/architecture.md describes the floors that are guarded', () => {
  const rows = [...read('docs/architecture.md').matchAll(/^\| (\d) \| `(\w+)` \|/gm)]
  expect(Object.fromEntries(rows.map(([, floor, folder]) => [folder, Number(floor)]))).toEqual(
    floors,
  )
})
