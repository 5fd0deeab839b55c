// Finding points: the nearest to a pointer, and the next one for an arrow key. It knows pixels, not what the
// points mean.
import { type Projection, xAt, yAt } from './paths.ts'
import type { PointPlace, Series } from './picture.ts'

/** The nearest point within `reachPx`; of two alike, the one drawn last. */
export function nearest(
  series: readonly Series[],
  to: Projection,
  xPx: number,
  yPx: number,
  reachPx: number,
): PointPlace | undefined {
  let found: PointPlace | undefined
  let least = reachPx ** 2
  for (const [place, { x, y }] of series.entries()) {
    for (let point = 0; point < x.length; point++) {
      const distance =
        (xAt(to, x[point] as number) - xPx) ** 2 + (yAt(to, y[point] as number) - yPx) ** 2
      if (distance > least) continue
      least = distance
      found = { series: place, point }
    }
  }
  return found
}

/** The point of a series that is nearest to this x; undefined where it has none. */
export function nearestByX({ x }: Series, at: number): number | undefined {
  let best: number | undefined
  for (let i = 0; i < x.length; i++) {
    if (best === undefined || Math.abs((x[i] as number) - at) < Math.abs((x[best] as number) - at))
      best = i
  }
  return best
}

/** Where an arrow key leads: along the series, or to the point nearest in time of another series. */
export function nextPoint(
  series: readonly Series[],
  from: PointPlace | undefined,
  key: string,
): PointPlace | undefined {
  const current = from && series[from.series]
  if (!from || !current || from.point >= current.x.length) return begin(series, key === 'Home')
  const last = current.x.length - 1
  const along: Record<string, number> = {
    ArrowLeft: Math.max(0, from.point - 1),
    ArrowRight: Math.min(last, from.point + 1),
    Home: 0,
    End: last,
  }
  const point = along[key]
  if (point !== undefined) return { series: from.series, point }
  const step = key === 'ArrowDown' ? 1 : -1
  for (let place = from.series + step; series[place]; place += step) {
    const there = nearestByX(series[place] as Series, current.x[from.point] as number)
    if (there !== undefined) return { series: place, point: there }
  }
  return from
}

/** Reading begins at the newest point, or the oldest, of the first series that has any. */
function begin(series: readonly Series[], atOldest: boolean): PointPlace | undefined {
  const place = series.findIndex(({ x }) => x.length > 0)
  const one = series[place]
  return one && { series: place, point: atOldest ? 0 : one.x.length - 1 }
}
