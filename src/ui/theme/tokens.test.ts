// Contrast as WCAG 2.2 asks for it (1.4.3: text 4.5:1; 1.4.11: lines, markers and focus 3:1), on every
// ground that they stand on, and the style sheet against the tokens.
import { expect, it, test } from 'vitest'
import { protocols } from '../../scenario/scenario.ts'
import { themeCss } from './theme-css.ts'
import { colours, contrast, dashes, markers, mix, sizes, themeNames } from './tokens.ts'

test('contrast agrees with the figures everybody knows', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
})

for (const theme of themeNames) {
  const palette = colours[theme]
  for (const ground of ['bg', 'surface'] as const) {
    it(`reads on ${ground} in the ${theme} theme`, () => {
      for (const name of ['text', 'muted', 'danger', 'warn', 'ok'] as const) {
        expect(contrast(palette[name], palette[ground]), name).toBeGreaterThanOrEqual(4.5)
      }
      for (const name of ['border', 'focus'] as const) {
        expect(contrast(palette[name], palette[ground]), name).toBeGreaterThanOrEqual(3)
      }
      for (const protocol of protocols) {
        const colour = palette.protocol[protocol]
        expect(contrast(colour, palette[ground]), protocol).toBeGreaterThanOrEqual(4.5)
        expect(contrast(palette.on, colour), `on ${protocol}`).toBeGreaterThanOrEqual(4.5)
      }
    })
  }
}

for (const theme of themeNames) {
  it(`reads as code, on lines at work too, in the ${theme} theme`, () => {
    const { code, muted, text, surface, protocol } = colours[theme]
    for (const lane of protocols) {
      // As strong as Code.module.css mixes it.
      const ground = mix(protocol[lane], surface, 0.14)
      for (const [kind, colour] of Object.entries({ ...code, muted, text })) {
        expect(contrast(colour, ground), `${kind} in ${lane}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })
}

it('keeps protocols apart by shape, and by dash where shapes are not seen', () => {
  expect(new Set(Object.values(markers)).size).toBe(protocols.length)
  const drawn = protocols.filter((protocol) => protocol !== 'request-response')
  expect(new Set(drawn.map((protocol) => dashes[protocol].join())).size).toBe(drawn.length)
})

it('gives the projector strokes of 4 px and markers of 2.2 % at 1080 px', () => {
  const { stroke, marker, font } = sizes('projector', 1080)
  expect(stroke).toBeCloseTo(4, 1)
  expect(marker).toBeGreaterThanOrEqual(0.022 * 1080)
  expect(font).toBeGreaterThan(2 * sizes('light', 1080).font)
})

it('mixes from one colour to the other', () => {
  expect(mix('#ff0000', '#0000ff', 0)).toBe('#0000ff')
  expect(mix('#ff0000', '#0000ff', 1)).toBe('#ff0000')
  expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080')
})

it('writes the style sheet', async () => {
  await expect(themeCss()).toMatchFileSnapshot('./theme.css')
})
