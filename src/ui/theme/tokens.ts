// Colours and sizes of the three themes, from which canvas and style sheets both draw. The colours were
// searched for the greatest distance between protocols under normal and colour-blind sight; shape, dash and
// label say the same, so that nothing hangs on colour alone.
import type { Protocol } from '../../scenario/scenario.ts'

export const themeNames = ['light', 'dark', 'projector'] as const
export type ThemeName = (typeof themeNames)[number]

export interface Colours {
  bg: string
  surface: string
  text: string
  muted: string
  border: string
  focus: string
  danger: string
  warn: string
  ok: string
  /** Text on a surface filled with a protocol's colour. */
  on: string
  protocol: Record<Protocol, string>
  /** Words of coloured code, on a plain ground and on the tint of a line at work. */
  code: Record<'keyword' | 'call' | 'string' | 'number', string>
}

export const colours: Record<ThemeName, Colours> = {
  light: {
    bg: '#ffffff',
    surface: '#f3f5f8',
    text: '#14181f',
    muted: '#4a5361',
    border: '#767f8d',
    focus: '#0b5fff',
    danger: '#b3001b',
    warn: '#7a5200',
    ok: '#1a6b2a',
    on: '#ffffff',
    protocol: {
      'request-response': '#4a5361',
      polling: '#983d01',
      'long-polling': '#633466',
      sse: '#147a5f',
      websocket: '#4148fe',
    },
    code: { keyword: '#0a45b0', call: '#6a1f9c', string: '#125c33', number: '#8a3310' },
  },
  dark: {
    bg: '#0e1318',
    surface: '#19212a',
    text: '#edf1f5',
    muted: '#b3bdc9',
    border: '#76828f',
    focus: '#8ab4ff',
    danger: '#ff8f85',
    warn: '#f2c14e',
    ok: '#7fd88f',
    on: '#0e1318',
    protocol: {
      'request-response': '#b3bdc9',
      polling: '#f98006',
      'long-polling': '#fdb4d9',
      sse: '#92eaa9',
      websocket: '#7d8dff',
    },
    code: { keyword: '#9cc2ff', call: '#dcbcff', string: '#9be8b0', number: '#ffc27a' },
  },
  projector: {
    bg: '#ffffff',
    surface: '#ffffff',
    text: '#000000',
    muted: '#2e3540',
    border: '#4a5361',
    focus: '#0040d0',
    danger: '#a00018',
    warn: '#664400',
    ok: '#0f5c22',
    on: '#ffffff',
    protocol: {
      'request-response': '#2e3540',
      polling: '#933b02',
      'long-polling': '#592a5c',
      sse: '#00775f',
      websocket: '#3a3cf0',
    },
    code: { keyword: '#0037a8', call: '#571a86', string: '#0b4d29', number: '#7a2a0c' },
  },
}

export type MarkerShape = 'ring' | 'circle' | 'square' | 'triangle' | 'diamond'

/** The shape that stands for a protocol wherever its colour does. */
export const markers: Record<Protocol, MarkerShape> = {
  'request-response': 'ring',
  polling: 'circle',
  'long-polling': 'square',
  sse: 'triangle',
  websocket: 'diamond',
}

/** The dash that stands for a protocol, in multiples of the stroke's width; empty: solid. */
export const dashes: Record<Protocol, readonly number[]> = {
  'request-response': [],
  polling: [],
  'long-polling': [6, 3],
  sse: [1.5, 2.5],
  websocket: [6, 2.5, 1.5, 2.5],
}

export interface Sizes {
  /** Font of labels on the canvas. */
  font: number
  /** Stroke of an arrow that carries news; other strokes are shares of it. */
  stroke: number
  /** Diameter of a delivery mark. */
  marker: number
}

/**
 * Sizes on the canvas in pixels. For the projector they grow with the screen, so that type keeps 2.8 %,
 * strokes 0.37 % and markers 2.2 % of its height (AVIXA DISCAS: type for the row three image heights away,
 * marks for a hall six deep).
 */
export function sizes(theme: ThemeName, viewportHeight: number): Sizes {
  if (theme !== 'projector') return { font: 12, stroke: 2, marker: 11 }
  return {
    font: Math.max(28, 0.028 * viewportHeight),
    stroke: Math.max(3, 0.0037 * viewportHeight),
    marker: Math.max(16, 0.0222 * viewportHeight),
  }
}

const channels = (colour: string): [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** `share` of the one colour over the other, as an opaque colour. */
export function mix(colour: string, over: string, share: number): string {
  const a = channels(colour)
  const b = channels(over)
  const hex = a.map((value, i) =>
    Math.round(value * share + (b[i] as number) * (1 - share))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}

/** Contrast ratio of two colours (WCAG 2.2, "relative luminance"). */
export function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r, g, blue] = channels(colour).map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue
  }
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}
