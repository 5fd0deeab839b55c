// Plays a case in memory and holds what was measured against its closed form. How much may be missing is
// decided here; what the forms say is not.
import { fromSeconds, toMs } from '../kernel/time.ts'
import { createRun } from '../lab/run.ts'
import { figuresAt } from '../metrics/lane-figures.ts'
import type { Trace } from '../trace/trace.ts'
import type { TheoryCase } from './theory-cases.ts'

/** One quantity of one case. */
export interface Comparison {
  case: string
  quantity: string
  unit: string
  predicted: number
  measured: number
  /** Of the prediction. */
  error: number
  allowed: number
  ok: boolean
}

/** From this many updates on, one percent has to do. */
const FULL_UPDATES = 100_000
const ALLOWED = 0.01

/** The opening of the first connection is no part of the forms: four transits, at most 0.8 s. */
const WARM_UP_US = fromSeconds(4)

/** Parts of a run whose means are taken apart, to learn how far the mean of the whole may be off. */
const PARTS = 50

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Standard error of the mean, by the spread of the means of parts: neighbours may depend on each other. */
function standardError(values: readonly number[]): number {
  const size = Math.floor(values.length / PARTS)
  const means = Array.from({ length: PARTS }, (_, i) =>
    mean(values.slice(i * size, (i + 1) * size)),
  )
  const centre = mean(means)
  return Math.sqrt(mean(means.map((value) => (value - centre) ** 2)) / (PARTS - 1))
}

function latenciesMs(trace: Trace): number[] {
  const { deliveries } = trace.lane(0)
  const latencies: number[] = []
  for (let row = 0; row < deliveries.atUs.length; row++) {
    const createdUs = trace.createdUs(deliveries.update.at(row))
    if (createdUs >= WARM_UP_US) latencies.push(toMs(deliveries.atUs.at(row) - createdUs))
  }
  return latencies
}

function compare(
  parts: Pick<Comparison, 'case' | 'quantity' | 'unit' | 'predicted' | 'measured'>,
  relativeError: number,
  updates: number,
): Comparison {
  const error = parts.measured / parts.predicted - 1
  const allowed = updates >= FULL_UPDATES ? ALLOWED : Math.max(ALLOWED, 3 * relativeError)
  return { ...parts, error, allowed, ok: Math.abs(error) <= allowed }
}

/** Everything that the forms say of this case, against at least `updates` updates in memory. */
export async function checkCase(theory: TheoryCase, updates: number): Promise<Comparison[]> {
  const { name, scenario, meanMs, emptyShare, maxMs } = theory
  const rate = scenario.feed.ratePerSecond
  const run = createRun(scenario)
  let endUs = WARM_UP_US
  while (run.trace.lane(0).deliveries.atUs.length < updates + rate * 4) {
    endUs += fromSeconds(updates / rate / 20)
    await run.runTo(endUs)
  }
  run.close()

  const latencies = latenciesMs(run.trace)
  const measured = mean(latencies)
  const comparisons = [
    compare(
      { case: name, quantity: 'mean latency', unit: 'ms', predicted: meanMs, measured },
      standardError(latencies) / meanMs,
      updates,
    ),
  ]
  const { requests, emptyAnswers } = figuresAt(run.trace, 0, endUs)
  if (emptyShare !== undefined) {
    const share = { predicted: emptyShare, measured: emptyAnswers / requests }
    comparisons.push(
      compare(
        { case: name, quantity: 'empty polls', unit: 'of all', ...share },
        Math.sqrt((1 - emptyShare) / (emptyShare * requests)),
        updates,
      ),
    )
  }
  if (maxMs !== undefined) {
    const worst = latencies.reduce((max, value) => Math.max(max, value), 0)
    const error = worst / maxMs - 1
    // How many updates are expected within the first thirtieth of three transits after an answer left.
    const near = requests * rate * (maxMs / 30 / 1_000)
    const allowed = near >= 10 ? 0.1 / 2.9 : 1
    const ok = error <= 1e-9 && error > -allowed
    const sides = { predicted: maxMs, measured: worst, error, allowed, ok }
    comparisons.push({ case: name, quantity: 'max latency', unit: 'ms', ...sides })
  }
  return comparisons
}
