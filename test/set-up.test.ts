// Holds the scripts that set up a machine and judge a build to what they promise, without installing or
// building anything: small folders and made-up lockfiles stand for the real ones.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../scripts/serve.mjs'
import { findChromium, modulesAreFresh, nodeComplaint } from '../scripts/setup.mjs'
import { chartsModule, mswModule, parts } from '../scripts/size.mjs'

const folder = mkdtempSync(join(tmpdir(), 'wireside-set-up-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['v20.19.0', true],
  ['v20.20.2', true],
  ['v22.0.0', true],
  ['v20.9.0', false],
  ['v18.20.4', false],
])('Node %s will do: %s', (version, good) => {
  const complaint = nodeComplaint(version, '>=20.19')
  expect(complaint === undefined).toBe(good)
  if (!good) expect(complaint).toContain(version)
})

describe('node_modules', () => {
  const lock = (packages: Record<string, object>) => JSON.stringify({ packages })
  const wanted = lock({
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/other-platform': { version: '1.0.0', integrity: 'sha512-o', optional: true },
  })
  const a = { version: '1.0.0', integrity: 'sha512-a' }

  test('are fresh without the packages of other platforms', () => {
    expect(modulesAreFresh(wanted, lock({ 'node_modules/a': a }))).toBe(true)
  })
  test.each([
    ['a package is missing', {}],
    ['another version is there', { 'node_modules/a': { ...a, version: '1.0.1' } }],
    ['other content is there', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }],
  ])('are stale where %s', (_, installed) => {
    expect(modulesAreFresh(wanted, lock(installed))).toBe(false)
  })
})

test.runIf(process.platform === 'linux')('takes the first browser that really starts', () => {
  const program = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, `#!/bin/sh\n${text}\n`)
    chmodSync(path, 0o755)
    return path
  }
  const stub = program('stub', 'echo "install the snap" >&2; exit 10')
  const good = program('good', 'echo Chromium 1.0')
  expect(findChromium([undefined, join(folder, 'none'), stub, good])).toBe(good)
  expect(findChromium([stub])).toBeUndefined()
})

describe('the static server', () => {
  let site: Awaited<ReturnType<typeof serve>>
  const get = (path: string, init?: RequestInit) => fetch(new URL(path, site.url), init)

  beforeAll(async () => {
    const directory = join(folder, 'site')
    mkdirSync(join(directory, 'assets'), { recursive: true })
    writeFileSync(join(folder, 'secret.txt'), 'secret')
    writeFileSync(join(folder, 'site-secret.txt'), 'secret')
    writeFileSync(join(directory, 'index.html'), '<title>Site</title>')
    writeFileSync(join(directory, 'assets', 'a b.js'), 'export {}')
    site = await serve({ directory, base: 'some/sub/path' })
  })
  afterAll(() => site.close())

  test('serves files below its base with their types', async () => {
    const page = await get('./')
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ])
    expect(await page.text()).toBe('<title>Site</title>')
    const script = await get('assets/a%20b.js?v=1')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })
  test('adds the slash that relative addresses need', async () => {
    const response = await get('/some/sub/path', { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([301, '/some/sub/path/'])
  })
  test.each([
    '/',
    '/index.html',
    'none.js',
    'assets/',
    '%',
    '..%2fsecret.txt',
    '..%2fsite-secret.txt',
  ])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })
})

test('tells the first load from the MSW part, from the charts and from the lecture', () => {
  const manifest = {
    'index.html': {
      file: 'entry.js',
      isEntry: true,
      imports: ['_shared.js'],
      dynamicImports: [mswModule, chartsModule, 'save.ts', 'src/ui/lecture/Rooms.tsx'],
    },
    '_shared.js': { file: 'shared.js' },
    'save.ts': { file: 'save.js', imports: ['_shared.js'] },
    [mswModule]: {
      file: 'msw.js',
      isDynamicEntry: true,
      // What it needs of the first load leads on to everything that the first load may bring later.
      imports: ['index.html', '_shared.js', '_core.js'],
      dynamicImports: ['sse'],
    },
    [chartsModule]: {
      file: 'charts.js',
      isDynamicEntry: true,
      imports: ['_shared.js', '_csv.js'],
      // A file is saved with what comes later still.
      dynamicImports: ['save.ts'],
    },
    'src/ui/lecture/Rooms.tsx': {
      file: 'lecture.js',
      isDynamicEntry: true,
      imports: ['index.html', '_shared.js'],
      // A room saves files as the instrument does; its chapters are its own.
      dynamicImports: ['save.ts', 'src/lessons/chapter.ts'],
    },
    'src/lessons/chapter.ts': { file: 'chapter.js', imports: ['_shared.js'] },
    '_core.js': { file: 'core.js' },
    '_csv.js': { file: 'csv.js' },
    sse: { file: 'sse.js' },
  }
  const html = '<script src="./boot.js"></script><script type="module" src="./entry.js"></script>'
  expect(parts(manifest, html)).toEqual({
    first: ['entry.js', 'shared.js', 'boot.js'],
    msw: ['msw.js', 'core.js', 'sse.js'],
    charts: ['charts.js', 'csv.js'],
    lecture: ['lecture.js', 'chapter.js'],
  })
})
