// A board that is painted on a thread of its own: what the page does is to write down what shall be painted.
import { type Board, contextOf, type Sheet, screenPixels } from './board.ts'
import type { PainterMessage } from './painter-worker.ts'
import { createTapeSurface, Tape } from './tape.ts'

interface NumberedSheet extends Sheet {
  readonly number: number
}

let boards = 0

/** Widths are asked for here, where the answer is needed. */
let ruler: CanvasRenderingContext2D | undefined
const measure = (text: string, font: string): TextMetrics => {
  ruler ??= contextOf(document.createElement('canvas'))
  ruler.font = font
  return ruler.measureText(text)
}

/**
 * Takes the canvas over for good. Throws where this browser's canvases cannot be given away; calls `onLoss` where the
 * thread does not come into being, or fails: the canvas stays as it is then.
 */
export function createPainterBoard(
  canvas: HTMLCanvasElement,
  painter: Worker,
  onLoss: () => void,
): Board {
  const board = ++boards
  const say = (message: PainterMessage, moved: Transferable[] = []) =>
    painter.postMessage(message, moved)
  const screen = canvas.transferControlToOffscreen()
  painter.addEventListener('error', onLoss)
  say({ board, canvas: screen }, [screen])

  const tape = new Tape()
  let onto: number | undefined
  const surfaceOf = (number: number) =>
    createTapeSurface(
      tape,
      () => {
        if (onto === number) return
        onto = number
        tape.write('onto', number)
      },
      measure,
    )
  const surface = surfaceOf(0)
  let sheets = 0
  return {
    surface,
    setSize(width, height, pixelRatio) {
      surface.reset()
      const across = screenPixels(width, pixelRatio)
      tape.write('size', across, screenPixels(height, pixelRatio), pixelRatio)
    },
    sheet(width, height): NumberedSheet {
      const number = ++sheets
      tape.write('sheet', number, width, height)
      return { surface: surfaceOf(number), number }
    },
    copy(sheet, width, height, x, y) {
      tape.write('copy', (sheet as NumberedSheet).number, width, height, x, y)
    },
    discard(unused) {
      for (const sheet of unused) tape.write('discard', (sheet as NumberedSheet).number)
    },
    show() {
      const recorded = tape.take()
      if (recorded) say({ board, ...recorded }, [recorded.numbers.buffer])
    },
    close() {
      painter.removeEventListener('error', onLoss)
      say({ board, closed: true })
    },
  }
}
