// The words of the trace: what can be said to have happened, and what can cross a link.

import type { CallSite } from './call-sites.ts'

/** What an entry of the trace says. */
export const entryKinds = [
  /** The server published an update. subject: update id. */
  'created',
  /** A message left its sender. subject: message. */
  'sent',
  /** A packet of this message left and will be lost on its way; TCP sends it again. subject: message, other: try. */
  'lost',
  /** A lost packet of this message was sent again. subject: message, other: its bytes, as IP carries it. */
  'resent',
  /** A message is there, whole and in order. subject: message. */
  'arrived',
  /** A TCP segment was sent that only acknowledges. subject: connection, other: 0 client, 1 server. */
  'acknowledged',
  /** The client's own code has the update. subject: update id, other: message that brought it. */
  'delivered',
  /** The server's own code has a client's message. subject: its number, other: message that brought it. */
  'received',
  /** A TCP connection was begun (SYN sent). subject: connection. */
  'opened',
  /** A TCP connection is no more. subject: connection. */
  'closed',
  /** A request waits for one of the client's connections. subject: how many wait now. */
  'queued',
  /** A line of the client's code waits. subject: row in the lane's waits, other: 1 asleep, 0 for the person. */
  'waits',
  /** It goes on, where nobody knew before when it would. subject: row in the lane's waits. */
  'goes-on',
  /** A person did something. subject: index in the scenario's inputs. */
  'input',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** What crosses the link once. */
export const messageTypes = [
  'syn',
  'syn-ack',
  'ack',
  'fin',
  'rst',
  /** One flight of the TLS handshake; its text says which. */
  'tls',
  /** An HTTP request that asks for updates, opens a stream or a WebSocket. */
  'request',
  /** An HTTP request that carries a client's message: `POST /messages`. */
  'post',
  /** An HTTP response, or the head of one whose body is a stream. */
  'response',
  /** One write to an event stream that holds an event. */
  'event',
  /** One write to an event stream without an event: a comment (heartbeat), or `retry:` alone. */
  'comment',
  /** WebSocket frames, by opcode. */
  'frame',
  'ping',
  'pong',
  'close',
] as const
export type MessageType = (typeof messageTypes)[number]

/** A message as it is written to the trace when it leaves its sender. */
export interface SentMessage {
  type: MessageType
  from: 'client' | 'server'
  /** When the link will have brought it, whole and in order, as far as is known at sending. Microseconds. */
  arrivalUs: number
  connection: number
  /** For a response: the request that it answers. */
  answers?: number
  /** What the person wanted: the updates' or the message's own text. Bytes. */
  payloadBytes?: number
  /** HTTP or WebSocket: head, framing, body. Without TLS, this is what TCP carries. Bytes. */
  httpBytes?: number
  /** What TLS adds to that: records around it, or a whole flight of the handshake. Bytes. */
  tlsBytes?: number
  /** Everything IP carries for it the first time: the above and the headers of its segments. Bytes. */
  ipBytes: number
  /**
   * The updates inside have the ids `firstUpdate` … `firstUpdate + updateCount − 1`. `firstUpdate` 0: there
   * is news inside, but nobody knows which (an imported HAR).
   */
  firstUpdate?: number
  updateCount?: number
  /** HTTP status code, or WebSocket close code. */
  status?: number
  /**
   * The line of the exhibits that sent it; for what the machines send by themselves (TCP, TLS, a pong, the
   * end of a stream), the one that made the client open this connection or stream. None: an imported HAR.
   */
  sender?: CallSite
  /** The line that the message reaches at the other side. None: the machine there keeps it to itself. */
  receiver?: CallSite
  /** Request line and the headers that this message alone has, or the text of a client's message. */
  text?: string
}
