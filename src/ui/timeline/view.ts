// The picture of one frame: paper, tiles, what lives, what is followed, the cursor. It draws only when
// something changed, and chooses between arrows and counts by how close messages lie.
import type { Microseconds } from '../../kernel/time.ts'
import type { Layer } from '../../scenario/layers.ts'
import type { Input } from '../../scenario/scenario.ts'
import type { Trace } from '../../trace/trace.ts'
import type { ThemeName } from '../theme/tokens.ts'
import { Admission } from './admission.ts'
import type { Board } from './board/board.ts'
import { type Brush, type Write, written } from './brush.ts'
import { captionsOn } from './captions.ts'
import { busiest, countsWithin } from './counts.ts'
import { densityOf } from './density.ts'
import { createInk } from './ink.ts'
import { type Layout, laneLayout, type TimelineLayout } from './layout.ts'
import {
  labelFont,
  paintBands,
  paintBars,
  paintDiscs,
  paintLabels,
  paintMarks,
  paintShapes,
} from './paint.ts'
import { paintCaptions } from './paint-arrows.ts'
import { paintFlags } from './paint-flags.ts'
import type { Focus } from './paint-focus.ts'
import { paintGround, TICK_REACH_PX } from './paint-ground.ts'
import { paintCursor, paintDots, paintHead } from './paint-live.ts'
import { Pen, type Projection } from './pen.ts'
import { lengthUs, type TimeWindow, tickStep } from './scale.ts'
import { Scene } from './scene.ts'
import { noShapes, type Shapes } from './shapes.ts'
import { type TileSource, Tiles } from './tiles.ts'

/** What changes from frame to frame. */
export interface FrameState {
  cursorUs: Microseconds
  headUs: Microseconds
  window: TimeWindow
}

/** What changes seldom. */
export interface ViewOptions {
  trace: Trace
  theme: ThemeName
  layout: Layout
  reducedMotion: boolean
  layer: Layer
  width: number
  height: number
  pixelRatio: number
  viewportHeight: number
  /** What the person did; grows with the run. */
  inputs?: readonly Input[]
  /** The window, where it stays: then no label is cut by its end. */
  still?: TimeWindow
  /** Without it, figures are written as in English. */
  write?: Write | undefined
}

/** Comes after the first picture: nobody looks at anything before, and nothing is cut. */
let later: typeof import('./paint-later.ts') | undefined

/** Arrows become counts where messages of one lane lie closer than this, and arrows again beyond that. */
const COUNTS_BELOW_PX = 2
const ARROWS_ABOVE_PX = 3
/** More entries than this at once are a jump: then tiles are painted anew. */
const MOST_NEWS = 4_000

export class TimelineView {
  readonly options: ViewOptions
  readonly layout: TimelineLayout
  readonly scene: Scene
  readonly #board: Board
  readonly #brush: Brush
  #counts = false
  #tiles: Tiles | undefined
  #tilesUsPerPx = 0
  #admission: Admission | undefined
  #drawn = ''
  #focus: Focus = { highlight: undefined, pinned: undefined, lit: undefined }

  constructor(board: Board, options: ViewOptions) {
    this.#board = board
    this.options = options
    const { trace, theme, layout, layer, width, height, pixelRatio, viewportHeight } = options
    board.setSize(width, height, pixelRatio)
    const across = layout === 'rows' ? height : width
    this.layout = laneLayout(trace.lanes.length, across, layout, theme, viewportHeight)
    this.scene = new Scene(trace, options.reducedMotion, layer)
    const protocols = trace.lanes.map(({ protocol }) => protocol)
    this.#brush = {
      ink: createInk(theme, protocols),
      layout: this.layout,
      density: densityOf(trace, layer),
      inputs: options.inputs,
      write: options.write,
    }
    void import('./paint-later.ts').then((painters) => {
      later = painters
      this.#drawn = ''
    })
  }

  /** Pixels along the time axis. */
  get lengthPx(): number {
    return this.options.layout === 'rows' ? this.options.width : this.options.height
  }

  /** Whether counts are shown instead of arrows. */
  get counts(): boolean {
    return this.#counts
  }

  focus(focus: Focus): void {
    this.#focus = focus
    this.#drawn = ''
  }

  /** How the window lies on the canvas, on whole pixels of the screen so that copies stay crisp. */
  projection(window: TimeWindow): Projection {
    const { pixelRatio } = this.options
    const usPerPx = lengthUs(window) / this.lengthPx
    return { usPerPx, originPx: Math.round((window.fromUs / usPerPx) * pixelRatio) / pixelRatio }
  }

  draw({ cursorUs, headUs, window }: FrameState): void {
    const { trace, layout } = this.options
    const key = `${cursorUs} ${headUs} ${window.fromUs} ${window.toUs} ${trace.length}`
    if (key === this.#drawn || this.lengthPx <= 0) return
    this.#drawn = key
    const projection = this.projection(window)
    this.#settle(projection, window, cursorUs)
    const pen = new Pen(this.#board.surface, layout === 'columns', projection)
    const cursorPx = Math.min(Math.max(pen.at(cursorUs), 0), this.lengthPx)
    const stepUs = this.#stepUs(projection.usPerPx)
    const freshPx = Math.max(0, cursorPx - 1)
    paintGround(pen, this.#brush, stepUs, freshPx, this.lengthPx, this.lengthPx)
    this.#tiles?.draw(projection.originPx, this.lengthPx, cursorUs)
    if (projection.originPx > 0) {
      later?.clearEdge(pen, this.#brush, stepUs, {
        scene: this.scene,
        cursorUs,
        admission: this.#counts ? undefined : this.#admission,
        markPx: this.#reachPx(),
      })
    }
    this.#live(pen, cursorUs)
    later?.paintFocus(pen, this.#brush, this.scene, this.#focus, {
      window,
      cursorUs,
      lengthPx: this.lengthPx,
      counts: this.#counts,
    })
    if (headUs > cursorUs) paintHead(pen, this.#brush, headUs)
    if (cursorUs >= window.fromUs && cursorUs <= window.toUs) {
      paintCursor(pen, this.#brush, cursorUs, this.lengthPx, stepUs)
    }
    this.#board.show()
  }

  /** Another view is painted on its board from now on. */
  close(): void {
    this.#tiles?.close()
  }

  #stepUs(usPerPx: number): Microseconds {
    return tickStep(usPerPx * this.layout.sizes.font * (this.options.layout === 'rows' ? 7 : 3))
  }

  /** Tiles for this scale, and the choice between arrows and counts. */
  #settle({ usPerPx }: Projection, window: TimeWindow, cursorUs: Microseconds): void {
    const perPx = busiest(this.scene, window.fromUs, Math.min(window.toUs, cursorUs)) * usPerPx
    const counts = perPx > 1 / (this.#counts ? ARROWS_ABOVE_PX : COUNTS_BELOW_PX)
    if (this.#tiles && counts === this.#counts && usPerPx === this.#tilesUsPerPx) return
    this.#counts = counts
    this.#tilesUsPerPx = usPerPx
    const { pixelRatio, layout, reducedMotion } = this.options
    const font = labelFont(this.layout)
    const measure = (text: string) => {
      this.#board.surface.font = font
      return this.#board.surface.measureText(written(this.#brush, text)).width
    }
    this.#admission = new Admission(this.layout, usPerPx, measure, this.options.still)
    this.#tiles?.close()
    this.#tiles = new Tiles(this.#board, this.#source(counts, usPerPx), {
      columns: layout === 'columns',
      across: this.layout.size,
      pixelRatio,
      usPerPx,
      reachPx: Math.max(this.#reachPx(), this.#admission.labelReachPx),
      labelReachPx: Math.max(this.#admission.labelReachPx, TICK_REACH_PX),
      whole: reducedMotion,
    })
  }

  #reachPx(): number {
    const { marker, font } = this.layout.sizes
    return Math.max(marker, font + 8)
  }

  #source(counts: boolean, usPerPx: number): TileSource {
    const { scene } = this
    const { entries } = scene.trace
    const stepUs = this.#stepUs(usPerPx)
    return {
      within: (fromUs, toUs, untilUs) =>
        counts ? countsWithin(scene, fromUs, toUs, untilUs) : scene.within(fromUs, toUs, untilUs),
      since: (sinceUs, untilUs) => {
        if (counts) {
          return {
            shapes: countsWithin(scene, sinceUs, untilUs, untilUs),
            staleUs: Number.POSITIVE_INFINITY,
          }
        }
        const news = entries.timeUs.countUpTo(untilUs) - entries.timeUs.countUpTo(sinceUs)
        return news > MOST_NEWS ? undefined : scene.since(sinceUs, untilUs)
      },
      ground: (pen, fromPx, toPx) => paintGround(pen, this.#brush, stepUs, fromPx, toPx),
      paint: (pen, shapes) => {
        paintShapes(pen, this.#brush, this.#admitted(shapes))
        const captions = captionsOn(scene.trace.lanes, shapes.arrows, usPerPx, (lane) => {
          const strip = this.layout.lanes[lane]
          return strip ? strip.server - strip.client : 0
        })
        paintCaptions(pen, this.#brush, captions)
      },
    }
  }

  #admitted(shapes: Shapes): Shapes {
    if (!this.#admission) return shapes
    return this.#counts ? this.#admission.admitSparsely(shapes) : this.#admission.admit(shapes)
  }

  /** What the tiles cannot hold: it changes with the cursor, or stands out beyond it. */
  #live(pen: Pen, cursorUs: Microseconds): void {
    const brush = this.#brush
    const { usPerPx } = pen.projection
    if (!this.#counts) {
      const live = this.scene.live(cursorUs)
      paintBars(pen, brush, live.bars)
      paintBands(pen, brush, live.bands)
      if (this.options.reducedMotion) later?.paintStarts(pen, brush, live.arrows)
      else paintDots(pen, brush, live.arrows, cursorUs)
      const reachUs = this.#reachPx() * usPerPx
      paintMarks(pen, brush, this.scene.marks(cursorUs - reachUs, cursorUs))
      if (pen.columns) {
        // A latency stands under its mark there, beyond the cursor at first.
        const reachUs = (this.#admission?.underMarkPx ?? 0) * usPerPx
        const labels = this.scene.latencies(cursorUs - reachUs, cursorUs)
        paintLabels(pen, brush, this.#admitted({ ...noShapes(), labels }).labels)
      }
    }
    const discs = this.scene.updates(cursorUs - this.#reachPx() * usPerPx, cursorUs)
    const admitted = this.#admitted({ ...noShapes(), discs }).discs
    paintDiscs(pen, brush, admitted)
    const flags = this.scene.flags(cursorUs - this.#reachPx() * usPerPx, cursorUs)
    paintFlags(pen, brush, this.#admitted({ ...noShapes(), flags }).flags)
  }
}
