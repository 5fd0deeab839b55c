// Points in the units of a chart → the `d` of SVG paths in pixels. Pure text-making: what it is given, it
// draws; what lies outside of the plot is cut off by the plot.
import type { MarkerShape } from '../theme/tokens.ts'
import type { Series } from './picture.ts'

/** Units → pixels: `originPx + value × pxPerUnit`, on each axis. */
export interface Projection {
  xOriginPx: number
  xPxPerUnit: number
  yOriginPx: number
  yPxPerUnit: number
}

/**
 * Paths are drawn in tenths of a pixel, which is finer than any screen shows: whole numbers are written and
 * read in less time than decimal fractions.
 */
export const TENTHS = 10

/** The same projection into tenths of a pixel. */
export const inTenths = (to: Projection): Projection => ({
  xOriginPx: TENTHS * to.xOriginPx,
  xPxPerUnit: TENTHS * to.xPxPerUnit,
  yOriginPx: TENTHS * to.yOriginPx,
  yPxPerUnit: TENTHS * to.yPxPerUnit,
})

export const xAt = ({ xOriginPx, xPxPerUnit }: Projection, x: number): number =>
  Math.round(xOriginPx + x * xPxPerUnit)
export const yAt = ({ yOriginPx, yPxPerUnit }: Projection, y: number): number =>
  Math.round(yOriginPx + y * yPxPerUnit)

/** From point to point; what falls onto the point before it is left out. */
export function linePath({ x, y }: Series, to: Projection): string {
  let d = ''
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  for (let i = 0; i < x.length; i++) {
    const across = xAt(to, x[i] as number)
    const up = yAt(to, y[i] as number)
    if (across === lastX && up === lastY) continue
    d += i === 0 ? `M${across} ${up}` : `l${across - lastX} ${up - lastY}`
    lastX = across
    lastY = up
  }
  return d
}

/** Each value holds until the next point. */
export function stepsPath({ x, y }: Series, to: Projection): string {
  let d = ''
  for (let i = 0; i < x.length; i++) {
    const across = xAt(to, x[i] as number)
    d += i === 0 ? `M${across} ` : `H${across}V`
    d += yAt(to, y[i] as number)
  }
  return d
}

/** Bars of this width, in the projection's pixels, around their x. */
export function barsPath({ x, y, base }: Series, to: Projection, widthPx: number): string {
  let d = ''
  for (let i = 0; i < x.length; i++) {
    const left = Math.round(xAt(to, x[i] as number) - widthPx / 2)
    const bottom = yAt(to, base?.[i] ?? 0)
    d += `M${left} ${bottom}V${yAt(to, y[i] as number)}h${Math.round(widthPx)}V${bottom}Z`
  }
  return d
}

/** The outline of a protocol's mark, centred on 0: the shapes of the timeline, as SVG. */
export function markerOutline(shape: MarkerShape, size: number): string {
  const r = size / 2
  switch (shape) {
    case 'circle':
    case 'ring':
      return `m${Math.round(-r)} 0a${Math.round(r)} ${Math.round(r)} 0 1 0 ${Math.round(2 * r)} 0a${Math.round(r)} ${Math.round(r)} 0 1 0 ${Math.round(-2 * r)} 0z`
    case 'square':
      return `m${Math.round(-0.9 * r)} ${Math.round(-0.9 * r)}h${Math.round(1.8 * r)}v${Math.round(1.8 * r)}h${Math.round(-1.8 * r)}z`
    case 'triangle':
      return `m0 ${Math.round(-1.15 * r)}l${Math.round(1.1 * r)} ${Math.round(1.95 * r)}h${Math.round(-2.2 * r)}z`
    case 'diamond':
      return `m0 ${Math.round(-1.2 * r)}l${Math.round(1.2 * r)} ${Math.round(1.2 * r)}l${Math.round(-1.2 * r)} ${Math.round(1.2 * r)}l${Math.round(-1.2 * r)} ${Math.round(-1.2 * r)}z`
  }
}

/**
 * This outline at each point. A point nearer than `apart` to the one drawn before it would hide behind its
 * mark, so it has none; 0: each has its own.
 */
export function marksPath({ x, y }: Series, to: Projection, outline: string, apart = 0): string {
  let d = ''
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  for (let i = 0; i < x.length; i++) {
    const across = xAt(to, x[i] as number)
    const up = yAt(to, y[i] as number)
    if (Math.abs(across - lastX) < apart && Math.abs(up - lastY) < apart) continue
    d += `M${across} ${up}${outline}`
    lastX = across
    lastY = up
  }
  return d
}
