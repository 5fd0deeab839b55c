// Where real values of a knob lie: named places on its scale, each with the source that says so. They are for
// orientation only; no run depends on them.
import type { FieldSpec, NumberField } from './field-specs.ts'

export interface Landmark {
  /** In the field's unit. */
  value: number
  name: string
  /** Who says so; a person can look it up. */
  source: string
}

const mark = (value: number, name: string, source: string): Landmark => ({ value, name, source })

const HPBN_WIFI = 'Grigorik, High Performance Browser Networking, Wi-Fi: measured first hop'
const PROFILES = 'WebPageTest connectivity profiles (half of the round trip)'
const RATES = 'WebPageTest connectivity profiles (download)'
const LANGLEY =
  'Langley et al., The QUIC Transport Protocol, SIGCOMM 2017, table of retransmissions'
const RFC_6202 = 'RFC 6202, 5.5'
const HTML_SSE = 'HTML Standard, Server-sent events'

const payloads = [
  mark(8, 'one number', 'IEEE 754, binary64: 8 bytes'),
  mark(82, 'GPS position', 'NMEA 0183: a sentence has at most 82 characters'),
  mark(140, 'text message (SMS)', '3GPP TS 23.040: 140 octets'),
  mark(4_096, 'push notification, most', 'RFC 8030, 7.2: 4096 bytes must be accepted'),
]

const landmarks: Record<string, readonly Landmark[]> = {
  'feed.ratePerSecond': [
    mark(1, 'price ticker', 'Binance, WebSocket streams: ticker every 1000 ms'),
    mark(10, 'order book', 'Binance, WebSocket streams: depth every 100 ms'),
    mark(20, 'game server', 'Minecraft: 20 ticks a second'),
    mark(64, 'fast shooter', 'Valve, Counter-Strike: 64 ticks a second'),
  ],
  'feed.payloadBytes': payloads,
  'upstream.ratePerSecond': [
    mark(4.3, 'typing, each key', 'Dhakal et al., CHI 2018: 52 words a minute on average'),
    mark(20, 'game controls', 'Minecraft: 20 ticks a second'),
  ],
  'upstream.payloadBytes': payloads,
  'link.delayMs': [
    mark(0.5, 'same house, Wi-Fi', `${HPBN_WIFI}, 5 GHz, median 0.9 ms there and back`),
    mark(2, 'fibre at home', PROFILES),
    mark(14, 'cable', PROFILES),
    mark(
      17,
      'satellites in low orbit',
      'Starlink, 2024: median 33 ms there and back (USA, busy hours)',
    ),
    mark(35, '4G (LTE)', PROFILES),
    mark(45, 'across the Atlantic', 'Verizon service level: at most 90 ms there and back'),
    mark(75, '3G', PROFILES),
    mark(100, 'half around the globe', 'ITU-T G.114: 5 µs per km of fibre, 20,000 km'),
    mark(280, 'geostationary satellite', 'RFC 2488, 2: 239.6 to 279.0 ms one way'),
    mark(420, '2G (EDGE)', PROFILES),
  ],
  'link.jitterMs': [
    mark(0.5, 'good Wi-Fi', `${HPBN_WIFI}, 5 GHz, 95th percentile against the median`),
    mark(15, 'crowded Wi-Fi', `${HPBN_WIFI}, 2.4 GHz, 95th percentile against the median`),
    mark(50, 'most that calls should get', 'ITU-T Y.1541, class 0: delay variation'),
  ],
  'link.lossRatio': [
    mark(0.001, 'good line', 'ITU-T Y.1541, classes 0 to 4: upper bound'),
    mark(0.01, 'South Korea', LANGLEY),
    mark(0.02, 'USA', LANGLEY),
    mark(0.08, 'India', LANGLEY),
  ],
  'link.bandwidthBytesPerSecond': [
    mark(30_000, '2G (EDGE)', RATES),
    mark(200_000, '3G', RATES),
    mark(625_000, 'cable', RATES),
    mark(1_500_000, '4G (LTE)', RATES),
    mark(12_500_000, 'Fast Ethernet', 'IEEE 802.3u: 100 Mbit/s'),
    mark(125_000_000, 'Gigabit Ethernet', 'IEEE 802.3ab: 1000 Mbit/s'),
  ],
  'link.keepAliveTimeoutMs': [
    mark(5_000, 'Apache', 'httpd 2.4, KeepAliveTimeout: 5 s'),
    mark(6_000, 'Node', 'http.Server: 5 s advertised; closed after 6.0 s, measured here'),
    mark(60_000, 'AWS load balancer', 'Application Load Balancer, idle timeout: 60 s'),
    mark(75_000, 'nginx', 'nginx, keepalive_timeout: 75 s'),
  ],
  'link.clientKeepAliveTimeoutMs': [
    mark(4_000, "Node's fetch", 'undici, keepAliveTimeout: 4 s'),
    mark(115_000, 'Firefox', 'network.http.keep-alive.timeout: 115 s'),
    mark(300_000, 'Chromium', 'net/socket, used idle socket: 300 s'),
  ],
  'link.maxConnections': [
    mark(2, 'browsers of 1999', 'RFC 2616, 8.1.4: at most 2'),
    mark(6, 'browsers today', 'Chromium, Firefox, Safari: 6 per host with HTTP/1.1'),
  ],
  paceMs: [
    mark(1_000, 'impatient', 'Nielsen: after 1 s the flow of thought is broken'),
    mark(10_000, 'still attentive', 'Nielsen: 10 s keep the attention'),
    mark(60_000, 'now and then', 'once a minute'),
  ],
  intervalMs: [
    mark(5_000, 'signing in on a TV', 'RFC 8628, 3.5: 5 s unless the server says otherwise'),
    mark(30_000, 'health check', 'Docker, HEALTHCHECK --interval: 30 s'),
    mark(60_000, 'GitHub notifications', 'GitHub REST API, X-Poll-Interval: 60'),
  ],
  holdMs: [
    mark(20_000, 'Amazon SQS', 'ReceiveMessage, WaitTimeSeconds: at most 20'),
    mark(30_000, 'safe with proxies', `${RFC_6202}: 30 s is considered safe`),
    mark(60_000, 'nginx gives up', 'nginx, proxy_read_timeout: 60 s'),
    mark(120_000, 'most that is tried', `${RFC_6202}: up to 120 s has been found to work`),
  ],
  retryMs: [
    mark(3_000, 'Chromium', 'EventSource, default reconnection time: 3 s'),
    mark(5_000, 'Firefox', 'EventSource, default reconnection time: 5 s'),
  ],
  heartbeatMs: [
    mark(15_000, 'as the standard advises', `${HTML_SSE}: a comment every 15 s or so`),
    mark(55_000, 'Heroku cuts after', 'Heroku router, error H15: 55 s idle'),
    mark(60_000, 'nginx cuts after', 'nginx, proxy_read_timeout: 60 s'),
  ],
  pingMs: [
    mark(20_000, 'websockets (Python)', 'websockets, ping_interval: 20 s'),
    mark(25_000, 'Socket.IO', 'Socket.IO, pingInterval: 25 s'),
    mark(60_000, 'nginx cuts after', 'nginx, proxy_read_timeout: 60 s'),
  ],
  backoffMs: [
    mark(1_000, 'Socket.IO, gRPC', 'Socket.IO, reconnectionDelay; gRPC, connection backoff: 1 s'),
    mark(5_000, 'Socket.IO, most', 'Socket.IO, reconnectionDelayMax: 5 s'),
  ],
}

/** Real values of this knob, the least first. */
export const landmarksOf = ({ path }: Pick<FieldSpec, 'path'>): readonly Landmark[] =>
  landmarks[path] ?? []

/** How far from a landmark still counts as near it: a quarter of it. */
const NEAR = 0.25

/** The landmark that this value is nearest to, by ratio; undefined where it is near none. */
export function landmarkNear(
  field: Pick<NumberField, 'path'>,
  value: number,
): Landmark | undefined {
  const away = (one: Landmark) => Math.abs(Math.log(value / one.value))
  const [nearest] = [...landmarksOf(field)].sort((a, b) => away(a) - away(b))
  return nearest && value > 0 && away(nearest) <= Math.log(1 + NEAR) ? nearest : undefined
}
