// How much happened, as running totals at fixed steps of time, so that the count of any stretch costs the
// same however long it is. It reads each entry of the trace once, and grows with it. What weighs nothing at
// the layer that is looked at is not counted.
import type { Microseconds } from '../../kernel/time.ts'
import type { Layer } from '../../scenario/layers.ts'
import { Column } from '../../trace/column.ts'
import type { Trace } from '../../trace/trace.ts'
import { entryKinds } from '../../trace/vocabulary.ts'
import { isCounted } from './arrow-style.ts'

/** What is counted: messages to the server, messages to the client, deliveries. */
export const countRows = ['up', 'down', 'delivered'] as const
export type CountRow = (typeof countRows)[number]

/** Within a step nobody knows when something happened: a count there changes until the step is over. */
export const STEP_US = 10_000

const SENT = entryKinds.indexOf('sent')
const DELIVERED = entryKinds.indexOf('delivered')

/** Totals of one lane and row: `at(i)` is how many there were before the end of step i. */
class Totals {
  readonly #ends = new Column(Int32Array)

  add(timeUs: Microseconds): void {
    const step = Math.floor(timeUs / STEP_US)
    const ends = this.#ends
    while (ends.length <= step) ends.push(ends.length > 0 ? ends.at(ends.length - 1) : 0)
    ends.set(step, ends.at(step) + 1)
  }

  /** How many before this instant; within a step, as if they came evenly. */
  before(timeUs: Microseconds): number {
    const ends = this.#ends
    if (timeUs <= 0 || ends.length === 0) return 0
    const steps = timeUs / STEP_US
    const step = Math.floor(steps)
    if (step >= ends.length) return ends.at(ends.length - 1)
    const start = step > 0 ? ends.at(step - 1) : 0
    return start + (steps - step) * (ends.at(step) - start)
  }
}

export class Density {
  readonly #trace: Trace
  readonly #layer: Layer
  readonly #lanes: Record<CountRow, Totals>[]
  #read = 0

  constructor(trace: Trace, layer: Layer) {
    this.#trace = trace
    this.#layer = layer
    this.#lanes = trace.lanes.map(() => ({
      up: new Totals(),
      down: new Totals(),
      delivered: new Totals(),
    }))
  }

  /** Reads what is new in the trace. */
  read(): void {
    const { kind, lane: lanes, subject, timeUs } = this.#trace.entries
    const end = this.#trace.length
    for (; this.#read < end; this.#read++) {
      const code = kind.at(this.#read)
      if (code !== SENT && code !== DELIVERED) continue
      const index = lanes.at(this.#read)
      const totals = this.#lanes[index] as Record<CountRow, Totals>
      const time = timeUs.at(this.#read)
      if (code === DELIVERED) {
        totals.delivered.add(time)
        continue
      }
      const lane = this.#trace.lane(index)
      const message = subject.at(this.#read)
      if (!isCounted(lane, message, this.#layer)) continue
      if (lane.messages.fromServer.at(message)) totals.down.add(time)
      else totals.up.add(time)
    }
  }

  count(lane: number, row: CountRow, fromUs: Microseconds, toUs: Microseconds): number {
    const totals = this.#lanes[lane]?.[row]
    return totals ? totals.before(toUs) - totals.before(fromUs) : 0
  }
}

const known = new WeakMap<Trace, Map<Layer, Density>>()

/** The density of this trace at a layer: one for all who ask, read up to its newest entry. */
export function densityOf(trace: Trace, layer: Layer = 'ip'): Density {
  const layers = known.get(trace) ?? new Map<Layer, Density>()
  known.set(trace, layers)
  let density = layers.get(layer)
  if (!density) {
    density = new Density(trace, layer)
    layers.set(layer, density)
  }
  density.read()
  return density
}
