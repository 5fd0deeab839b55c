import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createInk } from './ink.ts'
import { laneLayout } from './layout.ts'
import { paintGround } from './paint-ground.ts'
import { paintCursor } from './paint-live.ts'
import { Pen, type Surface } from './pen.ts'
import { tickStep } from './scale.ts'

const LENGTH_PX = 900
const CHARACTER_PX = 7

interface Stretch {
  fromPx: number
  toPx: number
}

/** A surface that knows which texts of the axis are still to be read, whole or in part, and where the handle lies. */
function surface() {
  let texts: (Stretch & { text: string })[] = []
  const handles: Stretch[] = []
  const known: Partial<Surface> = {
    measureText: (text) => ({ width: CHARACTER_PX * text.length }) as TextMetrics,
    fillText(text, x) {
      const half = (CHARACTER_PX * text.length) / 2
      texts.push({ text, fromPx: x - half, toPx: x + half })
    },
    // On the axis only what takes labels away is higher than a tick.
    fillRect(x, y, width, height) {
      if (y < layout.axis.from || height <= 5) return
      texts = texts.filter(({ fromPx, toPx }) => fromPx < x || toPx > x + width)
    },
    roundRect(x: number, _y: number, width: number) {
      handles.push({ fromPx: x, toPx: x + width })
    },
  }
  const nothing = () => {}
  const ctx = new Proxy(known, {
    get: (target, name) => Reflect.get(target, name) ?? nothing,
  }) as Surface
  return { ctx, texts: () => texts, handles }
}

const layout = laneLayout(2, 300)
const brush = { ink: createInk('light', ['sse', 'polling']), layout, density: [] }

test('the handle of the cursor covers no label in part, and leaves alone what it does not touch', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60_000_000 }),
      fc.integer({ min: 100_000, max: 60_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (fromUs, lengthUs, share) => {
        const usPerPx = lengthUs / LENGTH_PX
        const { ctx, texts, handles } = surface()
        const pen = new Pen(ctx, false, { usPerPx, originPx: fromUs / usPerPx })
        const stepUs = tickStep(usPerPx * layout.sizes.font * 7)
        paintGround(pen, brush as never, stepUs, 0, LENGTH_PX, LENGTH_PX)
        const before = texts()
        paintCursor(pen, brush as never, fromUs + share * lengthUs, LENGTH_PX, stepUs)
        const [handle = { fromPx: 0, toPx: 0 }] = handles
        const labels = texts().slice(0, -1)
        const touches = ({ fromPx, toPx }: Stretch, roomPx: number) =>
          fromPx < handle.toPx + roomPx && toPx > handle.fromPx - roomPx
        expect(labels.filter((label) => touches(label, 0))).toEqual([])
        const away = before.filter((label) => !touches(label, 60))
        expect(labels.map(({ text }) => text)).toEqual(
          expect.arrayContaining(away.map(({ text }) => text)),
        )
      },
    ),
  )
})
