// The benchmark's page: one way to draw, one amount of traffic. It draws the frames it is asked for; whoever
// asks measures. ?way=ours|svg|vis|empty&n=20000&seconds=100&show=follow|whole

import { createPageBoard } from '../../src/ui/timeline/board/page-board.ts'
import { TimelineView } from '../../src/ui/timeline/view.ts'
import { startEmpty } from './empty.ts'
import { startOurs } from './ours.tsx'
import { startSvg } from './svg.tsx'
import { Traffic } from './traffic.ts'
import { startVis } from './vis.ts'

export interface Moment {
  headUs: number
  fromUs: number
  toUs: number
}

/** Draws one moment, after the trace has grown up to it. */
export type DrawMoment = (moment: Moment) => void

const FRAME_US = 16_667
const WINDOW_US = 10_000_000

const query = new URLSearchParams(location.search)
const seconds = Number(query.get('seconds') ?? 100)
const messages = Number(query.get('n') ?? 2_000)
const whole = query.get('show') === 'whole'
const ways = { ours: startOurs, svg: startSvg, vis: startVis, empty: startEmpty }

const traffic = new Traffic(messages, seconds * 1e6)
const stage = document.getElementById('stage') as HTMLElement
// The whole run is looked at near its end, where nearly all of it is on the screen.
let headUs = (whole ? 0.95 : 0.5) * seconds * 1e6

const moment = (): Moment =>
  whole
    ? { headUs, fromUs: 0, toUs: seconds * 1e6 }
    : { headUs, fromUs: headUs - WINDOW_US, toUs: headUs }

const nextFrame = () => new Promise(requestAnimationFrame)

/** Time of appending, chunk by chunk, with everything that the timeline reads of it. */
function appendCosts(total: number, chunks: number): number[] {
  const run = new Traffic(total, 100e6)
  const canvas = document.createElement('canvas')
  const view = new TimelineView(createPageBoard(canvas), {
    trace: run.trace,
    theme: 'light',
    layout: 'rows',
    reducedMotion: false,
    layer: 'http',
    width: 1200,
    height: 640,
    pixelRatio: 1,
    viewportHeight: 640,
  })
  return Array.from({ length: chunks }, (_, i) => {
    const startMs = performance.now()
    const untilUs = ((i + 1) / chunks) * 100e6
    run.advance(untilUs)
    view.scene.live(untilUs)
    return performance.now() - startMs
  })
}

async function main() {
  traffic.advance(headUs)
  const way = (query.get('way') ?? 'ours') as keyof typeof ways
  const draw = await ways[way](stage, traffic.trace, moment())
  Object.assign(globalThis, {
    appendCosts,
    async drawFrames(count: number) {
      for (let i = 0; i < count; i++) {
        await nextFrame()
        headUs += FRAME_US
        traffic.advance(headUs)
        draw(moment())
      }
    },
  })
}

void main()
