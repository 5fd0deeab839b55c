// A canvas context that draws along and across the time axis instead of in x and y, so that one painter
// serves rows (time runs right) and columns (time runs down). It decides nothing.
import type { Microseconds } from '../../kernel/time.ts'
import type { MarkerShape } from '../theme/tokens.ts'

/** All that painters use of a context: whoever offers this can be painted on, a file as well as a canvas. */
export type Surface = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'clip'
  | 'closePath'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineCap'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'measureText'
  | 'moveTo'
  | 'rect'
  | 'restore'
  | 'rotate'
  | 'roundRect'
  | 'save'
  | 'setLineDash'
  | 'stroke'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
  | 'textBaseline'
  | 'translate'
>

/** How wide texts are, by surface: the same few are asked for in every frame. */
const widths = new WeakMap<Surface, Map<string, number>>()
const MOST_WIDTHS = 1_000

/** How time becomes pixels: `originPx` of the whole run's length lie before the canvas's edge. */
export interface Projection {
  usPerPx: number
  originPx: number
}

export class Pen {
  readonly ctx: Surface
  readonly columns: boolean
  readonly projection: Projection

  constructor(ctx: Surface, columns: boolean, projection: Projection) {
    this.ctx = ctx
    this.columns = columns
    this.projection = projection
  }

  /** Where this instant lies along the canvas. */
  at(us: Microseconds): number {
    return us / this.projection.usPerPx - this.projection.originPx
  }

  move(along: number, across: number): void {
    if (this.columns) this.ctx.moveTo(across, along)
    else this.ctx.moveTo(along, across)
  }

  line(along: number, across: number): void {
    if (this.columns) this.ctx.lineTo(across, along)
    else this.ctx.lineTo(along, across)
  }

  rect(along: number, across: number, length: number, breadth: number): void {
    if (this.columns) this.ctx.fillRect(across, along, breadth, length)
    else this.ctx.fillRect(along, across, length, breadth)
  }

  circle(along: number, across: number, radius: number): void {
    this.ctx.beginPath()
    this.ctx.arc(
      this.columns ? across : along,
      this.columns ? along : across,
      radius,
      0,
      2 * Math.PI,
    )
  }

  /** How wide this text is, in the font that is set: `font`. */
  width(text: string, font: string): number {
    let known = widths.get(this.ctx)
    if (!known || known.size > MOST_WIDTHS) {
      known = new Map()
      widths.set(this.ctx, known)
    }
    const key = `${font} ${text}`
    let width = known.get(key)
    if (width === undefined) {
      width = this.ctx.measureText(text).width
      known.set(key, width)
    }
    return width
  }

  /** A band with round ends. */
  pill(along: number, across: number, length: number, breadth: number): void {
    this.ctx.beginPath()
    const radius = Math.min(length, breadth) / 2
    if (this.columns) this.ctx.roundRect(across, along, breadth, length, radius)
    else this.ctx.roundRect(along, across, length, breadth, radius)
  }

  /** The outline of a protocol's mark around a point, of about equal area for every shape. */
  marker(shape: MarkerShape, along: number, across: number, size: number): void {
    const { ctx } = this
    const x = this.columns ? across : along
    const y = this.columns ? along : across
    const r = size / 2
    ctx.beginPath()
    if (shape === 'circle' || shape === 'ring') ctx.arc(x, y, r, 0, 2 * Math.PI)
    else if (shape === 'square') ctx.rect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r)
    else if (shape === 'triangle') {
      ctx.moveTo(x, y - 1.15 * r)
      ctx.lineTo(x + 1.1 * r, y + 0.8 * r)
      ctx.lineTo(x - 1.1 * r, y + 0.8 * r)
      ctx.closePath()
    } else {
      ctx.moveTo(x, y - 1.2 * r)
      ctx.lineTo(x + 1.2 * r, y)
      ctx.lineTo(x, y + 1.2 * r)
      ctx.lineTo(x - 1.2 * r, y)
      ctx.closePath()
    }
  }
}
