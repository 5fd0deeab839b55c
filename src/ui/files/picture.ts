// The timeline's window as a picture that explains itself: a title, who each lane is, how to read it, and the
// link that leads back to the running experiment. It decides where things stand, on any surface.
import { presetById } from '../../scenario/presets.ts'
import { paleWords } from '../ledger/layer-meanings.ts'
import { colours, markers, type ThemeName } from '../theme/tokens.ts'
import { laneLayout } from '../timeline/layout.ts'
import { FONT } from '../timeline/paint-ground.ts'
import { Pen, type Surface } from '../timeline/pen.ts'
import { laneSummary, laneTitle } from '../words/lane-words.ts'
import { formatInstant } from '../words/units.ts'
import { paintWindow } from './paint-window.ts'
import type { Recording } from './recording.ts'

const PLOT_PX = 1_200
const MARGIN_PX = 24
const HASH_DIGITS = 12

const legend =
  'Upper line of a lane: client; lower line: server; arrow: message. Pale bar: latency, from creation to delivery. Dashed grey arrow: answer without news.'

/** Sizes of type and rows; a projector's picture is for the last row, too. */
function measures(theme: ThemeName) {
  const font = theme === 'projector' ? 22 : 13
  return { font, line: 1.5 * font, indent: 1.6 * font, row: theme === 'projector' ? 190 : 128 }
}

export interface Picture {
  width: number
  height: number
  title: string
  paint(surface: Surface): void
}

/** The text in lines of at most this width, broken at spaces where there are any. */
function wrapped(surface: Surface, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(/(?<=[ &])/)) {
    for (let rest = piece; rest !== ''; ) {
      if (surface.measureText(line + rest).width <= width) {
        line += rest
        rest = ''
      } else if (line !== '') {
        lines.push(line)
        line = ''
      } else {
        let most = rest.length - 1
        while (most > 1 && surface.measureText(rest.slice(0, most)).width > width) most--
        lines.push(rest.slice(0, most))
        rest = rest.slice(most)
      }
    }
  }
  return [...lines, line]
}

/** `ruler` only measures texts. */
export function createPicture(recording: Recording, ruler: Surface): Picture {
  const { trace, scenario, theme, layer, window, cursorUs, hash, preset, link } = recording
  const { font, line, indent, row } = measures(theme)
  const colour = colours[theme]
  const plotHeight = trace.lanes.length * row + 6 * font
  const layout = laneLayout(trace.lanes.length, plotHeight, 'rows', theme, 900)
  ruler.font = `600 ${font}px ${FONT}`
  const said = scenario.lanes.flatMap((lane) => [laneTitle(lane), laneSummary(lane)])
  const heads = indent + Math.max(...said.map((text) => ruler.measureText(text).width)) + font
  const width = heads + PLOT_PX + 2 * MARGIN_PX
  const top = MARGIN_PX + 2.2 * line + line
  ruler.font = `${font}px ${FONT}`
  const below = [
    ...wrapped(ruler, `${legend} ${paleWords[layer]}`.trim(), width - 2 * MARGIN_PX),
    ...wrapped(ruler, link, width - 2 * MARGIN_PX),
  ]
  const height = top + plotHeight + line * (below.length + 0.7) + MARGIN_PX
  const title = `Wireside: ${presetById(preset)?.title ?? preset}`
  const about = `${formatInstant(Math.max(0, window.fromUs))} to ${formatInstant(window.toUs)} · looked at from ${formatInstant(cursorUs)} · seed ${scenario.seed} · hash of the run ${hash.slice(0, HASH_DIGITS)}`

  const write = (
    surface: Surface,
    text: string,
    x: number,
    y: number,
    kind: 'strong' | 'quiet',
  ) => {
    surface.font = `${kind === 'strong' ? '600 ' : ''}${font}px ${FONT}`
    surface.fillStyle = kind === 'strong' ? colour.text : colour.muted
    surface.fillText(text, x, y)
  }

  const paintHeads = (surface: Surface) => {
    const pen = new Pen(surface, false, { usPerPx: 1, originPx: 0 })
    for (const [i, lane] of scenario.lanes.entries()) {
      const strip = layout.lanes[i]
      if (!strip) continue
      const y = top + (strip.client + strip.server) / 2 - line / 2
      const shape = markers[lane.protocol]
      pen.marker(shape, MARGIN_PX + font / 2, y, font)
      surface.fillStyle = surface.strokeStyle = colour.protocol[lane.protocol]
      surface.lineWidth = font / 6
      if (shape === 'ring') surface.stroke()
      else surface.fill()
      write(surface, laneTitle(lane), MARGIN_PX + indent, y, 'strong')
      write(surface, laneSummary(lane), MARGIN_PX + indent, y + line, 'quiet')
    }
  }

  return {
    width,
    height,
    title: `${title}, ${about}`,
    paint(surface) {
      surface.fillStyle = colour.bg
      surface.fillRect(0, 0, width, height)
      surface.textAlign = 'left'
      surface.textBaseline = 'middle'
      surface.font = `700 ${1.5 * font}px ${FONT}`
      surface.fillStyle = colour.text
      surface.fillText(title, MARGIN_PX, MARGIN_PX + 0.75 * font)
      write(surface, about, MARGIN_PX, MARGIN_PX + 0.75 * font + 1.3 * line, 'quiet')
      paintHeads(surface)
      surface.save()
      surface.translate(MARGIN_PX + heads, top)
      paintWindow(surface, { trace, theme, layer, window, cursorUs, layout, lengthPx: PLOT_PX })
      surface.restore()
      surface.textAlign = 'left'
      surface.textBaseline = 'middle'
      for (const [i, text] of below.entries())
        write(surface, text, MARGIN_PX, top + plotHeight + line * (i + 1), 'quiet')
    },
  }
}
