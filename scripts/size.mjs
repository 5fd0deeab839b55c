// The size budgets: what a first visit loads as JavaScript, and what MSW adds after first paint, both as
// gzip -9 of the built files. Reads Vite's manifest and index.html, measures, and fails above the limit.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { main, root, SetupError } from './setup.mjs'

/** The module behind the dynamic import that brings MSW. */
export const mswModule = 'src/browser/msw-carrier.ts'

const KB = 1000
const limits = { first: 130 * KB, msw: 60 * KB }

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

/** The two parts as lists of files. MSW's part is everything that it brings beyond the first load. */
export function parts(manifest, html) {
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry)
  const firstKeys = reached(manifest, entries, ['imports'])
  const mswKeys = reached(manifest, [mswModule], ['imports', 'dynamicImports'], firstKeys)
  const files = (keys) => [...keys].map((key) => manifest[key].file).filter(isScript)
  return {
    first: [...new Set([...files(firstKeys), ...scriptsOf(html)])],
    msw: files(mswKeys),
  }
}

const isScript = (file) => /\.m?js$/.test(file)
const kilobytes = (bytes) => `${(bytes / KB).toFixed(1)} kB`

function report(title, files, limit) {
  const sized = files.map((file) => {
    const { length } = gzipSync(readFileSync(join(root, 'dist', file)), { level: 9 })
    return { file, length }
  })
  const total = sized.reduce((sum, { length }) => sum + length, 0)
  console.log(`${title}: ${kilobytes(total)} of ${kilobytes(limit)} (gzip)`)
  for (const { file, length } of sized) console.log(`  ${kilobytes(length).padStart(9)}  ${file}`)
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
  if (!manifest[mswModule]?.isDynamicEntry) {
    throw new SetupError(
      `${mswModule} is not loaded by a dynamic import, so MSW is in the first load or gone. Import it with import() after first paint.`,
    )
  }
  const { first, msw } = parts(manifest, html)
  const firstFits = report('First-load JavaScript', first, limits.first)
  const mswFits = report('MSW part, after first paint', msw, limits.msw)
  if (firstFits && mswFits) return 0
  if (!firstFits)
    console.error('The first load is too big: move what it does not need behind import().')
  if (!mswFits) console.error('The MSW part is too big: see which chunk grew in the table above.')
  return 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(check)
