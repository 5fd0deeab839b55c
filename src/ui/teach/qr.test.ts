// A foreign reader judges the codes: what it sees in the pixels of the drawing is the link.
import { decodeQR } from 'qr/decode.js'
import { expect, it } from 'vitest'
import { MOST_CHARACTERS } from './draft.ts'
import { qrSvg } from './qr.ts'

const PIXELS = 4

/** The drawing as a projector shows it: a white ground, and each bar of the path in black. */
function pixelsOf(svg: string): { width: number; height: number; data: Uint8Array } {
  const modules = Number(svg.match(/viewBox="0 0 (\d+) /)?.[1])
  const size = modules * PIXELS
  const data = new Uint8Array(size * size * 3).fill(255)
  const path = svg.match(/<path d="([^"]*)"/)?.[1] ?? ''
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++) {
      const from = row * size + Number(x) * PIXELS
      data.fill(0, from * 3, (from + Number(width) * PIXELS) * 3)
    }
  return { width: size, height: size, data }
}

const site = 'https://example.edu/wireside/'
const longest = `${site}#/?v=1&title=`

it.each([
  ['a room', `${site}#/stage/45/12`],
  [
    'an assignment',
    `${site}#/course/polling/half-the-interval?v=1&assign=half-the-interval,enough&seeds=own&hide=speed,share&title=Week+3+%26+4`,
  ],
  ['letters beyond ASCII', `${site}#/?v=1&title=Übung 3 – “Wie spät?”`],
  [
    'the longest link',
    longest + 'x0_-Z'.repeat(MOST_CHARACTERS).slice(longest.length - MOST_CHARACTERS),
  ],
])('%s is read', (_, link) => {
  expect(decodeQR(pixelsOf(qrSvg(link)))).toBe(link)
})

it('what is read is what was drawn', () => {
  const svg = qrSvg(site).replaceAll('M', 'm')
  expect(() => decodeQR(pixelsOf(svg))).toThrow()
})
