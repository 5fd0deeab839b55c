// A message as TCP carries it where TLS stands between: records whose content looks random, as it would to
// anybody who listens. By the specification (RFC 8446), not captured; nothing is really encrypted.
import { createRandom } from '../kernel/random.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { LaneTrace, Message } from '../trace/lane-trace.ts'
import { HOST } from '../wire/http1.ts'
import type { Labelled } from '../wire/spans.ts'
import type { TlsFlight } from '../wire/tls.ts'
import { tlsFlight } from '../wire/tls-flights.ts'
import { sealedRecords } from '../wire/tls-records.ts'
import { tlsSessionId } from './secrets.ts'

/** The bytes of a message of a lane with TLS, with their labels. */
export function sealedBytes({ seed }: Scenario, { id }: LaneTrace, message: Message): Labelled {
  const random = createRandom(seed, `sealed/${id}/${message.index}`)
  const noise = (count: number) =>
    Uint8Array.from({ length: count }, () => Math.floor(random.uniform() * 256))
  if (message.type !== 'tls') return sealedRecords(message.httpBytes, noise, 'The HTTP bytes')
  // The link writes the flight's name.
  const name = message.text as TlsFlight['name']
  return tlsFlight(name, HOST, noise, tlsSessionId(seed, id, message.connection))
}
