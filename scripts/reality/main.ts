// `npm run reality -- [--for 60s] [--delay 50ms] [--rate 2]`: the same clients and endpoints on real sockets
// in real time, and beside it the simulation of what happened. Loopback only; stops by itself.
import { parseArgs } from 'node:util'
import { table } from '../../src/cli/table.ts'
import { toMs } from '../../src/kernel/time.ts'
import { durationForm, parseDuration } from '../../src/scenario/duration.ts'
import { type Figures, simulate } from './figures.ts'
import { playReally } from './real-run.ts'
import { plan, type RealityOptions, realityScenario } from './scenario.ts'

const LEAST_MS = 5_000
const MOST_MS = 600_000

const columns: [string, keyof Figures, digits: number][] = [
  ['updates', 'updatesDelivered', 0],
  ['mean ms', 'latencyMeanMs', 1],
  ['p95 ms', 'latencyP95Ms', 1],
  ['requests', 'requests', 0],
  ['empty', 'emptyAnswers', 0],
  ['messages up', 'messagesReceived', 0],
  ['up mean ms', 'upstreamLatencyMeanMs', 1],
  ['connections', 'connections', 0],
  ['bytes up', 'bytesUp', 0],
  ['bytes down', 'bytesDown', 0],
]

function optionsFrom(argv: string[]): RealityOptions {
  const { values } = parseArgs({
    args: argv,
    options: { for: { type: 'string' }, delay: { type: 'string' }, rate: { type: 'string' } },
  })
  const duration = (name: 'for' | 'delay', usual: string, least: number, most: number) => {
    const us = parseDuration(values[name] ?? usual)
    const ms = us === undefined ? Number.NaN : toMs(us)
    if (ms >= least && ms <= most) return ms
    throw new Error(
      `--${name} is ${values[name]}, but must be ${durationForm}, from ${least} to ${most} ms.`,
    )
  }
  const ratePerSecond = Number(values.rate ?? 2)
  if (!(ratePerSecond > 0 && ratePerSecond <= 50))
    throw new Error(
      `--rate is ${values.rate}, but must be a number above 0, at most 50 (updates per second).`,
    )
  const delayMs = duration('delay', '50ms', 0, 500)
  return { forMs: duration('for', '60s', LEAST_MS, MOST_MS), delayMs, ratePerSecond, seed: 1 }
}

const cells = (figures: Figures): string[] =>
  columns.map(([, name, digits]) => figures[name]?.toFixed(digits) ?? '–')

async function main(options: RealityOptions): Promise<void> {
  const scenario = realityScenario(options)
  process.stdout.write(
    `${options.forMs / 1_000} s in real time, ${options.delayMs} ms each way …\n\n`,
  )
  const real = await playReally(scenario, plan(options))
  const simulated = await simulate({
    ...scenario,
    inputs: real.inputs,
    durationMs: real.durationMs,
  })
  const rows = scenario.lanes.flatMap(({ id }, lane) => [
    [id, 'real', ...cells((real.lanes[lane] as { figures: Figures }).figures)],
    ['', 'simulated', ...cells(simulated[lane] as Figures)],
  ])
  process.stdout.write(`${table(['lane', '', ...columns.map(([name]) => name)], rows, 2)}

The simulation has no machine time: what reality needs beyond the link's delay is this machine's, whose
timers were up to ${real.lateMs.toFixed(1)} ms late (95 of 100).
Bytes are those that TCP carries, counted at the proxy.
`)
}

try {
  await main(optionsFrom(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}
