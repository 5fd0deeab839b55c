// A window of the timeline, painted at once and as a whole: for files. The same scene and painters as on the
// screen, without its tiles; it does not know whether it paints on a canvas or into a drawing.
import type { Microseconds } from '../../kernel/time.ts'
import type { Layer } from '../../scenario/layers.ts'
import type { Trace } from '../../trace/trace.ts'
import type { ThemeName } from '../theme/tokens.ts'
import { Admission } from '../timeline/admission.ts'
import { type Brush, type Write, written } from '../timeline/brush.ts'
import { captionsOn } from '../timeline/captions.ts'
import { busiest, countsWithin } from '../timeline/counts.ts'
import { densityOf } from '../timeline/density.ts'
import { createInk } from '../timeline/ink.ts'
import type { TimelineLayout } from '../timeline/layout.ts'
import {
  labelFont,
  paintBands,
  paintBars,
  paintDiscs,
  paintMarks,
  paintShapes,
} from '../timeline/paint.ts'
import { paintCaptions } from '../timeline/paint-arrows.ts'
import { paintGround } from '../timeline/paint-ground.ts'
import { paintCursor, paintDots } from '../timeline/paint-live.ts'
import { Pen, type Surface } from '../timeline/pen.ts'
import { lengthUs, type TimeWindow, tickStep } from '../timeline/scale.ts'
import { Scene } from '../timeline/scene.ts'
import type { Shapes } from '../timeline/shapes.ts'

export interface WindowPicture {
  trace: Trace
  theme: ThemeName
  layer: Layer
  window: TimeWindow
  cursorUs: Microseconds
  layout: TimelineLayout
  lengthPx: number
  /** Without it, figures are written as in English. */
  write?: Write | undefined
}

/** Arrows become counts where messages of one lane lie closer than this, as on the screen. */
const COUNTS_BELOW_PX = 2
/** How far a label may reach from its instant, in font sizes. */
const LABEL_REACH = 10

export function paintWindow(surface: Surface, picture: WindowPicture): void {
  const { trace, theme, layer, window, cursorUs, layout, lengthPx, write } = picture
  const { fromUs, toUs } = window
  const usPerPx = lengthUs(window) / lengthPx
  const pen = new Pen(surface, false, { usPerPx, originPx: fromUs / usPerPx })
  const scene = new Scene(trace, false, layer)
  const protocols = trace.lanes.map(({ protocol }) => protocol)
  const density = densityOf(trace, layer)
  const brush: Brush = { ink: createInk(theme, protocols), layout, density, write }
  const { font } = layout.sizes
  const measure = (text: string) => {
    surface.font = labelFont(layout)
    return surface.measureText(written(brush, text)).width
  }
  const admission = new Admission(layout, usPerPx, measure, window)
  const counts = busiest(scene, fromUs, Math.min(toUs, cursorUs)) * usPerPx * COUNTS_BELOW_PX > 1
  const shapes = counts
    ? admission.admitSparsely(countsWithin(scene, fromUs, toUs, cursorUs))
    : admission.admit(within(scene, picture, LABEL_REACH * font * usPerPx))

  surface.save()
  clipTo(surface, lengthPx, layout.size)
  const stepUs = tickStep(usPerPx * font * 7)
  paintGround(pen, brush, stepUs, 0, lengthPx, lengthPx)
  surface.save()
  // What is under way is drawn whole, and cut off at the cursor.
  clipTo(surface, Math.min(lengthPx, Math.max(0, pen.at(cursorUs))), layout.size)
  paintShapes(pen, brush, shapes)
  const depthOf = (lane: number) => {
    const strip = layout.lanes[lane]
    return strip ? strip.server - strip.client : 0
  }
  paintCaptions(pen, brush, captionsOn(trace.lanes, shapes.arrows, usPerPx, depthOf))
  surface.restore()
  if (!counts) paintAtCursor(pen, brush, scene, cursorUs, shapes)
  if (cursorUs >= fromUs && cursorUs <= toUs) paintCursor(pen, brush, cursorUs, lengthPx, stepUs)
  surface.restore()
}

/** What touches the window, without texts that would begin before it: half a word says nothing. */
function within(scene: Scene, { window, cursorUs }: WindowPicture, reachUs: Microseconds): Shapes {
  const shapes = scene.within(window.fromUs - reachUs, window.toUs + reachUs, cursorUs)
  return { ...shapes, labels: shapes.labels.filter(({ atUs }) => atUs >= window.fromUs) }
}

function clipTo(surface: Surface, width: number, height: number): void {
  surface.beginPath()
  surface.rect(0, 0, width, height)
  surface.clip()
}

/** What is not over yet at the cursor, and what stands out beyond it. */
function paintAtCursor(
  pen: Pen,
  brush: Brush,
  scene: Scene,
  cursorUs: Microseconds,
  { marks, discs }: Shapes,
): void {
  const { font, marker } = brush.layout.sizes
  const { usPerPx } = pen.projection
  const near = (px: number) => {
    return ({ atUs }: { atUs: Microseconds }) => cursorUs - atUs <= px * usPerPx
  }
  const live = scene.live(cursorUs)
  paintBars(pen, brush, live.bars)
  paintBands(pen, brush, live.bands)
  paintDots(pen, brush, live.arrows, cursorUs)
  paintMarks(pen, brush, marks.filter(near(marker)))
  paintDiscs(pen, brush, discs.filter(near(2 * font)))
}
