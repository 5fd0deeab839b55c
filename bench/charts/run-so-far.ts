// The run that every page of the benchmark shows: five lanes, 20 updates a second, played in memory up to an
// instant well inside of it, and what every chart of the lab has to draw at any instant before.
import { memoryCarrier } from '../../src/lab/memory-carrier.ts'
import { createRun } from '../../src/lab/run.ts'
import { presetById } from '../../src/scenario/presets.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { charts } from '../../src/ui/charts/chart-list.ts'
import type { Series, View } from '../../src/ui/charts/picture.ts'
import type { ChartSpec } from '../../src/ui/charts/spec.ts'

export const WINDOW_US = 15_000_000
/** One live update of the charts to the next: ten a second. */
export const UPDATE_US = 100_000
export const FIRST_US = 30_000_000

const lecture = presetById('lecture')?.scenario as Scenario
export const scenario: Scenario = { ...lecture, feed: { ...lecture.feed, ratePerSecond: 20 } }

/** All kinds of charts that there are, each with what it is called. */
export const specs: readonly ChartSpec[] = charts.map(({ ways }) => ways[0])

/** The run up to an instant after the last that is drawn. */
export async function played(untilUs: number) {
  const run = createRun(scenario, memoryCarrier)
  await run.runTo(untilUs)
  return run
}

export type PlayedRun = Awaited<ReturnType<typeof played>>

export const windowAt = (atUs: number) => ({ fromUs: atUs - WINDOW_US, toUs: atUs })

export const viewAt = ({ trace, scenario }: PlayedRun, atUs: number): View => ({
  trace,
  scenario,
  lanes: [...trace.lanes.keys()],
  window: windowAt(atUs),
  atUs,
  layer: 'http',
})

/** What a chart draws at an instant: the same for every page. */
export const seriesAt = (run: PlayedRun, spec: ChartSpec, atUs: number): readonly Series[] =>
  spec.series(viewAt(run, atUs))
