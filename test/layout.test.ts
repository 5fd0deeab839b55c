// Holds src to the floors of docs/architecture.md, and holds the guard itself to account: every rule is
// broken once on purpose, in a small house of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { layoutComplaints, type Sources } from './layout.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const sources: Sources = new Map(
  readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => [
      path.slice(root.length).replaceAll('\\', '/'),
      readFileSync(path, 'utf8').replaceAll('\r\n', '\n'),
    ]),
)

test('src keeps to its floors', () => {
  expect(sources.size).toBeGreaterThan(10)
  expect(layoutComplaints(sources)).toEqual([])
})

const sound = {
  'src/kernel/time.ts': '// Time.\nexport const now = 0\n',
  'src/scenario/scenario.ts':
    "// Scenario.\nimport { now } from '../kernel/time.ts'\nexport { now }\n",
  'src/trace/trace.ts': "// Trace.\nimport type { now } from '../scenario/scenario.ts'\n",
  'src/clients/sse.ts': '// Client.\nexport const sse = 1\n',
  'src/lab/run.ts': "// Run.\nimport { sse } from '../clients/sse.ts'\nexport { sse }\n",
  'src/browser/msw-carrier.ts':
    "// MSW.\nimport { http } from 'msw'\nsetTimeout(() => http, new Date())\n",
  'src/ui/Page.module.css': '.page {}',
  'src/ui/frame-loop.ts': '// Loop.\nrequestAnimationFrame(() => {})\n',
  'src/ui/Page.tsx':
    "// Page.\nimport text from '../clients/sse.ts?raw'\nimport './Page.module.css'\nexport const Page = () => <p>it's {text}</p>\n",
  'src/main.tsx': "// All.\nimport { Page } from './ui/Page.tsx'\ndocument.title = `${Page}`\n",
}

/** What the guard says when these files are added to, or put in place of, those of a sound house. */
const complaintsWith = (files: Record<string, string>): string[] =>
  layoutComplaints(new Map(Object.entries({ ...sound, ...files })))

test('a sound house gives no complaint', () => {
  expect(complaintsWith({})).toEqual([])
})

const violations: [what: string, path: string, text: string, says: RegExp][] = [
  [
    'an import from above',
    'src/wire/tcp.ts',
    "// W.\nimport { Page } from '../ui/Page.tsx'",
    /imports src\/ui\/Page.tsx: ui is above wire. Move the shared piece down/,
  ],
  [
    'a type from above',
    'src/wire/tcp.ts',
    "// W.\nimport type {\n  Page,\n} from '../ui/Page.tsx'",
    /ui is above wire/,
  ],
  [
    'a re-export from above',
    'src/wire/tcp.ts',
    "// W.\nexport * from '../lab/run.ts'",
    /lab is above wire/,
  ],
  [
    'a dynamic import from above',
    'src/wire/tcp.ts',
    "// W.\nawait import('../lab/run.ts')",
    /lab is above wire/,
  ],
  [
    'an import for its effect',
    'src/wire/tcp.ts',
    "// W.\nimport '../lab/run.ts'",
    /lab is above wire/,
  ],
  [
    'a type by import()',
    'src/wire/tcp.ts',
    "// W.\nexport type R = import('../lab/run.ts').R",
    /lab is above wire/,
  ],
  [
    'a neighbour on the same floor',
    'src/wire/tcp.ts',
    "// W.\nimport { now } from '../kernel/time.ts'",
    /kernel is beside wire/,
  ],
  [
    'the scenario looking at the trace',
    'src/scenario/scenario.ts',
    "// S.\nimport { t } from '../trace/trace.ts'",
    /trace is beside scenario/,
  ],
  [
    'a client that imports',
    'src/clients/sse.ts',
    "// C.\nimport type { now } from '../kernel/time.ts'",
    /a client imports nothing at all/,
  ],
  [
    'a client that imports a package',
    'src/clients/sse.ts',
    "// C.\nimport { http } from 'msw'",
    /a client imports nothing at all/,
  ],
  [
    'an import of main',
    'src/ui/Bar.tsx',
    "// B.\nimport { all } from '../main.tsx'",
    /nobody imports main/,
  ],
  [
    'an import without extension',
    'src/lab/fork.ts',
    "// F.\nimport { run } from './run'",
    /Write \.\/run\.ts/,
  ],
  [
    'an import of nothing',
    'src/lab/fork.ts',
    "// F.\nimport { a } from './a.ts'",
    /src\/lab\/a\.ts does not exist/,
  ],
  [
    'code from outside src',
    'src/lab/fork.ts',
    "// F.\nimport { a } from '../../scripts/a.ts'",
    /outside src/,
  ],
  [
    'MSW outside browser',
    'src/lab/fork.ts',
    "// F.\nimport { http } from 'msw/http'",
    /msw\/http: that package lives in src\/browser/,
  ],
  [
    'EventSource package outside browser',
    'src/lab/fork.ts',
    "// F.\nimport { EventSource } from 'eventsource'",
    /lives in src\/browser/,
  ],
  [
    'interceptors outside browser',
    'src/lab/fork.ts',
    "// F.\nimport '@mswjs/interceptors/fetch'",
    /lives in src\/browser/,
  ],
  [
    'React in the lab',
    'src/lab/fork.ts',
    "// F.\nimport { useState } from 'react'",
    /lives in src\/ui/,
  ],
  [
    'Node in the lab',
    'src/lab/fork.ts',
    "// F.\nimport { readFileSync } from 'node:fs'",
    /lives in src\/cli/,
  ],
  [
    'a timer',
    'src/lab/fork.ts',
    '// F.\nsetTimeout(() => {}, 1)',
    /says setTimeout: only the clock wakes/,
  ],
  [
    'an interval',
    'src/cli/main.ts',
    '// F.\nglobalThis.setInterval(() => {}, 1)',
    /says setInterval/,
  ],
  ['the date', 'src/lab/fork.ts', '// F.\nexport const at = new Date()', /says Date/],
  [
    'the real clock',
    'src/session/play.ts',
    '// F.\nexport const at = performance.now()',
    /says performance/,
  ],
  [
    'a real clock inside a template',
    'src/lab/fork.ts',
    '// F.\nexport const at = `now ${Date.now()} ms`',
    /says Date/,
  ],
  [
    'a frame',
    'src/session/play.ts',
    '// F.\nrequestAnimationFrame(() => {})',
    /says requestAnimationFrame/,
  ],
  [
    'chance without a seed',
    'src/ui/dice.ts',
    '// F.\nexport const dice = Math.random()',
    /says Math\.random/,
  ],
  ['the window', 'src/session/play.ts', '// F.\nexport const w = window.innerWidth', /says window/],
  [
    'the document',
    'src/lessons/one.ts',
    "// F.\nexport const t = document['title']",
    /says document/,
  ],
  [
    'a second frame loop',
    'src/ui/second.ts',
    '// F.\nrequestAnimationFrame(() => {})',
    /one frame loop/,
  ],
  [
    'a file without a comment',
    'src/lab/fork.ts',
    'export const a = 1\n',
    /opens without a comment/,
  ],
  [
    'a long file',
    'src/lab/fork.ts',
    `// F.\n${'export {}\n'.repeat(400)}`,
    /has 401 lines, 400 is the most/,
  ],
  ['a folder that is no floor', 'src/utils/pad.ts', '// P.\nexport {}', /stands on no floor/],
  ['a file on no floor', 'src/pad.ts', '// P.\nexport {}', /stands on no floor/],
  [
    'a file that imports itself',
    'src/lab/fork.ts',
    "// F.\nimport './fork.ts'",
    /src\/lab\/fork\.ts → src\/lab\/fork\.ts is a circle/,
  ],
]

test.each(violations)('catches %s', (_, path, text, says) => {
  const complaints = complaintsWith({ [path]: text })
  expect(complaints.join('\n')).toMatch(says)
  expect(complaints.every((complaint) => complaint.includes(path))).toBe(true)
})

test('catches a circle of three files, types included, once', () => {
  const complaints = complaintsWith({
    'src/lab/a.ts': "// A.\nimport { b } from './b.ts'",
    'src/lab/b.ts': "// B.\nimport type { c } from './c.ts'",
    'src/lab/c.ts': "// C.\nexport { a } from './a.ts'",
  })
  expect(complaints).toEqual([
    'src/lab/a.ts → src/lab/b.ts → src/lab/c.ts → src/lab/a.ts is a circle. Move what both need into a third file.',
  ])
})

describe('is not misled by', () => {
  const innocent: [what: string, text: string][] = [
    [
      'comments',
      "// It never says Date.\n/* import { a } from '../ui/Page.tsx' */\n// setTimeout(\nexport {}",
    ],
    [
      'strings',
      '// S.\nexport const text = "new Date()" + \'window.open\' + `performance ${1} Math.random()`',
    ],
    [
      'a quote in a regular expression',
      "// R.\nexport const quotes = /['\"`]/g\n// it's Date\nexport const a = 1 / 2",
    ],
    [
      'longer identifiers',
      '// I.\nexport const DateLine = 1, setTimeoutMs = 2, performanceOf = 3, windowUs = 4',
    ],
    [
      'fields and keys',
      '// K.\nexport const presets = { document: 1, performance: 2 }\nexport const a = presets.document + presets.performance',
    ],
    ['a parameter of that name', '// P.\nexport const span = (window: { a: number }) => window.a'],
    [
      'a destructured parameter',
      '// P.\nexport const span = ({ window }: { window: { a: number } }) => window.a',
    ],
    ['a word from before imports', "// P.\nexport type From = { from: 'client' | 'server' }"],
    [
      'packages with a like name',
      "// E.\nimport { createParser } from 'eventsource-parser'\nexport { createParser }",
    ],
  ]
  test.each(innocent)('%s', (_, text) => {
    expect(complaintsWith({ 'src/lab/fork.ts': text })).toEqual([])
  })

  test('timers and the machine in tests', () => {
    const text =
      "// T.\nimport { readFileSync } from 'node:fs'\nsetTimeout(readFileSync, Date.now())"
    expect(complaintsWith({ 'src/lab/fork.test.ts': text })).toEqual([])
  })
})
