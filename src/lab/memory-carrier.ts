// The carrier that needs no browser: the endpoint is called directly, nothing takes time. It serves tests,
// the command line and fast-forward, and runs as fast as the machine can.
import type { Carrier } from './carrier.ts'

export const memoryCarrier: Carrier = {
  kind: 'memory',
  exchange: (request) => ({ request, answer: (response) => response, abandon() {} }),
  stream: (request) => ({ request, open() {}, write: (_text, events) => events, end() {} }),
  socket: (request) => ({
    request,
    open() {},
    toClient: (data) => data,
    toServer: (data) => data,
    close() {},
  }),
}
