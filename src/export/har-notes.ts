// What a HAR does not contain, and what the import made of that, in plain sentences.
import { type Microseconds, toMs } from '../kernel/time.ts'
import type { HarEntry } from './har-entry.ts'
import { type HarLane, MOST_LANES } from './har-lanes.ts'

/** Entries that are not drawn. */
export interface LeftOut {
  /** No address of the network, or no time. */
  unreadable: number
  cached: number
  /** More than a week away from the others. */
  farAway: number
}

const times = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`

/** Sentences about what is always missing. */
function always(transits: ReadonlyMap<string, Microseconds>): string[] {
  const known = [...transits.values()]
  const most = toMs(known.reduce((a, b) => Math.max(a, b), 0)).toFixed(1)
  const least = toMs(known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)).toFixed(1)
  const guess =
    known.length === 0
      ? 'The file has no TCP handshake to estimate the way from, so arrows are drawn without it.'
      : `The way is estimated as half of the shortest TCP handshake with each host (${least === most ? least : `${least} to ${most}`} ms), and is left out for other hosts.`
  return [
    `A HAR tells what the browser saw, not when the server had a request or sent its answer. ${guess}`,
    'A HAR does not say when news was created, so no latency can be shown: only how long answers took.',
    'A HAR has no packets: bytes of TCP/IP and TLS, acknowledgements, losses and the end of a connection are unknown. A connection is drawn until its last use.',
  ]
}

function aboutSizes(entries: readonly HarEntry[]): string[] {
  const notes: string[] = []
  const compressed = entries.filter(({ httpVersion }) => /^(h|http\/)[23]/.test(httpVersion)).length
  if (compressed > 0)
    notes.push(
      `${times(compressed, 'request', 'requests')} went over HTTP/2 or HTTP/3, which compress heads; where the file does not say what that came to, heads count as HTTP/1.1 would write them.`,
    )
  const unknown = entries.filter(
    (entry) => entry.requestBytes === undefined || (entry.status > 0 && !entry.responseBytes),
  ).length
  if (unknown > 0)
    notes.push(`The sizes of ${times(unknown, 'exchange is', 'exchanges are')} not in the file.`)
  return notes
}

function aboutStreams(entries: readonly HarEntry[]): string[] {
  const notes: string[] = []
  const untimed = entries.reduce(
    (sum, { messages }) => sum + messages.filter(({ atUs }) => atUs === undefined).length,
    0,
  )
  if (untimed > 0)
    notes.push(
      `${times(untimed, 'event or frame has', 'events and frames have')} no time in the file and cannot be drawn.`,
    )
  const streams = entries.filter(
    ({ kind, messages }) => kind !== 'exchange' && messages.length === 0,
  )
  if (streams.length > 0)
    notes.push(
      `${times(streams.length, 'stream or WebSocket has', 'streams and WebSockets have')} no messages in the file: only the opening can be drawn.`,
    )
  if (entries.some(({ kind, messages }) => kind === 'websocket' && messages.length > 0))
    notes.push(
      'WebSocket frames count as they would be without compression; browsers leave ping, pong and close frames out of a HAR.',
    )
  return notes
}

function aboutMissing({ unreadable, cached, farAway }: LeftOut): string[] {
  const notes: string[] = []
  if (cached > 0)
    notes.push(
      `${times(cached, 'answer', 'answers')} came from the browser’s cache: nothing crossed the network.`,
    )
  if (unreadable > 0)
    notes.push(
      `${times(unreadable, 'entry was', 'entries were')} left out: without a network address or a time.`,
    )
  if (farAway > 0)
    notes.push(
      `${times(farAway, 'entry was', 'entries were')} left out: more than a week away from the others.`,
    )
  return notes
}

const aboutLanes = (lanes: readonly HarLane[]): string[] =>
  lanes.flatMap(({ others }) =>
    others === undefined
      ? []
      : [
          `There is room for ${MOST_LANES} lanes: the ${others} addresses with the least to see share the last one.`,
        ],
  )

export function notesOf(
  lanes: readonly HarLane[],
  transits: ReadonlyMap<string, Microseconds>,
  leftOut: LeftOut,
): string[] {
  const entries = lanes.flatMap((lane) => lane.entries)
  const failed = entries.filter(({ status }) => status === 0).length
  return [
    ...always(transits),
    ...aboutSizes(entries),
    ...aboutStreams(entries),
    ...(failed > 0
      ? [
          `${times(failed, 'request', 'requests')} got no answer; each ends where the browser gave up.`,
        ]
      : []),
    ...aboutLanes(lanes),
    ...aboutMissing(leftOut),
  ]
}
