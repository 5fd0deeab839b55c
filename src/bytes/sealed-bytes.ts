// A message as TCP carries it where TLS stands between: records whose content looks random, as it would to
// anybody who listens. By the specification (RFC 8446), not captured; nothing is really encrypted.
import { createRandom } from '../kernel/random.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { LaneTrace, Message } from '../trace/lane-trace.ts'
import type { Labelled, Span } from '../wire/spans.ts'
import { MAX_RECORD_BYTES, RECORD_HEADER_BYTES, tlsRecordSpans } from '../wire/tls.ts'

const HANDSHAKE = 22
const APPLICATION_DATA = 23

/** Random bytes under record headers that say how long each record is. */
function sealed(bytes: Uint8Array, records: readonly Span[], type: number): void {
  for (const { from, to } of records) {
    const length = to - from - RECORD_HEADER_BYTES
    bytes.set([type, 3, 3, length >> 8, length & 0xff], from)
  }
}

const flightSpan = ({ text, tlsBytes }: Message): Span => ({
  from: 0,
  to: tlsBytes,
  field: 'TLS handshake',
  value: text,
  meaning: 'The two ends agree on keys, and the server proves who it is.',
  section: 'RFC 8446, 2',
})

/** The bytes of a message of a lane with TLS, with their labels. */
export function sealedBytes({ seed }: Scenario, { id }: LaneTrace, message: Message): Labelled {
  const random = createRandom(seed, `sealed/${id}/${message.index}`)
  const bytes = Uint8Array.from({ length: message.httpBytes + message.tlsBytes }, () =>
    Math.floor(random.uniform() * 256),
  )
  const handshake = message.type === 'tls'
  const spans = handshake ? [flightSpan(message)] : tlsRecordSpans(message.httpBytes)
  // A flight is shown as one record; it always fits.
  if (!handshake || message.tlsBytes <= MAX_RECORD_BYTES) {
    sealed(bytes, spans, handshake ? HANDSHAKE : APPLICATION_DATA)
  }
  return { bytes, spans }
}
