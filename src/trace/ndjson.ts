// The trace as text: one JSON object a line, in order of time, with words instead of codes. The hash of a
// run is the SHA-256 of exactly this text, so that anybody can check it with `sha256sum`.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { siteOf } from './call-sites.ts'
import type { Trace } from './trace.ts'

/** Raised with every change of the text's form: a hash speaks of one version. */
export const TRACE_VERSION = 2

const head = (trace: Trace): string =>
  JSON.stringify({
    trace: TRACE_VERSION,
    lanes: trace.lanes.map(({ id, protocol }) => ({ id, protocol })),
  })

/** One entry as a line without its line feed. A message's facts stand in the entry that says `sent`. */
export function entryLine(trace: Trace, index: number): string {
  const { timeUs, kind, lane, subject, other } = trace.entry(index)
  const line: Record<string, unknown> = { t: timeUs, kind }
  if (lane >= 0) line.lane = trace.lane(lane).id
  switch (kind) {
    case 'created':
      return JSON.stringify({
        ...line,
        update: subject,
        bytes: trace.updates.payloadBytes.at(subject - 1),
      })
    case 'input':
      return JSON.stringify({ ...line, input: subject })
    case 'sent': {
      const m = trace.lane(lane).messages.get(subject)
      return JSON.stringify({
        ...line,
        message: subject,
        type: m.type,
        from: m.from,
        connection: m.connection,
        answers: m.answers < 0 ? undefined : m.answers,
        payload: m.payloadBytes,
        http: m.httpBytes,
        tls: m.tlsBytes || undefined,
        ip: m.ipBytes,
        updates: m.updateCount ? [m.firstUpdate, m.firstUpdate + m.updateCount - 1] : undefined,
        status: m.status || undefined,
        sender: m.sender,
        receiver: m.receiver,
        text: m.text || undefined,
      })
    }
    case 'lost':
      return JSON.stringify({ ...line, message: subject, attempt: other })
    case 'resent':
      return JSON.stringify({ ...line, message: subject, ip: other })
    case 'arrived':
      return JSON.stringify({ ...line, message: subject })
    case 'acknowledged':
      return JSON.stringify({
        ...line,
        connection: subject,
        from: other === 0 ? 'client' : 'server',
      })
    case 'delivered':
      return JSON.stringify({ ...line, update: subject, message: other })
    case 'received':
      return JSON.stringify({ ...line, number: subject, message: other })
    case 'opened':
    case 'closed':
      return JSON.stringify({ ...line, connection: subject })
    case 'waits': {
      const { site, untilUs } = trace.lane(lane).waits
      // Who waits for the person does not know until when, whatever the table says later.
      const until = other === 1 ? untilUs.at(subject) : undefined
      return JSON.stringify({ ...line, wait: subject, in: siteOf(site.at(subject)), until })
    }
    case 'goes-on':
      return JSON.stringify({ ...line, wait: subject })
    case 'queued':
      return JSON.stringify({ ...line, waiting: subject })
  }
}

/** The whole text, line by line, each with its line feed. */
export function* traceLines(trace: Trace): Generator<string> {
  yield `${head(trace)}\n`
  for (let i = 0; i < trace.length; i++) yield `${entryLine(trace, i)}\n`
}

/** Keeps the hash of a growing trace; each call costs only what came since the last one. */
export class TraceHash {
  readonly #trace: Trace
  readonly #hash = sha256.create()
  #done = 0

  constructor(trace: Trace) {
    this.#trace = trace
    this.#hash.update(utf8ToBytes(`${head(trace)}\n`))
  }

  /** SHA-256 of the text up to the newest entry, as 64 hexadecimal digits. */
  digest(): string {
    for (; this.#done < this.#trace.length; this.#done++) {
      this.#hash.update(utf8ToBytes(`${entryLine(this.#trace, this.#done)}\n`))
    }
    return bytesToHex(this.#hash.clone().digest())
  }
}
