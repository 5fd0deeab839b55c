// The colours of everything on the canvas, mixed once per theme into opaque ones: opaque paint may go over
// itself without a trace, and costs less.
import type { Protocol } from '../../scenario/scenario.ts'
import {
  type Colours,
  colours,
  dashes,
  type MarkerShape,
  markers,
  mix,
  type ThemeName,
} from '../theme/tokens.ts'

export interface LaneInk {
  ground: string
  colour: string
  shape: MarkerShape
  /** In multiples of the stroke's width. */
  dash: readonly number[]
  tint: string
  bar: string
  band: string
  rail: string
  grid: string
  /** Messages on behalf of nobody's news: empty answers, heartbeats. */
  faint: string
  /** Messages that weigh nothing at the layer that is looked at. */
  pale: string
  label: string
  countUp: string
  countDown: string
}

export interface Ink extends Colours {
  lanes: LaneInk[]
  hairline: string
  strip: string
  grid: string
  axis: string
  head: string
}

function laneInk(palette: Colours, protocol: Protocol, index: number, dark: boolean): LaneInk {
  const ground = index % 2 === 0 ? palette.surface : palette.bg
  const colour = palette.protocol[protocol]
  return {
    ground,
    colour,
    shape: markers[protocol],
    dash: dashes[protocol],
    tint: mix(colour, ground, dark ? 0.16 : 0.1),
    bar: mix(colour, ground, dark ? 0.5 : 0.38),
    band: mix(colour, ground, 0.62),
    rail: mix(palette.border, ground, 0.55),
    grid: mix(palette.border, ground, 0.16),
    faint: mix(palette.muted, ground, dark ? 0.6 : 0.62),
    pale: mix(palette.muted, ground, dark ? 0.46 : 0.44),
    label: colour,
    countUp: mix(palette.muted, ground, 0.6),
    countDown: mix(colour, ground, 0.78),
  }
}

export function createInk(theme: ThemeName, protocols: readonly Protocol[]): Ink {
  const palette = colours[theme]
  return {
    ...palette,
    lanes: protocols.map((protocol, i) => laneInk(palette, protocol, i, theme === 'dark')),
    hairline: mix(palette.muted, palette.bg, 0.6),
    strip: mix(palette.border, palette.bg, 0.1),
    grid: mix(palette.border, palette.bg, 0.3),
    axis: mix(palette.border, palette.bg, 0.6),
    head: mix(palette.border, palette.bg, 0.55),
  }
}
