// Holds the exhibits to one slide: the clients and endpoints that students are shown are the code that
// runs, so they must stay short enough to project and free of anything that would need explaining.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { textOf } from '../src/ui/code/code-line.ts'
import { exhibits, filesOf } from '../src/ui/code/exhibits.ts'
import { importsOf } from './source-text.ts'

const MOST_LINES = 40
const MOST_COLUMNS = 80

const clients = ['request-response', 'polling', 'long-polling', 'sse', 'websocket', 'send-message']
const endpoints = ['get-updates', 'wait-for-updates', 'event-stream', 'web-socket', 'post-message']

const files = [
  ...clients.map((name) => `src/clients/${name}.ts`),
  ...endpoints.map((name) => `src/server/${name}.ts`),
]

/** Why this text does not fit on a slide; nothing where it does. */
function slideComplaints(text: string): string[] {
  const lines = text.trimEnd().split('\n')
  const wide = lines.findIndex((line) => [...line].length > MOST_COLUMNS)
  return [
    ...(lines.length > MOST_LINES
      ? [`It has ${lines.length} lines; a slide holds ${MOST_LINES}. Move what is no lesson away.`]
      : []),
    ...(wide >= 0 ? [`Line ${wide + 1} is wider than ${MOST_COLUMNS} columns. Break it.`] : []),
  ]
}

/** What a client, or an endpoint, imports although it must not. */
const importComplaints = (path: string, text: string): string[] =>
  importsOf(text)
    .filter((specifier) => path.startsWith('src/clients/') || !/^\.\/[^/]+$/.test(specifier))
    .map((specifier) => `It imports ${specifier}. Whoever runs it hands it in as a parameter.`)

describe.each(files)('%s', (path) => {
  const absolute = fileURLToPath(new URL(`../${path}`, import.meta.url))
  const text = existsSync(absolute) ? readFileSync(absolute, 'utf8').replaceAll('\r\n', '\n') : ''

  test('is there, and exports what it shows', () => {
    expect(text, `${path} is missing: a lane without its exhibit`).toMatch(/^export /m)
  })
  test('fits on one slide', () => {
    expect(slideComplaints(text)).toEqual([])
  })
  test('is what the page shows, character for character', () => {
    const shown = exhibits.get(path.replace('src/', ''))
    expect(shown?.lines.map(textOf).join('\n')).toBe(text.trimEnd())
    // Whoever colours gave up on no line: each `export` is a keyword again.
    const exporting = shown?.lines.filter((line) => textOf(line).startsWith('export ')) ?? []
    expect(exporting.length).toBeGreaterThan(0)
    for (const [first] of exporting) expect(first?.[0]).toBe('keyword')
    // Colour is there: not everything is plain.
    expect(new Set(shown?.lines.flat().map(([kind]) => kind)).size).toBeGreaterThan(2)
  })
  test('stands for itself', () => {
    expect(importComplaints(path, text)).toEqual([])
  })
})

test('every exhibit is shown beside some lane, and nothing else is', () => {
  const shown = new Set(Object.values(filesOf).flat())
  expect([...shown].map((file) => `src/${file}`).sort()).toEqual([...files].sort())
  expect([...exhibits.keys()].sort()).toEqual([...shown].sort())
})

describe('the judge itself', () => {
  test('catches the 41st line and the 81st column, and no fewer', () => {
    expect(slideComplaints(`${'a\n'.repeat(40)}`)).toEqual([])
    expect(slideComplaints(`${'a\n'.repeat(41)}`)).toHaveLength(1)
    expect(slideComplaints('a'.repeat(80))).toEqual([])
    expect(slideComplaints(`a\n${'a'.repeat(81)}`)[0]).toMatch(/^Line 2 /)
  })
  test('catches what a client and an endpoint must not import', () => {
    const neighbour = "import type { Server } from './server.ts'"
    const kernel = "import { clock } from '../kernel/clock.ts'"
    expect(importComplaints('src/server/web-socket.ts', neighbour)).toEqual([])
    expect(importComplaints('src/server/web-socket.ts', kernel)).toHaveLength(1)
    expect(importComplaints('src/server/web-socket.ts', "import 'msw'")).toHaveLength(1)
    expect(importComplaints('src/clients/sse.ts', neighbour)).toHaveLength(1)
  })
})
