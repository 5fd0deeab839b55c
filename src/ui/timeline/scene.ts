// Which shapes a stretch of the trace is drawn as, looked at from an instant. Flights under way are given
// whole, for whoever draws cuts them off at the cursor; nothing that happened later is ever among the rest.
// It speaks in time and lanes, and knows no pixels.
import type { Microseconds } from '../../kernel/time.ts'
import type { Layer } from '../../scenario/layers.ts'
import type { Trace } from '../../trace/trace.ts'
import { opensStream } from './arrow-style.ts'
import { LaneShapes } from './lane-shapes.ts'
import { SceneIndex } from './scene-index.ts'
import { type Disc, type Flag, type Label, type Mark, noShapes, type Shapes } from './shapes.ts'

export class Scene {
  readonly trace: Trace
  /** At which layer bytes are counted: what weighs nothing there is drawn pale. */
  readonly layer: Layer
  readonly #index: SceneIndex
  readonly #lanes: LaneShapes[]
  /** With reduced motion a message is drawn once it has arrived, in one step. */
  readonly #whole: boolean

  constructor(trace: Trace, reducedMotion = false, layer: Layer = 'ip') {
    this.trace = trace
    this.layer = layer
    this.#index = new SceneIndex(trace)
    this.#lanes = trace.lanes.map((_, lane) => new LaneShapes(trace, this.#index, lane, layer))
    this.#whole = reducedMotion
  }

  lane(lane: number): LaneShapes {
    return this.#lanes[lane] as LaneShapes
  }

  /** Everything that touches the stretch and is known at `untilUs`. */
  within(fromUs: Microseconds, toUs: Microseconds, untilUs: Microseconds): Shapes {
    this.#index.read()
    const shapes = noShapes()
    const endUs = Math.min(toUs, untilUs)
    for (const lane of this.#lanes.keys()) {
      this.#streams(shapes, lane, fromUs, toUs, untilUs)
      this.trace.lane(lane).messages.forEachIn(fromUs, endUs, (message) => {
        this.addMessage(shapes, lane, message, untilUs)
      })
      this.#deliveries(shapes, lane, fromUs, toUs, untilUs)
      shapes.stubs.push(...this.#index.lossesIn(lane, fromUs, endUs))
    }
    shapes.discs = this.updates(fromUs - 1, endUs)
    shapes.flags = this.flags(fromUs - 1, endUs)
    return shapes
  }

  /** The updates created after `fromUs`, up to `toUs`. */
  updates(fromUs: Microseconds, toUs: Microseconds): Disc[] {
    const { createdUs } = this.trace.updates
    const found: Disc[] = []
    const created = createdUs.countUpTo(toUs)
    for (let i = createdUs.countUpTo(fromUs); i < created; i++) {
      found.push({ atUs: createdUs.at(i), update: i + 1 })
    }
    return found
  }

  /** What a person did after `fromUs`, up to `toUs`. */
  flags(fromUs: Microseconds, toUs: Microseconds): Flag[] {
    this.#index.read()
    return this.#index.inputs.filter(({ atUs }) => atUs > fromUs && atUs <= toUs)
  }

  /** What the entries after `sinceUs`, up to `untilUs`, add. From `staleUs` on, all is to be drawn anew. */
  since(sinceUs: Microseconds, untilUs: Microseconds): { shapes: Shapes; staleUs: Microseconds } {
    this.#index.read()
    const shapes = noShapes()
    let staleUs = Number.POSITIVE_INFINITY
    const { timeUs } = this.trace.entries
    const end = timeUs.countUpTo(untilUs)
    for (let i = timeUs.countUpTo(sinceUs); i < end; i++) {
      const { kind, lane, subject, timeUs: atUs } = this.trace.entry(i)
      if (kind === 'created') shapes.discs.push({ atUs, update: subject })
      else if (kind === 'input') shapes.flags.push({ atUs, input: subject })
      else if (kind === 'sent') this.#sent(shapes, lane, subject, untilUs)
      else if (kind === 'arrived') {
        if (this.#whole) shapes.arrows.push(this.lane(lane).arrow(subject))
        if (opensStream(this.trace.lane(lane), subject)) staleUs = Math.min(staleUs, atUs)
      } else if (kind === 'closed') {
        const wasStream = this.#index
          .lane(lane)
          .streams.some(({ connection }) => connection === subject)
        if (wasStream) staleUs = Math.min(staleUs, atUs)
      }
    }
    for (const lane of this.#lanes.keys()) {
      const { atUs } = this.trace.lane(lane).deliveries
      const delivered = atUs.countUpTo(untilUs)
      for (let row = atUs.countUpTo(sinceUs); row < delivered; row++) {
        this.lane(lane).delivery(shapes, row)
      }
      const { losses } = this.#index.lane(lane)
      for (let row = losses.length - 1; row >= 0; row--) {
        const loss = losses[row]
        if (!loss || loss.fromUs <= sinceUs) break
        if (loss.fromUs <= untilUs) shapes.stubs.push(loss)
      }
    }
    return { shapes, staleUs }
  }

  /** What changes with every frame: flights under way, held requests, and latencies that still grow. */
  live(cursorUs: Microseconds): Shapes {
    this.#index.read()
    const shapes = noShapes()
    for (const [lane, { messages }] of this.trace.lanes.entries()) {
      const of = this.lane(lane)
      messages.forEachIn(cursorUs, cursorUs, (message) => {
        if (messages.arrivalUs.at(message) > cursorUs) shapes.arrows.push(of.arrow(message))
        else {
          const band = of.band(message, cursorUs)
          if (band?.toUs === cursorUs) shapes.bands.push(band)
        }
      })
      of.waiting(shapes, cursorUs)
    }
    return shapes
  }

  /** The marks of what was delivered after `fromUs`, up to `toUs`. */
  marks(fromUs: Microseconds, toUs: Microseconds): Mark[] {
    return this.#rows(fromUs, toUs, (lane, row) => this.lane(lane).mark(row))
  }

  /** The labels of the latencies that ended after `fromUs`, up to `toUs`. */
  latencies(fromUs: Microseconds, toUs: Microseconds): Label[] {
    return this.#rows(fromUs, toUs, (lane, row) => this.lane(lane).latency(row))
  }

  #rows<T>(
    fromUs: Microseconds,
    toUs: Microseconds,
    shape: (lane: number, row: number) => T | undefined,
  ): T[] {
    const found: T[] = []
    for (const [lane, { deliveries }] of this.trace.lanes.entries()) {
      const end = deliveries.atUs.countUpTo(toUs)
      for (let row = deliveries.atUs.countUpTo(fromUs); row < end; row++) {
        const one = shape(lane, row)
        if (one !== undefined) found.push(one)
      }
    }
    return found
  }

  /** Adds a message, with what it is held and with the status of an answer, as far as it is known. */
  addMessage(shapes: Shapes, lane: number, message: number, untilUs: Microseconds): void {
    const { messages } = this.trace.lane(lane)
    const of = this.lane(lane)
    if (!this.#whole || messages.arrivalUs.at(message) <= untilUs) {
      shapes.arrows.push(of.arrow(message))
    }
    this.#band(shapes, lane, message, untilUs)
    const label = of.status(message)
    if (label) shapes.labels.push(label)
  }

  #sent(shapes: Shapes, lane: number, message: number, untilUs: Microseconds): void {
    const { messages } = this.trace.lane(lane)
    const of = this.lane(lane)
    if (!this.#whole) shapes.arrows.push(of.arrow(message))
    const request = messages.answers.at(message)
    if (request >= 0) this.#band(shapes, lane, request, untilUs)
    const label = of.status(message)
    if (label) shapes.labels.push(label)
    // The arrow that leaves a mark is painted after it; the mark belongs on top.
    const delivered = this.trace.lane(lane).deliveries
    const row = delivered.atUs.countUpTo(messages.sentUs.at(message)) - 1
    if (row >= 0 && delivered.atUs.at(row) === messages.sentUs.at(message)) {
      shapes.marks.push({ lane, atUs: delivered.atUs.at(row), update: delivered.update.at(row) })
    }
  }

  /** Once it is over: until then it grows with the cursor, and is live. */
  #band(shapes: Shapes, lane: number, message: number, untilUs: Microseconds): void {
    const band = this.lane(lane).band(message, Number.POSITIVE_INFINITY)
    if (band && band.toUs <= untilUs) shapes.bands.push(band)
  }

  #streams(
    shapes: Shapes,
    lane: number,
    fromUs: Microseconds,
    toUs: Microseconds,
    untilUs: Microseconds,
  ): void {
    const { messages, connections } = this.trace.lane(lane)
    for (const { message, connection } of this.#index.lane(lane).streams) {
      const openUs = messages.arrivalUs.at(message)
      if (openUs > untilUs) continue
      const closedUs = connections.closedUs.at(connection)
      const goneUs = closedUs <= untilUs ? closedUs : Number.POSITIVE_INFINITY
      if (goneUs > fromUs && openUs < toUs) {
        shapes.tints.push({ lane, fromUs: openUs, toUs: goneUs })
      }
    }
  }

  #deliveries(
    shapes: Shapes,
    lane: number,
    fromUs: Microseconds,
    toUs: Microseconds,
    untilUs: Microseconds,
  ): void {
    const { atUs, update } = this.trace.lane(lane).deliveries
    const known = atUs.countUpTo(untilUs)
    for (let row = atUs.countUpTo(fromUs - 1); row < known; row++) {
      if (this.trace.createdUs(update.at(row)) > toUs) break
      this.lane(lane).delivery(shapes, row)
    }
  }
}
