// The picture of the whole run in a few pixels a lane: how much happened when, what of it is on the screen,
// and where the cursor is. Columns of pixels are painted as they fill, all of them only when the scale steps.
import type { Microseconds } from '../../kernel/time.ts'
import type { Trace } from '../../trace/trace.ts'
import type { ThemeName } from '../theme/tokens.ts'
import { type Board, type Sheet, screenPixels } from './board/board.ts'
import { type Density, densityOf, STEP_US } from './density.ts'
import { createInk, type Ink } from './ink.ts'
import { countShare } from './paint-density.ts'
import type { FrameState } from './view.ts'

export interface OverviewOptions {
  trace: Trace
  theme: ThemeName
  width: number
  height: number
  pixelRatio: number
}

/** The bar's length in time grows in steps of this factor, so that the picture seldom changes its scale. */
const GROWTH = 1.5
const SHORTEST_SPAN_US = 10_000_000
const MARGIN_PX = 4

/** How much time the whole bar stands for: the run's, and some room to grow into. */
export function overviewSpan(headUs: Microseconds): Microseconds {
  let span = SHORTEST_SPAN_US
  while (span < headUs * 1.02) span *= GROWTH
  return Math.round(span)
}

export class OverviewView {
  readonly options: OverviewOptions
  readonly #board: Board
  /** The counts, which are copied to the screen. */
  readonly #picture: Sheet
  readonly #ink: Ink
  readonly #density: Density
  #spanUs: Microseconds = 0
  #paintedUs: Microseconds = 0
  #drawn = ''

  constructor(board: Board, options: OverviewOptions) {
    this.#board = board
    this.options = options
    const { trace, theme, width, height, pixelRatio } = options
    board.setSize(width, height, pixelRatio)
    this.#picture = board.sheet(...this.#pixels())
    const protocols = trace.lanes.map(({ protocol }) => protocol)
    this.#ink = createInk(theme, protocols)
    this.#density = densityOf(trace)
  }

  #pixels(): [width: number, height: number] {
    const { width, height, pixelRatio } = this.options
    return [screenPixels(width, pixelRatio), screenPixels(height, pixelRatio)]
  }

  /** Another view is painted on its board from now on. */
  close(): void {
    this.#board.discard([this.#picture])
  }

  /** The instant at this place on the bar. */
  instantAt(x: number, headUs: Microseconds): Microseconds {
    const { width } = this.options
    const share = (x - MARGIN_PX) / Math.max(1, width - 2 * MARGIN_PX)
    return Math.round(Math.min(Math.max(0, share * overviewSpan(headUs)), headUs))
  }

  placeOf(us: Microseconds, headUs: Microseconds): number {
    const { width } = this.options
    return MARGIN_PX + (us / overviewSpan(headUs)) * (width - 2 * MARGIN_PX)
  }

  /** Says whether there was anything to draw. */
  draw({ cursorUs, headUs, window }: FrameState): boolean {
    const key = `${this.options.trace.length} ${cursorUs} ${headUs} ${window.fromUs} ${window.toUs}`
    if (key === this.#drawn) return false
    this.#drawn = key
    this.#bring(headUs)
    const { width, height } = this.options
    const context = this.#board.surface
    const ink = this.#ink
    this.#board.copy(this.#picture, ...this.#pixels(), 0, 0)
    const from = Math.max(1, this.placeOf(window.fromUs, headUs))
    const to = Math.min(width - 1, Math.max(from + 3, this.placeOf(window.toUs, headUs)))
    const headPx = this.placeOf(headUs, headUs)
    context.fillStyle = ink.head
    context.fillRect(Math.round(headPx), 3, 1, height - 6)
    context.fillStyle = ink.focus
    context.globalAlpha = 0.1
    context.fillRect(from, 2, to - from, height - 4)
    context.globalAlpha = 1
    context.strokeStyle = ink.focus
    context.lineWidth = 1.5
    context.beginPath()
    context.roundRect(from, 1.5, to - from, height - 3, 4)
    context.stroke()
    const cursorPx = this.placeOf(cursorUs, headUs)
    context.fillRect(cursorPx - 1, 0, 2, height)
    context.beginPath()
    context.arc(cursorPx, height / 2, 5, 0, 2 * Math.PI)
    context.fill()
    context.lineWidth = 1.5
    context.strokeStyle = ink.bg
    context.stroke()
    this.#board.show()
    return true
  }

  /** Brings the picture of the counts up to the head. */
  #bring(headUs: Microseconds): void {
    const { trace, width, height } = this.options
    densityOf(trace)
    const spanUs = overviewSpan(headUs)
    if (spanUs !== this.#spanUs || headUs < this.#paintedUs) {
      this.#spanUs = spanUs
      this.#paintedUs = 0
      this.#picture.surface.fillStyle = this.#ink.surface
      this.#picture.surface.fillRect(0, 0, width, height)
    }
    // What came within the step that the head was in changes its columns.
    const first = Math.floor(this.placeOf(Math.max(0, this.#paintedUs - STEP_US), headUs))
    // A run that is played again has no trace yet up to where it was.
    const knownUs = Math.min(headUs, trace.length > 0 ? trace.entry(trace.length - 1).timeUs : 0)
    const last = Math.ceil(this.placeOf(knownUs, headUs))
    for (let column = first; column < last; column++) this.#column(column, headUs)
    this.#paintedUs = knownUs
  }

  #column(column: number, headUs: Microseconds): void {
    const { trace, width, height } = this.options
    const usPerPx = overviewSpan(headUs) / (width - 2 * MARGIN_PX)
    // Two columns wide, so that a lone message can be seen.
    const fromUs = (column - 1 - MARGIN_PX) * usPerPx
    const toUs = Math.min(headUs, fromUs + 2 * usPerPx)
    const pitch = (height - 8) / trace.lanes.length
    const room = Math.max(1, pitch - 1.5)
    const paper = this.#picture.surface
    paper.fillStyle = this.#ink.surface
    paper.fillRect(column, 0, 1, height)
    for (const lane of trace.lanes.keys()) {
      const count =
        this.#density.count(lane, 'up', fromUs, toUs) +
        this.#density.count(lane, 'down', fromUs, toUs)
      if (count < 0.05) continue
      const tall = Math.max(1.5, room * Math.min(1, 0.45 + countShare(count)))
      paper.fillStyle = this.#ink.lanes[lane]?.countDown ?? this.#ink.muted
      paper.fillRect(column, 4 + (lane + 1) * pitch - tall, 1, tall)
    }
  }
}
