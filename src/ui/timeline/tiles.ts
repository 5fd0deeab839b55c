// What has happened is painted once, into tiles along the time axis, and from then on only copied. A tile
// grows with the cursor and is thrown away when the cursor goes back behind what it shows. It does not know
// what is painted.
import type { Microseconds } from '../../kernel/time.ts'
import { type Board, type Sheet, screenPixels } from './board/board.ts'
import { Pen } from './pen.ts'
import { isBlank, type Shapes, touching } from './shapes.ts'

/** Where the shapes come from, and who paints them. */
export interface TileSource {
  /** Everything that touches the stretch and is known at `untilUs`. */
  within(fromUs: Microseconds, toUs: Microseconds, untilUs: Microseconds): Shapes
  /** What becomes known after `sinceUs`, up to `untilUs`; undefined: too much, begin anew. */
  since(
    sinceUs: Microseconds,
    untilUs: Microseconds,
  ): { shapes: Shapes; staleUs: Microseconds } | undefined
  ground(pen: Pen, fromPx: number, toPx: number): void
  paint(pen: Pen, shapes: Shapes): void
}

export interface TileGeometry {
  columns: boolean
  /** Pixels across the time axis. */
  across: number
  pixelRatio: number
  usPerPx: number
  /** How far a shape reaches from its instant: to the left, and to the right. */
  reachPx: number
  labelReachPx: number
  /** Messages appear when they have arrived: what is under way is not in the tiles. */
  whole: boolean
}

interface Tile {
  index: number
  sheet: Sheet
  pen: Pen
  /** Everything up to here is painted. */
  untilUs: Microseconds
}

const TILE_PX = 128
const SPARE_TILES = 6

export class Tiles {
  readonly #board: Board
  readonly #source: TileSource
  readonly #geometry: TileGeometry
  /** One tile along the axis, in CSS pixels: a whole number of the screen's. */
  readonly #length: number
  #tiles = new Map<number, Tile>()
  #pool: Sheet[] = []
  #untilUs: Microseconds = Number.NEGATIVE_INFINITY

  constructor(board: Board, source: TileSource, geometry: TileGeometry) {
    this.#board = board
    this.#source = source
    this.#geometry = geometry
    this.#length = Math.round(TILE_PX * geometry.pixelRatio) / geometry.pixelRatio
  }

  /** Copies what is known at the cursor to the screen: `lengthPx` from `originPx` of the run's length. */
  draw(originPx: number, lengthPx: number, cursorUs: Microseconds): void {
    const cursorPx = cursorUs / this.#geometry.usPerPx
    const endPx = Math.min(originPx + lengthPx, cursorPx)
    const first = Math.floor(originPx / this.#length)
    const last = Math.ceil(endPx / this.#length) - 1
    if (cursorUs < this.#untilUs) this.#goBack(cursorUs)
    this.#untilUs = cursorUs
    this.#goOn(first, last, cursorUs)
    for (let index = first; index <= last; index++) {
      const tile = this.#tile(index, cursorUs)
      this.#copy(tile, index * this.#length - originPx, endPx - index * this.#length)
    }
    this.#forget(first, last)
  }

  #copy({ sheet }: Tile, along: number, until: number): void {
    const { columns, pixelRatio } = this.#geometry
    const shown = Math.round(Math.min(this.#length, until) * pixelRatio)
    if (shown <= 0) return
    if (columns) this.#board.copy(sheet, this.#breadth, shown, 0, along)
    else this.#board.copy(sheet, shown, this.#breadth, along, 0)
  }

  /** Those that know too much go. */
  #goBack(cursorUs: Microseconds): void {
    const { usPerPx, reachPx, whole } = this.#geometry
    // What came later lies right of the cursor, but for half a mark, and its latency before it.
    const keptPx = whole ? Number.NEGATIVE_INFINITY : cursorUs / usPerPx - reachPx
    for (const tile of this.#tiles.values()) {
      if ((tile.index + 1) * this.#length > keptPx) this.#drop(tile)
    }
  }

  /** Brings the tiles in sight to this instant; the others wait until they are looked at. */
  #goOn(first: number, last: number, cursorUs: Microseconds): void {
    const news = new Map<Microseconds, ReturnType<TileSource['since']>>()
    for (const tile of this.#tiles.values()) {
      if (tile.untilUs >= cursorUs || tile.index < first || tile.index > last) continue
      if (!news.has(tile.untilUs)) {
        news.set(tile.untilUs, this.#source.since(tile.untilUs, cursorUs))
      }
      const since = news.get(tile.untilUs)
      if (!since || since.staleUs < this.#endUs(tile)) this.#drop(tile)
      else this.#grow(tile, since.shapes, cursorUs)
    }
  }

  #grow(tile: Tile, shapes: Shapes, untilUs: Microseconds): void {
    const { usPerPx, labelReachPx } = this.#geometry
    const reachUs = labelReachPx * usPerPx
    const own = touching(shapes, this.#startUs(tile), this.#endUs(tile), reachUs)
    if (!isBlank(own)) this.#source.paint(tile.pen, own)
    tile.untilUs = untilUs
  }

  #startUs({ index }: Tile): Microseconds {
    return index * this.#length * this.#geometry.usPerPx
  }

  #endUs({ index }: Tile): Microseconds {
    return (index + 1) * this.#length * this.#geometry.usPerPx
  }

  #tile(index: number, untilUs: Microseconds): Tile {
    const known = this.#tiles.get(index)
    if (known) return known
    const { usPerPx, labelReachPx, reachPx } = this.#geometry
    const tile = this.#blank(index, untilUs)
    this.#tiles.set(index, tile)
    this.#source.ground(tile.pen, 0, this.#length)
    const fromUs = this.#startUs(tile) - labelReachPx * usPerPx
    const toUs = this.#endUs(tile) + reachPx * usPerPx
    this.#source.paint(tile.pen, this.#source.within(fromUs, toUs, untilUs))
    return tile
  }

  #blank(index: number, untilUs: Microseconds): Tile {
    const { columns, usPerPx } = this.#geometry
    const sheet = this.#pool.pop() ?? this.#sheet()
    const pen = new Pen(sheet.surface, columns, { usPerPx, originPx: index * this.#length })
    return { index, sheet, pen, untilUs }
  }

  #sheet(): Sheet {
    const { columns, pixelRatio } = this.#geometry
    const length = Math.round(this.#length * pixelRatio)
    return columns
      ? this.#board.sheet(this.#breadth, length)
      : this.#board.sheet(length, this.#breadth)
  }

  /** Pixels of the screen across the time axis. */
  get #breadth(): number {
    return screenPixels(this.#geometry.across, this.#geometry.pixelRatio)
  }

  /** Its sheet is painted over by the next: to make it blank would cost as much as a new one. */
  #drop({ index, sheet }: Tile): void {
    this.#tiles.delete(index)
    if (this.#pool.length < SPARE_TILES) this.#pool.push(sheet)
    else this.#board.discard([sheet])
  }

  /** They are not needed any more. */
  close(): void {
    this.#board.discard([...this.#tiles.values()].map(({ sheet }) => sheet))
    this.#board.discard(this.#pool)
  }

  /** Keeps what is on the screen, and a few more for the way back. */
  #forget(first: number, last: number): void {
    if (this.#tiles.size <= last - first + 1 + SPARE_TILES) return
    for (const tile of this.#tiles.values()) {
      const away = Math.max(first - tile.index, tile.index - last)
      if (away > SPARE_TILES / 2) this.#drop(tile)
    }
  }
}
