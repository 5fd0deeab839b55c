// A board that paints at once, on the page's own thread.
import { type Board, contextOf, type Sheet, screenPixels } from './board.ts'

interface CanvasSheet extends Sheet {
  surface: CanvasRenderingContext2D
}

export function createPageBoard(canvas: HTMLCanvasElement): Board {
  const surface = contextOf(canvas)
  let ratio = 1
  const sized = (context: CanvasRenderingContext2D, width: number, height: number) => {
    context.canvas.width = width
    context.canvas.height = height
    context.scale(ratio, ratio)
    return context
  }
  return {
    surface,
    setSize(width, height, pixelRatio) {
      ratio = pixelRatio
      sized(surface, screenPixels(width, ratio), screenPixels(height, ratio))
    },
    sheet: (width, height) => ({
      surface: sized(contextOf(document.createElement('canvas')), width, height),
    }),
    copy(sheet, width, height, x, y) {
      const { canvas } = (sheet as CanvasSheet).surface
      surface.drawImage(canvas, 0, 0, width, height, x, y, width / ratio, height / ratio)
    },
    discard() {},
    show() {},
    close() {},
  }
}
