// The layers at which bytes are counted, as short as they stand beside a figure.
import type { Layer } from '../../scenario/layers.ts'

export const layerShort: Record<Layer, string> = {
  payload: 'payload',
  http: 'HTTP/WS',
  tls: 'TLS',
  ip: 'TCP/IP',
}
