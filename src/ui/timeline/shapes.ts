// What is drawn of a trace, in units of time and lanes: the words between the scene, which decides, and the
// painter, which does not.
import type { Microseconds } from '../../kernel/time.ts'

export interface Span {
  lane: number
  fromUs: Microseconds
  toUs: Microseconds
}

/** How an arrow is drawn, by what its message is for. */
export type ArrowStyle =
  /** Carries updates to the client. */
  | 'news'
  /** Asks for them. */
  | 'request'
  /** Carries a client's own message. */
  | 'upstream'
  /** An answer without any news. */
  | 'empty'
  /** The head of an answer that opens a stream or a WebSocket, and the answer to a `POST`. */
  | 'answer'
  /** Ping, pong. */
  | 'heartbeat'
  /** A comment in an event stream. */
  | 'comment'
  /** TCP's own segments, and the closing handshake. */
  | 'transport'

export interface Arrow extends Span {
  message: number
  fromServer: boolean
  style: ArrowStyle
  /** It weighs something at the layer that is looked at; otherwise it is pale and thin. */
  counted: boolean
}

/** A packet that got half way. `toUs` is when it would have arrived. */
export type Stub = Omit<Arrow, 'style' | 'counted'>

/** A request held by the server. */
export interface Band extends Span {
  message: number
}

/** A latency: from the update's creation to its delivery. */
export interface Bar extends Span {
  update: number
  /** 0 … 2, so that bars of updates that wait together lie beside each other. */
  row: number
}

/** An update is delivered. */
export interface Mark {
  lane: number
  atUs: Microseconds
  update: number
}

export interface Label {
  lane: number
  atUs: Microseconds
  text: string
  /** The same for narrow lanes. */
  short: string
  kind: 'latency' | 'status'
  /**
   * The label may fill this much time, a status after its instant, a latency before it: there nothing came whose
   * latency reads otherwise. It is left out where that is too narrow.
   */
  roomUs: Microseconds
}

/** An update is created. */
export interface Disc {
  atUs: Microseconds
  update: number
  /** There is no room for its number. */
  small?: boolean
}

/** A person did something. */
export interface Flag {
  atUs: Microseconds
  /** Index in the scenario's inputs. */
  input: number
  /** There is no room for its letter. */
  small?: boolean
}

/** A stretch that is shown as counts instead of arrows. */
export interface Stretch {
  fromUs: Microseconds
  toUs: Microseconds
}

export interface Shapes {
  /** Open streams and WebSockets. */
  tints: Span[]
  bars: Bar[]
  arrows: Arrow[]
  stubs: Stub[]
  bands: Band[]
  marks: Mark[]
  labels: Label[]
  discs: Disc[]
  flags: Flag[]
  stretches: Stretch[]
}

export const noShapes = (): Shapes => ({
  tints: [],
  bars: [],
  arrows: [],
  stubs: [],
  bands: [],
  marks: [],
  labels: [],
  discs: [],
  flags: [],
  stretches: [],
})

/** Whether there is nothing to paint. */
export const isBlank = (shapes: Shapes): boolean =>
  Object.values(shapes).every((kind) => kind.length === 0)

/** Those that touch a stretch; what happens at an instant reaches `reachUs` to either side. */
export function touching(shapes: Shapes, fromUs: number, toUs: number, reachUs: number): Shapes {
  const spans = (span: { fromUs: number; toUs: number }) =>
    span.toUs >= fromUs - reachUs && span.fromUs <= toUs + reachUs
  const instants = ({ atUs }: { atUs: number }) =>
    atUs >= fromUs - reachUs && atUs <= toUs + reachUs
  return {
    tints: shapes.tints.filter(spans),
    bars: shapes.bars.filter(spans),
    arrows: shapes.arrows.filter(spans),
    stubs: shapes.stubs.filter(spans),
    bands: shapes.bands.filter(spans),
    marks: shapes.marks.filter(instants),
    labels: shapes.labels.filter(instants),
    discs: shapes.discs.filter(instants),
    flags: shapes.flags.filter(instants),
    stretches: shapes.stretches.filter(spans),
  }
}
