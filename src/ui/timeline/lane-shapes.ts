// The shapes of one message, one delivery, one held request. Whoever asks says which of them are known yet.
import type { Microseconds } from '../../kernel/time.ts'
import type { Layer } from '../../scenario/layers.ts'
import type { LaneTrace } from '../../trace/lane-trace.ts'
import type { Trace } from '../../trace/trace.ts'
import { arrowStyle, isCounted, opensStream } from './arrow-style.ts'
import { rangeLabel, spanLabel } from './scale.ts'
import type { SceneIndex } from './scene-index.ts'
import type { Arrow, Band, Bar, Label, Mark, Shapes } from './shapes.ts'

/** So many bars of updates that wait together lie beside each other. */
export const BAR_ROWS = 3
/** So many labels are kept a lane; then they are written anew. */
const MOST_LABELS = 2_000
/** So many deliveries back a label looks for one that reads otherwise. */
const MOST_LOOKS = 24

export class LaneShapes {
  readonly #trace: Trace
  readonly #index: SceneIndex
  readonly #number: number
  readonly #lane: LaneTrace
  readonly #layer: Layer
  /** By row of the deliveries: what the newest say is asked for in every frame, and writing numbers takes time. */
  readonly #latencies = new Map<number, Label>()
  /** The row of each update's bar, as far as it was asked for. */
  readonly #rows: number[] = []

  constructor(trace: Trace, index: SceneIndex, lane: number, layer: Layer) {
    this.#layer = layer
    this.#trace = trace
    this.#index = index
    this.#number = lane
    this.#lane = trace.lane(lane)
  }

  /** The message's flight, from rail to rail: the last try's, where packets were lost. */
  arrow(message: number): Arrow {
    const { messages } = this.#lane
    const { retried, transitUs } = this.#index.lane(this.#number)
    const toUs = messages.arrivalUs.at(message)
    return {
      lane: this.#number,
      message,
      fromUs: retried.has(message) ? toUs - transitUs : messages.sentUs.at(message),
      toUs,
      fromServer: messages.fromServer.at(message) === 1,
      style: arrowStyle(this.#lane, message),
      counted: isCounted(this.#lane, message, this.#layer),
    }
  }

  /** How long the server held this request, or has by `untilUs`; undefined: it did not, or it is no request. */
  band(message: number, untilUs: Microseconds): Band | undefined {
    const { messages, connections } = this.#lane
    const fromUs = messages.arrivalUs.at(message)
    const answeredUs = messages.answeredUs.at(message)
    // A request whose connection is gone is held by nobody.
    const connection = messages.connection.at(message)
    const goneUs =
      answeredUs === Number.POSITIVE_INFINITY && connection < connections.closedUs.length
        ? connections.closedUs.at(connection)
        : answeredUs
    const toUs = Math.min(goneUs, untilUs)
    return toUs > fromUs ? { lane: this.#number, message, fromUs, toUs } : undefined
  }

  status(message: number): Label | undefined {
    const { messages } = this.#lane
    const status = messages.status.at(message)
    if (status === 0 || messages.typeOf(message) !== 'response') return undefined
    const { fromUs, toUs } = this.arrow(message)
    // What opens a stream, or fails, is said in any case; the rest where there is room for it.
    const always = status >= 400 || opensStream(this.#lane, message)
    return {
      lane: this.#number,
      atUs: fromUs,
      text: String(status),
      short: String(status),
      kind: 'status',
      roomUs: always ? Number.POSITIVE_INFINITY : toUs - fromUs,
    }
  }

  /** Adds the mark, the latency's bar, and its label, of one row of the deliveries. */
  delivery(shapes: Shapes, row: number): void {
    const { update, atUs } = this.#lane.deliveries
    const id = update.at(row)
    shapes.marks.push(this.mark(row))
    shapes.bars.push(this.#bar(id, this.#trace.createdUs(id), atUs.at(row)))
    const label = this.latency(row)
    if (label) shapes.labels.push(label)
  }

  mark(row: number): Mark {
    const { update, atUs } = this.#lane.deliveries
    return { lane: this.#number, atUs: atUs.at(row), update: update.at(row) }
  }

  /** One label for all that came at the same instant, with the last of them. */
  latency(row: number): Label | undefined {
    const { atUs } = this.#lane.deliveries
    if (row + 1 < atUs.length && atUs.at(row + 1) === atUs.at(row)) return undefined
    let label = this.#latencies.get(row)
    if (!label) {
      label = this.#latency(row)
      if (this.#latencies.size >= MOST_LABELS) this.#latencies.clear()
      this.#latencies.set(row, label)
    }
    return label
  }

  #latency(row: number): Label {
    const atUs = this.#lane.deliveries.atUs.at(row)
    const [shortestUs, longestUs] = this.#latenciesWith(row)
    const text = rangeLabel(shortestUs, longestUs)
    return {
      lane: this.#number,
      atUs,
      text,
      short: spanLabel(longestUs),
      kind: 'latency',
      roomUs: atUs - this.#saidOtherwise(row, text),
    }
  }

  /** The shortest and the longest of what came at the instant of this row, which is its last. */
  #latenciesWith(row: number): [shortestUs: Microseconds, longestUs: Microseconds] {
    const { update, atUs } = this.#lane.deliveries
    const at = atUs.at(row)
    const first = atUs.countUpTo(at - 1)
    return [
      at - this.#trace.createdUs(update.at(row)),
      at - this.#trace.createdUs(update.at(first)),
    ]
  }

  /** When something came last whose latency reads otherwise; before what is looked at, that counts as such. */
  #saidOtherwise(row: number, text: string): Microseconds {
    const { atUs } = this.#lane.deliveries
    let before = row
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      before = atUs.countUpTo(atUs.at(before) - 1) - 1
      if (before < 0) return Number.NEGATIVE_INFINITY
      const said = this.#latencies.get(before)?.text ?? rangeLabel(...this.#latenciesWith(before))
      if (said !== text) break
    }
    return atUs.at(before)
  }

  #bar(update: number, fromUs: Microseconds, toUs: Microseconds): Bar {
    return { lane: this.#number, update, fromUs, toUs, row: this.#row(update) }
  }

  /** Counted from the last update that found nobody waiting: neighbours in a queue lie in other rows. */
  #row(update: number): number {
    const rows = this.#rows
    while (rows.length < update) {
      const next = rows.length + 1
      const isFirst = this.lastDelivered(this.#trace.createdUs(next)) >= next - 1
      rows.push(isFirst ? 0 : ((rows.at(-1) ?? 0) + 1) % BAR_ROWS)
    }
    return rows[update - 1] as number
  }

  /** The newest update that the client has at this instant; 0: none. */
  lastDelivered(atUs: Microseconds): number {
    const { deliveries } = this.#lane
    const count = deliveries.atUs.countUpTo(atUs)
    return count > 0 ? deliveries.update.at(count - 1) : 0
  }

  /** The bars of what waits at this instant, still growing. At most one a row: the oldest hides the others. */
  waiting(shapes: Shapes, atUs: Microseconds): void {
    const created = this.#trace.updates.createdUs.countUpTo(atUs)
    const first = this.lastDelivered(atUs) + 1
    for (let update = first; update <= Math.min(created, first + BAR_ROWS - 1); update++) {
      shapes.bars.push(this.#bar(update, this.#trace.createdUs(update), atUs))
    }
  }
}
