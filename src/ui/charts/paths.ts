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

/** A tenth of a pixel is finer than any screen shows. */
const px = (value: number): number => Math.round(value * 10) / 10

export const xAt = ({ xOriginPx, xPxPerUnit }: Projection, x: number): number =>
  px(xOriginPx + x * xPxPerUnit)
export const yAt = ({ yOriginPx, yPxPerUnit }: Projection, y: number): number =>
  px(yOriginPx + y * yPxPerUnit)

/** From point to point. */
export function linePath({ x, y }: Series, to: Projection): string {
  let d = ''
  for (let i = 0; i < x.length; i++)
    d += `${i === 0 ? 'M' : 'L'}${xAt(to, x[i] as number)} ${yAt(to, y[i] as number)}`
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

/** Bars of this width around their x. */
export function barsPath({ x, y, base }: Series, to: Projection, widthPx: number): string {
  let d = ''
  for (let i = 0; i < x.length; i++) {
    const left = px(xAt(to, x[i] as number) - widthPx / 2)
    const bottom = yAt(to, base?.[i] ?? 0)
    d += `M${left} ${bottom}V${yAt(to, y[i] as number)}h${px(widthPx)}V${bottom}Z`
  }
  return d
}

/** The outline of a protocol's mark, centred on 0: the shapes of the timeline, as SVG. */
export function markerOutline(shape: MarkerShape, size: number): string {
  const r = size / 2
  switch (shape) {
    case 'circle':
    case 'ring':
      return `m${px(-r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0z`
    case 'square':
      return `m${px(-0.9 * r)} ${px(-0.9 * r)}h${px(1.8 * r)}v${px(1.8 * r)}h${px(-1.8 * r)}z`
    case 'triangle':
      return `m0 ${px(-1.15 * r)}l${px(1.1 * r)} ${px(1.95 * r)}h${px(-2.2 * r)}z`
    case 'diamond':
      return `m0 ${px(-1.2 * r)}l${px(1.2 * r)} ${px(1.2 * r)}l${px(-1.2 * r)} ${px(1.2 * r)}l${px(-1.2 * r)} ${px(-1.2 * r)}z`
  }
}

/** This outline at each point. */
export function marksPath({ x, y }: Series, to: Projection, outline: string): string {
  let d = ''
  for (let i = 0; i < x.length; i++)
    d += `M${xAt(to, x[i] as number)} ${yAt(to, y[i] as number)}${outline}`
  return d
}
