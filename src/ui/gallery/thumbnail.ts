// A preset's first seconds in small: the timeline's own scene and painters, with thin strokes and without any
// text, for at this size there is nothing to read.
import type { Microseconds } from '../../kernel/time.ts'
import type { Trace } from '../../trace/trace.ts'
import type { ThemeName } from '../theme/tokens.ts'
import { countsWithin } from '../timeline/counts.ts'
import { densityOf } from '../timeline/density.ts'
import { createInk } from '../timeline/ink.ts'
import type { TimelineLayout } from '../timeline/layout.ts'
import { paintShapes } from '../timeline/paint.ts'
import { Pen, type Surface } from '../timeline/pen.ts'
import { Scene } from '../timeline/scene.ts'

export interface ThumbnailSize {
  width: number
  height: number
}

const UPDATES_PX = 8
/** Where the rails of a lane lie, as shares of its height. */
const CLIENT = 0.34
const SERVER = 0.9
/** More messages in a pixel than this are counts, not arrows. */
const MOST_ARROWS_PER_PX = 0.5

function thumbnailLayout(lanes: number, height: number): TimelineLayout {
  const pitch = (height - UPDATES_PX) / lanes
  return {
    layout: 'rows',
    updates: { from: 0, size: UPDATES_PX },
    lanes: Array.from({ length: lanes }, (_, lane) => {
      const from = UPDATES_PX + lane * pitch
      return { from, size: pitch, client: from + CLIENT * pitch, server: from + SERVER * pitch }
    }),
    axis: { from: height, size: 0 },
    size: height,
    sizes: { font: 2, stroke: 1.2, marker: 5 },
  }
}

/** Paints the first `toUs` of the run. */
export function paintThumbnail(
  surface: Surface,
  trace: Trace,
  toUs: Microseconds,
  theme: ThemeName,
  { width, height }: ThumbnailSize,
): void {
  const layout = thumbnailLayout(trace.lanes.length, height)
  const pen = new Pen(surface, false, { usPerPx: toUs / width, originPx: 0 })
  const ink = createInk(
    theme,
    trace.lanes.map(({ protocol }) => protocol),
  )
  surface.fillStyle = ink.bg
  surface.fillRect(0, 0, width, height)
  for (const [lane, { from, size, client, server }] of layout.lanes.entries()) {
    surface.fillStyle = ink.lanes[lane]?.ground ?? ink.bg
    surface.fillRect(0, from, width, size)
    surface.fillStyle = ink.lanes[lane]?.rail ?? ink.border
    surface.fillRect(0, client - 0.5, width, 1)
    surface.fillRect(0, server - 0.5, width, 1)
  }
  const scene = new Scene(trace)
  const messages = trace.lanes.map((lane) => lane.messages.length)
  const crowded = Math.max(...messages) > MOST_ARROWS_PER_PX * width
  const shapes = crowded ? countsWithin(scene, 0, toUs, toUs) : scene.within(0, toUs, toUs)
  paintShapes(
    pen,
    { ink, layout, density: densityOf(trace) },
    {
      ...shapes,
      labels: [],
      flags: [],
      discs: shapes.discs.map((disc) => ({ ...disc, small: true })),
    },
  )
}
