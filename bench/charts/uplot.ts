// The same charts by uPlot, as its documentation writes live data: one instance a chart, `setData` with new
// arrays at each update. Bars and distribution are lines and points here, too: it has to draw no more.
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type { Series } from '../../src/ui/charts/picture.ts'
import { colours } from '../../src/ui/theme/tokens.ts'
import type { DrawUpdate } from './page.ts'
import { FIRST_US, type PlayedRun, seriesAt, specs, windowAt } from './run-so-far.ts'

const WIDTH = 290
const HEIGHT = 250

/** uPlot's lines share one x: the tables are joined, as its documentation says. */
const joined = (series: readonly Series[]): uPlot.AlignedData =>
  uPlot.join(series.map(({ x, y }) => rising([...x], [...y])))

/** It takes x that never repeats: a jump needs two. */
function rising(x: number[], y: number[]): uPlot.AlignedData {
  for (let i = 1; i < x.length; i++)
    if ((x[i] as number) <= (x[i - 1] as number)) x[i] = (x[i - 1] as number) + 1e-3
  return [x, y]
}

export function startUplot(stage: HTMLElement, run: PlayedRun): DrawUpdate {
  stage.className = 'boxes'
  const { protocols } = { protocols: run.trace.lanes.map(({ protocol }) => protocol) }
  const plots = specs.map((spec) => {
    const box = stage.appendChild(document.createElement('div'))
    const series = seriesAt(run, spec, FIRST_US)
    const plot = new uPlot(
      {
        title: spec.title,
        width: WIDTH,
        height: HEIGHT,
        scales: { x: { time: false } },
        legend: { show: false },
        series: [
          {},
          ...series.map(({ lane }) => {
            const protocol = protocols[lane]
            const stroke = protocol && colours.light.protocol[protocol]
            const isMarks = spec.shape === 'marks'
            return {
              stroke,
              width: isMarks ? 0 : 1.5,
              spanGaps: true,
              points: { show: isMarks, fill: stroke, size: 7 },
            }
          }),
        ],
      },
      joined(series),
      box,
    )
    return { plot, spec }
  })
  return (atUs) => {
    const { fromUs, toUs } = windowAt(atUs)
    for (const { plot, spec } of plots) {
      plot.batch(() => {
        plot.setData(joined(seriesAt(run, spec, atUs)))
        if (spec.x === 'time') plot.setScale('x', { min: fromUs, max: toUs })
      })
    }
  }
}
