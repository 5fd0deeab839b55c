// What counting bytes costs: the same run with and without, in turn, in one process. Prints the ratio of
// processor time as JSON. Other programs only ever add time, so the fastest of each kind are compared.
import { noAccounting } from '../../src/lab/accounting.ts'
import { memoryCarrier } from '../../src/lab/memory-carrier.ts'
import { createRun } from '../../src/lab/run.ts'
import { defaultScenario } from '../../src/scenario/defaults.ts'

const scenario = { ...defaultScenario, feed: { ...defaultScenario.feed, ratePerSecond: 20 } }
const PAIRS = 40
const SECONDS = 30
/** So many of the fastest are added up: one alone may be luck. */
const FASTEST = 8

async function cpuMs(counts: boolean): Promise<number> {
  const run = createRun(scenario, memoryCarrier, counts ? undefined : noAccounting)
  const before = process.cpuUsage()
  await run.runTo(SECONDS * 1_000_000)
  const { user, system } = process.cpuUsage(before)
  run.close()
  return (user + system) / 1_000
}

const times = { with: [] as number[], without: [] as number[] }
for (let i = 0; i < PAIRS; i++) {
  // Who comes second may pay for the garbage of the first: they change places.
  for (const kind of i % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const))
    times[kind].push(await cpuMs(kind === 'with'))
}
const fastest = (all: number[]): number =>
  all
    .toSorted((a, b) => a - b)
    .slice(0, FASTEST)
    .reduce((sum, ms) => sum + ms, 0) / FASTEST
const [withMs, withoutMs] = [fastest(times.with), fastest(times.without)]
console.log(JSON.stringify({ ratio: withMs / withoutMs, withMs, withoutMs }))
