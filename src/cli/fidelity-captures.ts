// The form of the captures (docs/captures/captures.json says it in its own words) as far as it is replayed.
export interface HostOverheads {
  push: number
  sse: number
  poll: number
  pollReq: number
  lp: number
  rearm: number
}

export interface CapturedRun {
  feed: string
  host: string
  startMs: number
  stopMs: number
  pollPeriodMs?: number
}

export interface CapturedRow {
  id: string
  tier: string
  params: {
    client: 'node' | 'chromium'
    protocol: 'poll' | 'long-poll' | 'sse' | 'ws' | 'post'
    variant: string
    ratePerS: number | null
    payloadChars: number
    oneWayDelayMs: number
    jitterMs: number
    lossPerPacket: number
    pollIntervalS: number | null
    pollMode: 'rate' | 'delay' | null
    emptyResponse: '200' | '204' | null
    longPollTimeoutS: number | null
    sseHeartbeatS: number | null
    wsPingS: number | null
    upstreamPerS: number | null
    feedSeconds: number
  }
  measured: {
    latencyMs: {
      n: number
      mean: number
      sem: number
      p50: number
      p95: number
      p99: number
    } | null
    upstreamLatencyMs: { n: number; mean: number; p95: number } | null
    perRun: {
      connections: number
      httpRequests: number
      tcpPayloadBytes: { up: number; down: number }
      ipBytes: { up: number; down: number }
      up: { pureAcks: number }
      down: { pureAcks: number }
    }
  }
  runs: CapturedRun[]
}

export interface Captures {
  version: number
  hostOverheadsMs: { node: HostOverheads; chromium: HostOverheads }
  rows: CapturedRow[]
  feeds: Record<string, [number, number][]>
}
