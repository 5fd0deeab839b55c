// The form of the captures (docs/captures/captures.json says it in its own words) as far as it is replayed,
// and a reader that turns a file into it or says in one sentence what is wrong. It judges no figure.
import * as v from 'valibot'
import { failure, type Result, success } from '../scenario/result.ts'

const number = v.pipe(v.number('must be a number'), v.finite('must be finite'))
const positive = v.pipe(number, v.minValue(0, 'must not be negative'))
const text = v.string('must be a text')
const orNull = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null)
const object = <E extends v.ObjectEntries>(entries: E) =>
  v.looseObject(entries, 'must be an object')
const list = <S extends v.GenericSchema>(schema: S) => v.array(schema, 'must be a list')
const upDown = object({ up: number, down: number })

const hostOverheads = object({
  push: positive,
  sse: positive,
  poll: positive,
  pollReq: positive,
  lp: positive,
  rearm: positive,
})
export type HostOverheads = v.InferOutput<typeof hostOverheads>

const run = object({
  feed: text,
  host: text,
  startMs: number,
  stopMs: number,
  pollPeriodMs: v.optional(v.nullable(v.pipe(number, v.minValue(1, 'must be at least 1')))),
})
export type CapturedRun = v.InferOutput<typeof run>

const latency = object({
  n: number,
  mean: number,
  sem: v.optional(number),
  p50: v.optional(number),
  p95: v.optional(number),
  p99: v.optional(number),
})
export type CapturedLatency = v.InferOutput<typeof latency>

const measured = object({
  latencyMs: orNull(latency),
  upstreamLatencyMs: orNull(latency),
  perRun: object({
    connections: number,
    httpRequests: number,
    tcpPayloadBytes: upDown,
    ipBytes: upDown,
    up: object({ pureAcks: number }),
    down: object({ pureAcks: number }),
  }),
})

const row = object({
  id: text,
  tier: text,
  params: object({
    client: v.picklist(['node', 'chromium'], 'must be node or chromium'),
    protocol: text,
    variant: text,
    /** 0: the feed is silent, and need not be in the file. */
    ratePerS: orNull(positive),
    payloadChars: positive,
    oneWayDelayMs: positive,
    jitterMs: positive,
    lossPerPacket: v.pipe(positive, v.maxValue(0.5, 'must be at most 0.5')),
    pollIntervalS: orNull(positive),
    pollMode: orNull(v.picklist(['rate', 'delay'], 'must be rate or delay')),
    emptyResponse: orNull(v.picklist(['200', '204'], 'must be "200" or "204"')),
    longPollTimeoutS: orNull(positive),
    sseHeartbeatS: orNull(positive),
    wsPingS: orNull(positive),
    upstreamPerS: orNull(positive),
    feedSeconds: positive,
  }),
  /** Undefined: nothing to compare with; the row is replayed all the same. */
  measured: v.optional(measured),
  runs: v.pipe(list(run), v.minLength(1, 'must have at least one run')),
})
export type CapturedRow = v.InferOutput<typeof row>

const captures = object({
  version: v.literal(1, 'must be 1'),
  hostOverheadsMs: object({ node: hostOverheads, chromium: hostOverheads }),
  rows: list(row),
  /** Per feed, each update: milliseconds on the clock of `startMs`, bytes of its JSON. */
  feeds: v.record(v.string(), list(v.looseTuple([number, number], 'must be [time, bytes]'))),
})
export type Captures = v.InferOutput<typeof captures>

function sentence(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.') || 'the whole of it'
  return issue.input === undefined ? `${path} is missing.` : `${path} ${issue.message}.`
}

export function parseCaptures(json: string): Result<Captures> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return failure(`it is not JSON: ${(error as Error).message}.`)
  }
  const parsed = v.safeParse(captures, value, { abortEarly: true })
  if (!parsed.success) return failure(sentence(parsed.issues[0]))
  for (const { id, params, runs } of parsed.output.rows) {
    const lost = params.ratePerS && runs.find(({ feed }) => !parsed.output.feeds[feed])
    if (lost) return failure(`the row ${id} names the feed ${lost.feed}, which is not in feeds.`)
    const backward = runs.find(({ startMs, stopMs }) => stopMs <= startMs)
    if (backward) return failure(`a run of the row ${id} stops before it starts.`)
  }
  return success(parsed.output)
}
