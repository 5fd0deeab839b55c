// What the scene must find again quickly and the trace does not keep in tables: streams, losses, the instants
// of inputs. It reads each entry once, and grows with the trace.
import type { Microseconds } from '../../kernel/time.ts'
import type { Trace } from '../../trace/trace.ts'
import { entryKinds } from '../../trace/vocabulary.ts'
import { opensStream } from './arrow-style.ts'
import type { Flag, Stub } from './shapes.ts'

/** An answer that opened a stream or a WebSocket, and the connection that it lives on. */
export interface Stream {
  message: number
  connection: number
}

interface LaneIndex {
  streams: Stream[]
  losses: Stub[]
  /** Messages whose first packet was lost: what arrives is a later try. */
  retried: Set<number>
  /** The shortest flight seen: how long a packet takes that nothing delays. */
  transitUs: Microseconds
}

const SENT = entryKinds.indexOf('sent')
const LOST = entryKinds.indexOf('lost')
const INPUT = entryKinds.indexOf('input')

export class SceneIndex {
  readonly inputs: Flag[] = []
  readonly #trace: Trace
  readonly #lanes: LaneIndex[]
  #read = 0

  constructor(trace: Trace) {
    this.#trace = trace
    this.#lanes = trace.lanes.map(() => ({
      streams: [],
      losses: [],
      retried: new Set(),
      transitUs: Number.POSITIVE_INFINITY,
    }))
  }

  lane(lane: number): LaneIndex {
    return this.#lanes[lane] as LaneIndex
  }

  /** Reads what is new in the trace. */
  read(): void {
    const { kind, timeUs, lane, subject } = this.#trace.entries
    const end = this.#trace.length
    for (; this.#read < end; this.#read++) {
      const code = kind.at(this.#read)
      if (code === SENT) this.#sent(lane.at(this.#read), subject.at(this.#read))
      else if (code === LOST) {
        this.#lost(lane.at(this.#read), subject.at(this.#read), timeUs.at(this.#read))
      } else if (code === INPUT) {
        this.inputs.push({ atUs: timeUs.at(this.#read), input: subject.at(this.#read) })
      }
    }
  }

  #sent(lane: number, message: number): void {
    const trace = this.#trace.lane(lane)
    const { messages } = trace
    const index = this.lane(lane)
    const flightUs = messages.arrivalUs.at(message) - messages.sentUs.at(message)
    if (flightUs < index.transitUs) index.transitUs = flightUs
    if (opensStream(trace, message)) {
      index.streams.push({ message, connection: messages.connection.at(message) })
    }
  }

  #lost(lane: number, message: number, lostUs: Microseconds): void {
    const { messages } = this.#trace.lane(lane)
    const { losses, retried, transitUs } = this.lane(lane)
    const fromServer = messages.fromServer.at(message) === 1
    losses.push({ lane, message, fromServer, fromUs: lostUs, toUs: lostUs + transitUs })
    if (lostUs === messages.sentUs.at(message)) retried.add(message)
  }

  /** The losses with a stub in this stretch. */
  lossesIn(lane: number, fromUs: Microseconds, toUs: Microseconds): Stub[] {
    return this.lane(lane).losses.filter((loss) => loss.toUs >= fromUs && loss.fromUs <= toUs)
  }
}
