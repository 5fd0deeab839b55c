// Plays the lecture at a rate for a time, in memory, and prints what that took as JSON.
import { createRun } from '../../src/lab/run.ts'
import { defaultScenario } from '../../src/scenario/defaults.ts'

const [ratePerSecond = 5, seconds = 600] = process.argv.slice(2).map(Number)
const run = createRun({ ...defaultScenario, feed: { ...defaultScenario.feed, ratePerSecond } })

const startMs = performance.now()
for (let s = 1; s <= seconds; s++) await run.runTo(s * 1_000_000)
const tookSeconds = (performance.now() - startMs) / 1_000

const delivered = run.trace.lanes.map(({ deliveries }) => deliveries.atUs.length)
if (Math.min(...delivered) < 0.9 * ratePerSecond * seconds) throw new Error('Updates are missing.')
const { arrayBuffers, heapUsed } = process.memoryUsage()
console.log(
  JSON.stringify({
    timesRealTime: seconds / tookSeconds,
    peakMb: process.resourceUsage().maxRSS / 1_000,
    keptMb: (arrayBuffers + heapUsed) / 1e6,
  }),
)
