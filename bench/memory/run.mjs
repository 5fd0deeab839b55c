// How fast the memory carrier plays five lanes, and how much memory an hour takes. Each measurement runs in
// a process of its own, so that none pays for the garbage of another.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const measure = (file, ...options) => {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path, ...options.map(String)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const minutes = measure('./play.ts', 5, 600)
const hour = measure('./play.ts', 20, 3_600)
const accounting = measure('./accounting.ts')

const rows = [
  ['five lanes, 5 updates/s: times real time', minutes.timesRealTime, 'at least', 100],
  ['an hour, 20 updates/s: peak memory of the whole process, MB', hour.peakMb, 'at most', 300],
  ['an hour, 20 updates/s: times real time', hour.timesRealTime, undefined, undefined],
  ['an hour, 20 updates/s: what the run keeps, MB', hour.keptMb, undefined, undefined],
  ['counting every byte: processor time, with against without', accounting.ratio, 'at most', 1.25],
]

console.log('\nMemory carrier')
let missed = 0
for (const [what, value, relation, limit] of rows) {
  const good = relation === undefined || (relation === 'at least' ? value >= limit : value <= limit)
  if (!good) missed++
  const target = relation ? `${relation} ${limit}: ${good ? 'pass' : 'MISS'}` : ''
  console.log(`  ${what.padEnd(62)} ${value.toFixed(value < 10 ? 2 : 0).padStart(6)}  ${target}`)
}
if (missed > 0 && process.argv.includes('--check')) process.exit(1)
