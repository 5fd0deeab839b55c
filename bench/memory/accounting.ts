// What counting bytes costs: the same run with and without, in turn, in one process. Prints the ratios of
// processor time as JSON.
import { noAccounting } from '../../src/lab/accounting.ts'
import { memoryCarrier } from '../../src/lab/memory-carrier.ts'
import { createRun } from '../../src/lab/run.ts'
import { defaultScenario } from '../../src/scenario/defaults.ts'

const scenario = { ...defaultScenario, feed: { ...defaultScenario.feed, ratePerSecond: 20 } }
const PAIRS = 7
const SECONDS = 60

async function cpuMs(counts: boolean): Promise<number> {
  const run = createRun(scenario, memoryCarrier, counts ? undefined : noAccounting)
  const before = process.cpuUsage()
  await run.runTo(SECONDS * 1_000_000)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

await cpuMs(true)
await cpuMs(false)
const ratios: number[] = []
for (let i = 0; i < PAIRS; i++) ratios.push((await cpuMs(true)) / (await cpuMs(false)))
ratios.sort((a, b) => a - b)
console.log(JSON.stringify({ median: ratios[Math.floor(PAIRS / 2)], ratios }))
