// The run of an experiment as a drawing for paper: the stretch that its camera looks at, its lanes named at the left,
// with the timeline's own scene and painters. Shape, dash and label say what colour says, so that it prints in black.
import type { Experiment } from '../../lessons/experiment.ts'
import { play } from '../../lessons/play.ts'
import { firstLayer } from '../../scenario/layers.ts'
import { paintWindow } from '../files/paint-window.ts'
import { SvgSurface } from '../files/svg-surface.ts'
import { colours } from '../theme/tokens.ts'
import type { Write } from '../timeline/brush.ts'
import { laneLayout } from '../timeline/layout.ts'
import { FONT } from '../timeline/paint-ground.ts'
import { laneTitle } from '../words/lane-words.ts'

const PLOT_PX = 820
const HEADS_PX = 150
const AROUND_PX = 60
const FONT_PX = 13
const LINE_PX = 16
/** Between the names and the lanes. */
const HEAD_GAP_PX = 6

/** The whole file, with lanes of this height. */
export async function runPicture(
  { scenario, camera }: Experiment,
  title: string,
  rowPx: number,
  write: Write | undefined,
): Promise<string> {
  const { trace, untilUs } = await play(scenario)
  const ruler = document.createElement('canvas').getContext('2d')
  if (!ruler) throw new Error('This browser gives no canvas to measure with.')
  const surface = new SvgSurface((text, font) => {
    ruler.font = font
    return ruler.measureText(text)
  })
  const height = scenario.lanes.length * rowPx + AROUND_PX
  const layout = laneLayout(scenario.lanes.length, height, 'rows', 'light', 900)
  surface.fillStyle = colours.light.bg
  surface.fillRect(0, 0, HEADS_PX + PLOT_PX, height)
  surface.textAlign = 'left'
  surface.textBaseline = 'middle'
  surface.font = `600 ${FONT_PX}px ${FONT}`
  surface.fillStyle = colours.light.text
  for (const [index, lane] of scenario.lanes.entries()) {
    const strip = layout.lanes[index]
    if (!strip) continue
    const title = laneTitle(lane)
    const isWhole = surface.measureText(title).width <= HEADS_PX - HEAD_GAP_PX
    // What tells it from others of its protocol goes below; beyond the names it would be painted over.
    const lines = isWhole ? [title] : title.split(/ (?=\(|\d+$)/)
    const middle = (strip.client + strip.server) / 2
    for (const [line, words] of lines.entries())
      surface.fillText(words, 0, middle + (line - (lines.length - 1) / 2) * LINE_PX)
  }
  surface.save()
  surface.translate(HEADS_PX, 0)
  const window = { fromUs: camera.fromMs * 1_000, toUs: camera.toMs * 1_000 }
  // The whole run is known: no cursor stands in the picture.
  const cursorUs = Math.max(untilUs, window.toUs + 1)
  const picture = { trace, theme: 'light', layer: firstLayer, window, cursorUs } as const
  paintWindow(surface, { ...picture, layout, lengthPx: PLOT_PX, write })
  surface.restore()
  return surface.file(HEADS_PX + PLOT_PX, height, title)
}
