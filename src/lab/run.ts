// A run: a scenario being played. It puts clock, feed, lanes and the person's inputs together and knows no
// protocol, no browser and no real time.
import { updateFor } from '../bytes/update-text.ts'
import { Clock } from '../kernel/clock.ts'
import { fromMs, type Microseconds } from '../kernel/time.ts'
import { setField } from '../scenario/fields.ts'
import type { Input, InputAction, LinkOptions, Scenario } from '../scenario/scenario.ts'
import { UpdateLog } from '../server/update-log.ts'
import { TraceHash } from '../trace/ndjson.ts'
import { Trace } from '../trace/trace.ts'
import { labSite } from '../wire/http1.ts'
import { type Accounting, exactAccounting } from './accounting.ts'
import type { Carrier } from './carrier.ts'
import { FeedSource } from './feed.ts'
import { LaneRun } from './lane.ts'
import { memoryCarrier } from './memory-carrier.ts'
import { turn } from './turn.ts'

/** The inputs' place in the order of the clock: before the feed and every lane. */
const INPUT_LANE = -2

export class Run {
  /** What is being played. Its inputs grow as the person acts. */
  readonly scenario: Scenario
  readonly trace: Trace
  /** Where the run rests. Infinity: nowhere. */
  readonly endUs: Microseconds
  readonly #clock = new Clock(turn)
  readonly #log: UpdateLog
  readonly #feed: FeedSource
  readonly #lanes: LaneRun[]
  readonly #hash: TraceHash
  #current: Scenario
  #links: LinkOptions[] = []
  #carrier: Carrier
  #closed = false

  constructor(scenario: Scenario, carrier: Carrier, accounting?: Accounting) {
    this.scenario = { ...scenario, inputs: [...scenario.inputs] }
    this.#current = this.scenario
    this.#carrier = carrier
    this.endUs =
      scenario.durationMs === undefined ? Number.POSITIVE_INFINITY : fromMs(scenario.durationMs)
    this.trace = new Trace(scenario.lanes)
    this.#hash = new TraceHash(this.trace)
    this.#mergeLinks()
    this.#log = new UpdateLog(this.#clock, (id, lane) =>
      updateFor(this.trace, scenario, this.trace.lane(lane), id),
    )
    const { seed, site = labSite } = scenario
    this.#feed = new FeedSource(this.#clock, this.trace, this.#log, seed, () => this.#current.feed)
    this.#lanes = scenario.lanes.map(
      (lane, index) =>
        new LaneRun(index, {
          clock: this.#clock,
          trace: this.trace,
          log: this.#log,
          seed,
          lane: () => this.#current.lanes[index] ?? lane,
          linkOptions: () => this.#links[index] ?? scenario.link,
          site,
          accounting: accounting ?? exactAccounting(site),
          upstream: () => this.#current.upstream,
          carrier: () => this.#carrier,
        }),
    )
    this.scenario.inputs.forEach((input, index) => {
      this.#schedule(input, index)
    })
  }

  /** The scenario's fields as they stand at the head, after all `set` inputs so far. */
  get current(): Scenario {
    return this.#current
  }

  /** The newest instant: everything up to here is in the trace. */
  get headUs(): Microseconds {
    return this.#clock.nowUs
  }

  /** When something happens next; undefined: nothing will, unless a person acts. */
  get nextUs(): Microseconds | undefined {
    return this.#clock.nextUs
  }

  /** What moves the messages. May be changed at any instant: the trace does not depend on it. */
  get carrier(): Carrier {
    return this.#carrier
  }

  set carrier(carrier: Carrier) {
    if (carrier === this.#carrier) return
    this.#carrier = carrier
    for (const lane of this.#lanes) lane.attach()
  }

  /** Plays up to `timeUs`, or to the end. */
  async runTo(timeUs: Microseconds): Promise<void> {
    if (this.#closed) return
    await this.#clock.runTo(Math.min(timeUs, this.endUs), () => this.#closed)
  }

  /**
   * Plays up to the next instant at which something is written to the trace that is more than an
   * acknowledgement of TCP, or to the end.
   */
  async runToNextEntry(): Promise<void> {
    let seen = this.trace.length
    const happened = () => {
      for (; seen < this.trace.length; seen++) {
        if (this.trace.entry(seen).kind !== 'acknowledged') return true
      }
      return false
    }
    while (!this.#closed && !happened()) {
      const { nextUs } = this.#clock
      if (nextUs === undefined || nextUs > this.endUs) return
      await this.#clock.runTo(nextUs)
    }
  }

  /** Lets a person act now, one microsecond after the head; gives the input with its time. */
  input(action: InputAction): Input {
    const input: Input = { ...action, atUs: this.#clock.nowUs + 1 }
    this.#schedule(input, this.scenario.inputs.push(input) - 1)
    return input
  }

  /** SHA-256 of the trace's text up to the head: 64 hexadecimal digits. */
  hash(): string {
    return this.#hash.digest()
  }

  /** Ends it: nothing moves any more. */
  close(): void {
    this.#closed = true
    for (const lane of this.#lanes) lane.close()
  }

  #schedule(input: Input, index: number): void {
    this.#clock.at(input.atUs, INPUT_LANE, () => {
      this.trace.input(input.atUs, index)
      this.#act(input)
    })
  }

  #act(input: Input): void {
    switch (input.kind) {
      case 'publish':
        this.#feed.publish()
        break
      case 'refresh':
        for (const lane of this.#named(input.lane)) lane.refresh()
        break
      case 'send':
        for (const lane of this.#named(input.lane)) lane.send(input.text)
        break
      case 'close':
        for (const lane of this.#named(input.lane)) lane.closeAtServer()
        break
      case 'set':
        this.#set(input.field, input.value)
        break
    }
  }

  /** All lanes, or the one with this id. */
  #named(id: string | undefined): LaneRun[] {
    return this.#lanes.filter((_, i) => id === undefined || this.scenario.lanes[i]?.id === id)
  }

  #set(field: string, value: string | number): void {
    const result = setField(this.#current, field, value)
    // An input that does not fit (a hand-edited link) changes nothing; the schema has said so before.
    if (!result.ok) return
    const before = this.#current
    this.#current = result.value
    this.#mergeLinks()
    if (before.feed !== this.#current.feed) this.#feed.replan()
    if (before.upstream !== this.#current.upstream) for (const lane of this.#lanes) lane.replan()
  }

  #mergeLinks(): void {
    const { link, lanes } = this.#current
    this.#links = lanes.map((lane) => ({ ...link, ...lane.link }))
  }
}

/** Sets a scenario up to be played from its beginning; nothing has happened yet. */
export const createRun = (
  scenario: Scenario,
  carrier: Carrier = memoryCarrier,
  accounting?: Accounting,
): Run => new Run(scenario, carrier, accounting)
