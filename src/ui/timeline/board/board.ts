// Where a picture is painted: the screen, and sheets beside it that are copied to it. Painters know only the
// surfaces; whether these paint at once or on a thread of their own is the board's affair.
import type { Surface } from '../pen.ts'

/** What is painted once and copied often. */
export interface Sheet {
  readonly surface: Surface
}

export interface Board {
  /** What is on the screen. */
  readonly surface: Surface
  /** Makes the screen this large, and blank. In CSS pixels; sheets are as dense as it. */
  setSize(width: number, height: number, pixelRatio: number): void
  /** A blank sheet of so many pixels of the screen. */
  sheet(width: number, height: number): Sheet
  /** Copies the first so many pixels of a sheet to a place on the screen, which is in CSS pixels. */
  copy(sheet: Sheet, width: number, height: number, x: number, y: number): void
  /** Nothing will be painted on these any more, nor will they be copied. */
  discard(sheets: Iterable<Sheet>): void
  /** What was painted is to be seen. */
  show(): void
  /** Nobody paints on it any more. */
  close(): void
}

/** CSS pixels as pixels of the screen: one at least. */
export const screenPixels = (px: number, pixelRatio: number): number =>
  Math.max(1, Math.round(px * pixelRatio))

type Canvas = HTMLCanvasElement | OffscreenCanvas

/** The context of a canvas without transparency, which is quicker to copy. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D
export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D
export function contextOf(canvas: Canvas) {
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('This browser gives no canvas to draw on.')
  return context
}
