// The layers where there is room: their names in full, what is counted there, and what of the lanes is not.
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

/** What is drawn pale and thin at a layer; empty: nothing is. */
export const paleWords: Record<Layer, string> = {
  payload: 'Pale and thin: messages without payload, which ask for it or keep the way open.',
  http: 'Pale and thin: packets without any HTTP or WebSocket in them.',
  tls: 'Pale and thin: packets of TCP alone, without TLS or HTTP in them.',
  ip: '',
}
