// Traffic for the benchmark: n messages in four lanes, uniform over the run, each 20 to 200 ms under way, some
// of them carrying updates. It writes to a real trace, event by event, as the head advances.
import TinyQueue from 'tinyqueue'
import { createRandom } from '../../src/kernel/random.ts'
import { Trace } from '../../src/trace/trace.ts'
import type { SentMessage } from '../../src/trace/vocabulary.ts'

export const lanes = [
  { id: 'polling', protocol: 'polling' },
  { id: 'long-polling', protocol: 'long-polling' },
  { id: 'sse', protocol: 'sse' },
  { id: 'websocket', protocol: 'websocket' },
] as const

interface Arrival {
  atUs: number
  lane: number
  message: number
  update: number
  isRequest: boolean
}

const UPDATE_EVERY_US = 1_000_000

export class Traffic {
  readonly trace = new Trace(lanes)
  readonly #random = createRandom(1, 'bench')
  readonly #arrivals = new TinyQueue<Arrival>([], (a, b) => a.atUs - b.atUs)
  /** Requests that the server has and has not answered, per lane. */
  readonly #asked: number[][] = lanes.map(() => [])
  readonly #sentUpdate: number[] = lanes.map(() => 0)
  readonly #spacingUs: number
  #number = 0
  #updates = 0

  constructor(messages: number, lengthUs: number) {
    this.#spacingUs = lengthUs / messages
    for (const lane of lanes.keys()) this.trace.opened(0, lane)
  }

  /** Everything up to this instant. */
  advance(toUs: number): void {
    for (;;) {
      const sendUs = Math.round((this.#number + 1) * this.#spacingUs)
      const createUs = (this.#updates + 1) * UPDATE_EVERY_US
      const arriveUs = this.#arrivals.peek()?.atUs ?? Number.POSITIVE_INFINITY
      const nextUs = Math.min(sendUs, createUs, arriveUs)
      if (nextUs > toUs) return
      if (nextUs === createUs) this.#updates = this.trace.created(createUs, 50)
      else if (nextUs === arriveUs) this.#arrive(this.#arrivals.pop() as Arrival)
      else this.#send(sendUs)
    }
  }

  #send(nowUs: number): void {
    const lane = this.#number++ % lanes.length
    const arrivalUs = nowUs + 20_000 + Math.round(180_000 * this.#random.uniform())
    const message = this.#next(lane, arrivalUs)
    if (message.updateCount) this.#sentUpdate[lane] = this.#updates
    this.#arrivals.push({
      atUs: arrivalUs,
      lane,
      message: this.trace.sent(nowUs, lane, message),
      update: message.updateCount ? this.#updates : 0,
      isRequest: message.type === 'request',
    })
  }

  #next(lane: number, arrivalUs: number): SentMessage {
    const common = { arrivalUs, connection: 0, httpBytes: 200, ipBytes: 252 }
    const hasNews = (this.#sentUpdate[lane] ?? 0) < this.#updates
    const news = hasNews ? { firstUpdate: this.#updates, updateCount: 1 } : {}
    if (lane < 2) {
      const answers = this.#asked[lane]?.shift()
      return answers === undefined
        ? { ...common, type: 'request', from: 'client' }
        : { ...common, ...news, type: 'response', from: 'server', answers, status: 200 }
    }
    if (lane === 2)
      return { ...common, ...news, type: hasNews ? 'event' : 'comment', from: 'server' }
    if (hasNews) return { ...common, ...news, type: 'frame', from: 'server' }
    return this.#random.chance(0.5)
      ? { ...common, type: 'frame', from: 'client' }
      : { ...common, type: 'ping', from: 'server' }
  }

  #arrive({ atUs, lane, message, update, isRequest }: Arrival): void {
    this.trace.arrived(atUs, lane, message)
    if (isRequest) this.#asked[lane]?.push(message)
    if (update > 0) this.trace.delivered(atUs, lane, update, message)
  }
}
