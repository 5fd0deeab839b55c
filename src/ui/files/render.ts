// The picture of the window as a file: pixels at twice the screen's density, or a drawing.
import { contextOf } from '../timeline/board/board.ts'
import { createPicture } from './picture.ts'
import type { Recording } from './recording.ts'
import { SvgSurface } from './svg-surface.ts'

const PIXELS_PER_PX = 2

export async function pngPicture(recording: Recording): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const { width, height, paint } = createPicture(recording, contextOf(canvas))
  canvas.width = Math.round(width * PIXELS_PER_PX)
  canvas.height = Math.round(height * PIXELS_PER_PX)
  const surface = contextOf(canvas)
  surface.scale(PIXELS_PER_PX, PIXELS_PER_PX)
  paint(surface)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error('The picture is too large for this browser.')
  return blob
}

export function svgPicture(recording: Recording): string {
  const ruler = contextOf(document.createElement('canvas'))
  const surface = new SvgSurface((text, font) => {
    ruler.font = font
    return ruler.measureText(text)
  })
  const { width, height, title, paint } = createPicture(recording, surface)
  paint(surface)
  return surface.file(width, height, title)
}
