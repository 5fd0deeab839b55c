// The random bytes of a run that no trace keeps: keys are drawn again from the seed, each from a stream of
// its own, so that a message can be made without those before it.
import { createRandom } from '../kernel/random.ts'
import { base64 } from '../wire/web-socket.ts'

export function randomBytes(seed: number, name: string, count: number): Uint8Array {
  const random = createRandom(seed, name)
  return Uint8Array.from({ length: count }, () => Math.floor(random.uniform() * 256))
}

/** Four bytes for one frame (RFC 6455, section 5.3). */
export const maskingKey = (seed: number, lane: string, message: number): Uint8Array =>
  randomBytes(seed, `mask/${lane}/${message}`, 4)

/** `Sec-WebSocket-Key`: 16 bytes (RFC 6455, section 4.1). `message`: the request that opens the WebSocket. */
export const webSocketKey = (seed: number, lane: string, message: number): string =>
  base64(randomBytes(seed, `websocket-key/${lane}/${message}`, 16))

/** 32 bytes that both ends of a connection send (RFC 8446, section 4.1.2). */
export const tlsSessionId = (seed: number, lane: string, connection: number): Uint8Array =>
  randomBytes(seed, `tls-session/${lane}/${connection}`, 32)
