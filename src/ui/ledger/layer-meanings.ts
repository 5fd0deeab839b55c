// The layers where there is room: their names in full, and what is counted there.
import type { Layer } from '../../scenario/layers.ts'

export const layerTitle: Record<Layer, string> = {
  payload: 'Payload',
  http: 'HTTP or WebSocket',
  tls: 'TLS',
  ip: 'TCP/IP',
}

/** What is counted there. */
export const layerMeaning: Record<Layer, string> = {
  payload: 'Only what a person wanted to know or to say.',
  http: 'The payload, the JSON around it, HTTP heads and frame headers.',
  tls: 'The above, in encrypted records, and the handshake that agrees on keys.',
  ip: 'All that IP carries: the above, the headers of every segment, handshakes, acknowledgements, and what was sent again.',
}
