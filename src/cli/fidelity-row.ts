// Replays one captured row in memory: the same feed, client, link and machine, and counts what was counted
// on the wire. It decides how a capture's parameters are said in a scenario; what happens then is the lab's.
import { createRun } from '../lab/run.ts'
import { createLane, defaultLink, defaultScenario } from '../scenario/defaults.ts'
import type { Input, Lane, LinkOptions, Scenario } from '../scenario/scenario.ts'
import type { Site } from '../wire/http1.ts'
import type { CapturedRow, CapturedRun, Captures, HostOverheads } from './fidelity-captures.ts'
import { type Counts, countMessages, latenciesMs } from './fidelity-counts.ts'

/** Ping through the emulator took 2d + 0.3 ms; the README of the captures says 0.08 ms each way. */
const EMULATOR_MS = 0.08
/** From the client's start to its first packet. */
const FIRST_PACKET_MS = 5
/** Node's `fetch` closes an idle connection after this, before the server does. */
const UNDICI_IDLE_MS = 3_000
/** As many as a scenario allows. */
const NODE_CONNECTIONS = 100
/** The feed's window begins so long after the first client. */
const WARM_UP_SECONDS = 4
/** What the captured clients sent upstream: this many bytes and the digits of its number. */
const UPSTREAM_BYTES = 70
/** What our messages have around their text: `{"id":` … `,"text":"` … `"}`. */
const MESSAGE_FRAME_BYTES = 17
/** The stream of a client that only posts is the first connection that it opens. */
const STAND_IN_CONNECTION = 0

export interface Replayed {
  counts: Counts
  /** Milliseconds, one for each delivered update, or each message that went up. */
  latencies: number[]
}

function laneOf({ params }: CapturedRow, run: CapturedRun): Lane {
  const emptyAnswer = params.emptyResponse === '204' ? '204' : '200'
  switch (params.protocol) {
    case 'poll':
      return createLane('polling', {
        intervalMs: run.pollPeriodMs ?? 1_000 * (params.pollIntervalS ?? 2),
        timing: params.pollMode === 'delay' ? 'fixed-delay' : 'fixed-rate',
        emptyAnswer,
      })
    case 'long-poll':
      return createLane('long-polling', {
        holdMs: 1_000 * (params.longPollTimeoutS ?? 30),
        emptyAnswer,
      })
    case 'sse':
      return createLane('sse', { retryMs: 0, heartbeatMs: 1_000 * (params.sseHeartbeatS ?? 0) })
    case 'ws':
      return createLane('websocket', { pingMs: 1_000 * (params.wsPingS ?? 0) })
    default:
      // The captured client only sends. A stream without news stands in for the rest of the page; what
      // its connection carries is not counted.
      return createLane('sse', { retryMs: 0, heartbeatMs: 0 })
  }
}

/**
 * The machine's time on the way out and on the way in. Of a long poll, the captures say the whole from the
 * news to the client's code (`lp`), the part of it that any push needs (`push`), and what the client needs
 * from there until its next request leaves (`rearm`): the server is blind for the last two and the way.
 */
function overheads({ protocol, upstreamPerS }: CapturedRow['params'], host: HostOverheads) {
  const times: Record<string, [send: number, receive: number]> = {
    poll: [host.pollReq, host.poll],
    'long-poll': [Math.max(0, host.push + host.rearm - host.lp), host.lp],
    sse: [0, host.sse],
    ws: [upstreamPerS ? host.push : 0, host.push],
  }
  const [send, receive] = times[protocol] ?? [host.poll, host.poll]
  return { sendOverheadMs: send, receiveOverheadMs: receive }
}

/** Node's `fetch` opens what it needs, but the captured long polls were held to one, where not said otherwise. */
function maxConnections({ client, protocol, variant }: CapturedRow['params']): number {
  const standIn = protocol === 'post' ? 1 : 0
  if (client === 'chromium') return defaultLink.maxConnections + standIn
  return protocol === 'long-poll' && !variant.includes('undici') ? 1 : NODE_CONNECTIONS
}

function linkOf({ params }: CapturedRow, host: HostOverheads): LinkOptions {
  const nodeFetch = params.client === 'node' && params.protocol !== 'ws'
  return {
    ...defaultLink,
    delayMs: params.oneWayDelayMs + EMULATOR_MS,
    jitterMs: params.jitterMs,
    lossRatio: params.lossPerPacket,
    clientKeepAliveTimeoutMs: nodeFetch ? UNDICI_IDLE_MS : 0,
    maxConnections: maxConnections(params),
    ...overheads(params, host),
  }
}

const siteOf = ({ params }: CapturedRow, run: CapturedRun): Site => ({
  profile: params.client === 'node' ? 'node' : 'chromium-http',
  origin: `http://${run.host}`,
  page: '/',
  browser: 'HeadlessChrome',
  paths: {
    '/updates': '/poll',
    '/updates/wait': '/long-poll',
    // The captured client asked for nothing that it had missed.
    '/socket?after=0': '/socket',
  },
})

/** The recorded updates, or the upstream messages at their rate, on the clock of the client's start. */
function inputsOf(
  { params }: CapturedRow,
  run: CapturedRun,
  feed: Captures['feeds'][string],
): Input[] {
  const startMs = run.startMs + FIRST_PACKET_MS
  const publish = feed.map(
    ([createdMs]): Input => ({
      atUs: Math.max(0, Math.round((createdMs - startMs) * 1_000)),
      kind: 'publish',
    }),
  )
  const rate = params.upstreamPerS ?? 0
  const count = Math.floor((WARM_UP_SECONDS + params.feedSeconds - startMs / 1_000) * rate)
  const text = 'x'.repeat(UPSTREAM_BYTES - MESSAGE_FRAME_BYTES)
  const send = Array.from(
    { length: count },
    (_, i): Input => ({
      atUs: Math.round(((i + 1) * 1e6) / rate),
      kind: 'send',
      text,
    }),
  )
  return publish.length > 0 ? publish : send
}

export function scenarioOf(row: CapturedRow, run: CapturedRun, captures: Captures): Scenario {
  const host = captures.hostOverheadsMs[row.params.client]
  return {
    ...defaultScenario,
    seed: run.startMs >>> 0,
    feed: { ...defaultScenario.feed, pattern: 'manual', payloadBytes: row.params.payloadChars },
    link: linkOf(row, host),
    lanes: [laneOf(row, run)],
    inputs: inputsOf(row, run, captures.feeds[run.feed] ?? []),
    durationMs: run.stopMs - run.startMs - FIRST_PACKET_MS,
    site: siteOf(row, run),
  }
}

/** `chance` chooses other losses and other jitter: a run that has them is one of many. */
export async function replay(
  row: CapturedRow,
  run: CapturedRun,
  captures: Captures,
  chance = 0,
): Promise<Replayed> {
  const scenario = scenarioOf(row, run, captures)
  const played = createRun({ ...scenario, seed: (scenario.seed + chance) >>> 0 })
  await played.runTo(played.endUs)
  const standIn = row.params.protocol === 'post' ? STAND_IN_CONNECTION : undefined
  const replayed = {
    counts: countMessages(played.trace, standIn),
    latencies: latenciesMs(played.trace, (row.params.upstreamPerS ?? 0) > 0),
  }
  // Only now: closing says goodbye on the wire, which the captures leave out.
  played.close()
  return replayed
}
