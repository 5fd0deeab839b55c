import { expect, it } from 'vitest'
import { oneConnection } from '../../lessons/chapters/long-polling/experiments.ts'
import { play } from '../../lessons/play.ts'
import { paintWindow } from '../files/paint-window.ts'
import { SvgSurface } from '../files/svg-surface.ts'
import type { Write } from '../timeline/brush.ts'
import { laneLayout } from '../timeline/layout.ts'
import { figureForm } from './figure-form.ts'

const { trace, untilUs } = await play(oneConnection.scenario)

/** All texts of a picture with ticks, latencies and a cursor. */
function textsOf(write: Write | undefined): string[] {
  const surface = new SvgSurface((text) => ({ width: 7 * text.length }) as unknown as TextMetrics)
  paintWindow(surface, {
    trace,
    theme: 'light',
    layer: 'ip',
    window: { fromUs: 0, toUs: 4_000_000 },
    cursorUs: untilUs > 3_456_000 ? 3_456_000 : untilUs,
    layout: laneLayout(1, 300, 'rows', 'light', 900),
    lengthPx: 1_200,
    write,
  })
  const file = surface.file(1_200, 300, '')
  return [...file.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) => text)
}

it('German has its comma in each figure that is painted, and nothing else changes', () => {
  const english = textsOf(figureForm('en'))
  const german = textsOf(figureForm('de'))
  expect(english.filter((text) => /\d\.\d/.test(text)).length).toBeGreaterThan(5)
  expect(english).toContain('3.456 s')
  expect(german).toContain('3,456 s')
  expect(german.filter((text) => /\d\.\d/.test(text))).toEqual([])
  expect(german.map((text) => text.replace(',', '.'))).toEqual(english)
})

it('is asked of no language that writes a point', () => {
  expect(figureForm('en')).toBeUndefined()
  expect(figureForm('en-XA')).toBeUndefined()
  expect(figureForm('de')?.('0.67–2.17 s')).toBe('0,67–2,17 s')
  expect(figureForm('de')?.('1:30 min')).toBe('1:30 min')
})
