// The size budgets: what a first visit loads as JavaScript, what MSW adds after first paint, what the charts
// add when they are opened, what the lecture adds, and all there is besides, as gzip -9 of the built files. Reads
// Vite's manifest and index.html, measures, and fails above the limit.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { main, root, SetupError } from './setup.mjs'

/** The module behind the dynamic import that brings MSW. */
export const mswModule = 'src/browser/msw-carrier.ts'
/** The module behind the dynamic import that brings the charts, and Recharts with them. */
export const chartsModule = 'src/ui/charts/ChartsPanel.tsx'
/** The lecture's own floor and its rooms: what is loaded by them is not the instrument's. */
const isLecture = (key) => /^src\/(lessons|ui\/(lecture|course|stage|teach|detective))\//.test(key)

const KB = 1000
const limits = { first: 130 * KB, msw: 60 * KB, charts: 125 * KB, all: 450 * KB, lecture: 300 * KB }

/** The manifest's keys that loading `from` brings in, by the named kinds of import; not past `known`. */
function reached(manifest, from, kinds, known = new Set()) {
  const seen = new Set()
  const visit = (key) => {
    if (seen.has(key) || known.has(key)) return
    seen.add(key)
    for (const kind of kinds) for (const next of manifest[key]?.[kind] ?? []) visit(next)
  }
  for (const key of from) visit(key)
  return seen
}

/** Scripts that index.html names itself, as paths in the site. */
export const scriptsOf = (html) =>
  [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, path]) => path.replace(/^\.?\//, ''))

/**
 * The parts as lists of files. MSW's part is everything that it brings beyond the first load; that of the
 * charts, what must be there for the first of them.
 */
export function parts(manifest, html) {
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry)
  const firstKeys = reached(manifest, entries, ['imports'])
  const mswKeys = reached(manifest, [mswModule], ['imports', 'dynamicImports'], firstKeys)
  const chartsKeys = reached(manifest, [chartsModule], ['imports'], firstKeys)
  const rooms = Object.keys(manifest).filter(isLecture)
  const instrumentKeys = reached(manifest, entries, ['imports', 'dynamicImports'], new Set(rooms))
  const lectureKeys = reached(manifest, rooms, ['imports', 'dynamicImports'], instrumentKeys)
  const files = (keys) => [...keys].map((key) => manifest[key].file).filter(isScript)
  return {
    first: [...new Set([...files(firstKeys), ...scriptsOf(html)])],
    msw: files(mswKeys),
    charts: files(chartsKeys),
    lecture: files(lectureKeys),
  }
}

const isScript = (file) => /\.m?js$/.test(file)
const kilobytes = (bytes) => `${(bytes / KB).toFixed(1)} kB`

/** Every script of the site, the service worker's too. */
const allScripts = () =>
  readdirSync(join(root, 'dist'), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isScript)

/** Whether they keep within the limit. Too many to name one by one: the largest are. */
function report(title, files, limit, named = files.length) {
  const sized = files.map((file) => {
    const { length } = gzipSync(readFileSync(join(root, 'dist', file)), { level: 9 })
    return { file, length }
  })
  const total = sized.reduce((sum, { length }) => sum + length, 0)
  console.log(`${title}: ${kilobytes(total)} of ${kilobytes(limit)} (gzip)`)
  const largest = sized.toSorted((a, b) => b.length - a.length).slice(0, named)
  for (const { file, length } of largest) console.log(`  ${kilobytes(length).padStart(9)}  ${file}`)
  return total <= limit
}

function check() {
  const path = join(root, 'dist/.vite/manifest.json')
  if (!existsSync(path)) {
    throw new SetupError(
      'There is no dist/.vite/manifest.json: run `npm run build` first, with build.manifest on.',
    )
  }
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const html = readFileSync(join(root, 'dist/index.html'), 'utf8')
  for (const [module, what] of [
    [mswModule, 'MSW'],
    [chartsModule, 'Recharts'],
  ]) {
    if (manifest[module]?.isDynamicEntry) continue
    throw new SetupError(
      `${module} is not loaded by a dynamic import, so ${what} is in the first load or gone. Import it with import() after first paint.`,
    )
  }
  const { first, msw, charts, lecture } = parts(manifest, html)
  const instrument = allScripts().filter((file) => !lecture.includes(file))
  const verdicts = [
    [
      report('First-load JavaScript', first, limits.first),
      'The first load is too big: move what it does not need behind import().',
    ],
    [
      report('MSW part, after first paint', msw, limits.msw),
      'The MSW part is too big: see which chunk grew in the table above.',
    ],
    [
      report('Charts, when they are opened', charts, limits.charts),
      'The charts are too big: see which parts of Recharts they import.',
    ],
    [
      report('All JavaScript but the lecture', instrument, limits.all, 5),
      'All scripts together are too big: see which panel has grown.',
    ],
    [
      report('The lecture, all rooms, chapters and languages', lecture, limits.lecture, 5),
      'The lecture is too big: see which room or chapter has grown.',
    ],
  ]
  const complaints = verdicts.filter(([fits]) => !fits)
  for (const [, complaint] of complaints) console.error(complaint)
  return complaints.length > 0 ? 1 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(check)
