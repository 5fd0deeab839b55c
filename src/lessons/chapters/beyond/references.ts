// Where the last chapter's matters are specified.
import type { Reference } from '../../chapter.ts'

export const references: readonly Reference[] = [
  { title: 'RFC 9113: HTTP/2', url: 'https://www.rfc-editor.org/rfc/rfc9113' },
  { title: 'RFC 9114: HTTP/3', url: 'https://www.rfc-editor.org/rfc/rfc9114' },
  {
    title: 'RFC 9000: QUIC, a UDP-based multiplexed and secure transport',
    url: 'https://www.rfc-editor.org/rfc/rfc9000',
  },
  {
    title: 'RFC 8441: Bootstrapping WebSockets with HTTP/2',
    url: 'https://www.rfc-editor.org/rfc/rfc8441',
  },
  {
    title: 'RFC 9220: Bootstrapping WebSockets with HTTP/3',
    url: 'https://www.rfc-editor.org/rfc/rfc9220',
  },
  {
    title: 'RFC 9297: HTTP Datagrams and the Capsule Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9297',
  },
  { title: 'W3C: WebTransport', url: 'https://www.w3.org/TR/webtransport/' },
  {
    title: 'gRPC: Core concepts',
    url: 'https://grpc.io/docs/what-is-grpc/core-concepts/',
  },
  {
    title: 'GraphQL specification: Subscription',
    url: 'https://spec.graphql.org/October2021/#sec-Subscription',
  },
  {
    title: 'GraphQL over WebSocket (graphql-ws)',
    url: 'https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md',
  },
  {
    title: 'GraphQL over Server-Sent Events (graphql-sse)',
    url: 'https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md',
  },
]
