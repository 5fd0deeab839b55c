// One chart as it moves: it looks at the run when it is its turn, paints what changed, and lets React know
// only of what changes seldom: the range of its axes, its sentence, the point that is being read.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { lengthUs } from '../../session/time-window.ts'
import type { Stage } from './ChartFrame.tsx'
import { paint } from './paint.ts'
import type { Projection } from './paths.ts'
import { type PointPlace, type Series, topOf, type View } from './picture.ts'
import { nearest, nearestByX, nextPoint } from './points.ts'
import type { Range } from './range.ts'
import type { ChartSpec, PointOf } from './spec.ts'
import { followOverTime } from './spec-over-time.ts'
import { type LaneTheory, theoryLabels } from './theory-marks.ts'
import { MovingScale, type Scale, scaleFor } from './y-scale.ts'

/** A point that somebody points at or reads by keyboard. */
export interface Reading extends PointOf {
  layer: Series['layer']
  update: number | undefined
  words: string
}

export interface Shown {
  x: Scale
  y: Scale
  /** What the words speak of: words need more time to be read than lines. */
  said: View | undefined
  sentence: string | undefined
  theories: readonly LaneTheory[]
  reading: Reading | undefined
  /** The stretch of time that is being chosen. */
  range: Range | undefined
}

/** While the run plays, words change in every fifth turn only: once a second at most, as they are read. */
const TURNS_PER_WORDS = 5
/** How near to a point is near, in multiples of the letters' size. */
const REACH_EMS = 2

export class LiveChart {
  readonly spec: ChartSpec
  readonly shown: StoreApi<Shown>
  /** Called after each painting, with the place of the point that is read. */
  onPainted: (readingPx: { x: number; y: number } | undefined) => void = () => {}
  series: readonly Series[] = []
  #stage: Stage | undefined
  #fontPx = 12
  readonly #along = new MovingScale()
  readonly #up = new MovingScale()
  #view: View | undefined
  #followed: number | undefined
  #turnsSinceWords = TURNS_PER_WORDS
  #unsaid = true

  constructor(spec: ChartSpec) {
    this.spec = spec
    const y = spec.top ? scaleFor(spec.top) : scaleFor(0)
    this.shown = createStore<Shown>()(() => ({
      x: scaleFor(0),
      y,
      said: undefined,
      sentence: undefined,
      theories: [],
      reading: undefined,
      range: undefined,
    }))
  }

  get view(): View | undefined {
    return this.#view
  }

  /** Recharts has drawn the frame, or drawn it anew; undefined: it is gone. */
  setStage(stage: Stage | undefined, fontPx: number): void {
    this.#stage = stage
    this.#fontPx = fontPx
    this.paint()
  }

  /** A turn: looks at the run, and paints where anything is different from the last time; says whether it was. */
  look(view: View, followed: number | undefined, isMoving: boolean): boolean {
    this.#turnsSinceWords++
    const isNews = !same(this.#view, view) || followed !== this.#followed
    if (isNews) {
      const goesOn = isMoving && this.#view?.trace === view.trace
      this.#view = view
      this.#followed = followed
      this.series = this.spec.series(view)
      this.#fitAxes(view, goesOn)
      this.paint()
      this.#unsaid = true
    }
    const says = this.#unsaid && (!isMoving || this.#turnsSinceWords >= TURNS_PER_WORDS)
    if (says) this.#say(view, isMoving)
    return isNews || says
  }

  #fitAxes(view: View, moves: boolean): void {
    const { spec, series } = this
    const { x, y } = this.shown.getState()
    const lines = theoryLabels(this.shown.getState().theories).map(({ meanMs }) => meanMs)
    const most = Math.max(topOf(series), ...lines)
    const nextY = spec.top ? y : this.#up.next(y, most, moves, spec.whole)
    const nextX =
      spec.x === 'latency'
        ? this.#along.next(x, Math.max(0, ...series.map((one) => one.x.at(-1) ?? 0)), moves)
        : spec.x === 'lanes' && x.top !== view.lanes.length
          ? { top: Math.max(1, view.lanes.length), ticks: [] }
          : x
    if (nextX !== x || nextY !== y) this.shown.setState({ x: nextX, y: nextY })
  }

  #say(view: View, isMoving: boolean): void {
    this.#turnsSinceWords = 0
    this.#unsaid = false
    const before = this.shown.getState().theories
    const next = this.spec.theory?.(view) ?? []
    const theories = JSON.stringify(next) === JSON.stringify(before) ? before : next
    this.shown.setState({ said: view, sentence: this.spec.sentence(view), theories })
    if (theories === before) return
    // Its lines have room now, not only when something is looked at next.
    this.#fitAxes(view, isMoving)
    this.paint()
  }

  /** Units → pixels, by the axes as Recharts has drawn them. */
  get projection(): Projection | undefined {
    const projection = this.#stage?.projection
    if (!projection || !this.#view || this.spec.x !== 'time') return projection
    const { window } = this.#view
    const xPxPerUnit = projection.xPxPerUnit / lengthUs(window)
    return {
      ...projection,
      xPxPerUnit,
      xOriginPx: projection.xOriginPx - window.fromUs * xPxPerUnit,
    }
  }

  paint(): void {
    const view = this.#view
    const to = this.projection
    if (!this.#stage || !view || !to) return
    const { pools, plot } = this.#stage
    const { reading, range } = this.shown.getState()
    const { window, atUs } = view
    const overTime = this.spec.x === 'time'
    const isInSight =
      reading && (!overTime || (reading.x >= window.fromUs && reading.x <= window.toUs))
    if (reading && !isInSight) this.read(undefined)
    paint(pools, plot, to, this.#fontPx, {
      shape: this.spec.shape,
      series: this.series,
      protocols: view.trace.lanes.map(({ protocol }) => protocol),
      time: overTime ? { window, cursorUs: atUs } : undefined,
      followed: this.#followedPoints(view),
      range,
      reading: isInSight ? reading : undefined,
    })
    this.onPainted(
      isInSight && reading
        ? {
            x: to.xOriginPx + reading.x * to.xPxPerUnit,
            y: to.yOriginPx + reading.y * to.yPxPerUnit,
          }
        : undefined,
    )
  }

  #followedPoints(view: View) {
    const update = this.#followed
    if (update === undefined || update > view.trace.updates.createdUs.length) return undefined
    const points = this.spec.follow
      ? this.spec.follow(view, this.series, update)
      : followOverTime(view, this.series, update, this.spec.shape === 'steps')
    return { createdUs: view.trace.createdUs(update), points }
  }

  /** Reads this point, or none. */
  read(place: PointPlace | undefined): void {
    const reading = place && this.#readingAt(place)
    this.shown.setState({ reading })
  }

  #readingAt(place: PointPlace): Reading | undefined {
    const one = this.series[place.series]
    const view = this.#view
    if (!one || !view || place.point >= one.x.length) return undefined
    return {
      lane: one.lane,
      layer: one.layer,
      x: one.x[place.point] as number,
      y: one.y[place.point] as number,
      update: one.updates?.[place.point],
      words: this.spec.read(view, this.series, place),
    }
  }

  /** Where the point that is read is now: the series have gone on since. */
  #place(): PointPlace | undefined {
    const { reading } = this.shown.getState()
    if (!reading) return undefined
    const series = this.series.findIndex(
      ({ lane, layer }) => lane === reading.lane && layer === reading.layer,
    )
    const point = series < 0 ? undefined : nearestByX(this.series[series] as Series, reading.x)
    return point === undefined ? undefined : { series, point }
  }

  readNext(key: string): void {
    this.read(nextPoint(this.series, this.#place(), key))
  }

  /** Reads what is near, and otherwise keeps what is read: the way to its words must not lose them. */
  readNear(xPx: number, yPx: number): void {
    const to = this.projection
    if (!to) return
    const place = nearest(this.series, to, xPx, yPx, REACH_EMS * this.#fontPx)
    if (place) this.read(place)
  }

  /** The instant at this place; undefined where the chart is not over time. */
  instantAt(xPx: number): number | undefined {
    const to = this.projection
    if (!to || this.spec.x !== 'time') return undefined
    return (xPx - to.xOriginPx) / to.xPxPerUnit
  }

  choose(range: Range | undefined): void {
    if (range === this.shown.getState().range) return
    this.shown.setState({ range })
    this.paint()
  }
}

function same(a: View | undefined, b: View): boolean {
  return (
    a !== undefined &&
    a.trace === b.trace &&
    a.scenario === b.scenario &&
    a.atUs === b.atUs &&
    a.window.fromUs === b.window.fromUs &&
    a.window.toUs === b.window.toUs &&
    a.layer === b.layer &&
    a.lanes === b.lanes
  )
}
