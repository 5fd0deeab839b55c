import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SvgSurface } from './svg-surface.ts'

const surface = () =>
  new SvgSurface((text) => ({ width: 7 * text.length }) as unknown as TextMetrics)

/** Whether every element that is opened is closed, in order. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  for (const [tag, slash, name] of xml.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*>/g)) {
    if (slash) {
      if (open.pop() !== name) return false
    } else if (!tag.endsWith('/>')) open.push(name as string)
  }
  return open.length === 0
}

describe('a drawing', () => {
  it('keeps any text as text, and well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const drawing = surface()
        drawing.fillText(text, 1, 2)
        const file = drawing.file(10, 10, text)
        expect(isWellFormed(file)).toBe(true)
        const inside = /<text [^>]*>([^<]*)<\/text>/.exec(file)?.[1] ?? ''
        const back = inside
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&')
        expect(back).toBe(text.replace(/\p{Cc}/gu, ' '))
      }),
    )
  })

  it('closes what clips opened, however they are nested', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('save', 'clip', 'restore', 'fill')), (acts) => {
        const drawing = surface()
        drawing.save()
        for (const act of acts) {
          drawing.beginPath()
          drawing.rect(0, 0, 4, 4)
          drawing[act as 'save']()
        }
        for (const act of ['save', ...acts]) if (act === 'save') drawing.restore()
        const file = drawing.file(10, 10, 'clips')
        // A clip outside of every `save` can never be undone: canvases have that, painters do not.
        const deep = acts.reduce(
          ({ depth, lost }, act) => ({
            depth: Math.max(0, depth + (act === 'save' ? 1 : act === 'restore' ? -1 : 0)),
            lost: lost || (act === 'clip' && depth === 0),
          }),
          { depth: 1, lost: false },
        )
        if (!deep.lost) expect(isWellFormed(file)).toBe(true)
      }),
    )
  })

  it('writes a text with its halo as one element', () => {
    const drawing = surface()
    drawing.font = '600 12px Inter, "Segoe UI", sans-serif'
    drawing.textBaseline = 'middle'
    drawing.strokeStyle = '#ffffff'
    drawing.strokeText('50 ms', 3, 10)
    drawing.fillText('50 ms', 3, 10)
    const texts = drawing.file(10, 10, 'halo').match(/<text .*/g)
    expect(texts).toHaveLength(1)
    expect(texts?.[0]).toContain('font-weight="600"')
    expect(texts?.[0]).toContain('y="14.2"')
    expect(texts?.[0]).toContain('paint-order="stroke"')
  })

  it('moves and turns only what is painted before the state is restored', () => {
    const drawing = surface()
    drawing.save()
    drawing.translate(5, 6)
    drawing.rotate(Math.PI / 2)
    drawing.fillRect(0, 0, 1, 1)
    drawing.restore()
    drawing.fillRect(2, 2, 1, 1)
    const [moved, still] = drawing.file(10, 10, 'moved').match(/<rect .*/g) ?? []
    expect(moved).toContain('transform="translate(5 6)rotate(90)"')
    expect(still).not.toContain('transform')
  })
})
