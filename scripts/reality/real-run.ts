// Plays the plan in real time: a server and a delaying proxy for each lane, the clients of src/clients in
// front of them. Gives what was measured and, as inputs, when everything really was done.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { longPolling } from '../../src/clients/long-polling.ts'
import { polling } from '../../src/clients/polling.ts'
import { requestResponse } from '../../src/clients/request-response.ts'
import { sse } from '../../src/clients/sse.ts'
import { webSocket } from '../../src/clients/websocket.ts'
import { payloadText } from '../../src/scenario/payload.ts'
import type { Input, Lane, Protocol, Scenario } from '../../src/scenario/scenario.ts'
import type { Server } from '../../src/server/server.ts'
import { openDelayingProxy } from './delaying-proxy.ts'
import { type Figures, meanOf, quantileOf } from './figures.ts'
import { RealLog } from './real-log.ts'
import { openRealServer } from './real-server.ts'
import { createRealTab } from './real-tab.ts'
import type { Planned } from './scenario.ts'

const clients: Record<Protocol, (tab: Tab) => Promise<void>> = {
  'request-response': requestResponse,
  polling,
  'long-polling': longPolling,
  sse,
  websocket: webSocket,
}

export interface RealLane {
  figures: Figures
  /** Ids in the order of delivery. */
  delivered: number[]
  latenciesMs: number[]
}

export interface RealRun {
  lanes: RealLane[]
  inputs: Input[]
  durationMs: number
  /** How late this machine's timers were, at the 95th percentile. */
  lateMs: number
}

const PATIENCE_MS = 5_000

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function every(periodMs: number, callback: () => void): () => void {
  if (periodMs <= 0) return () => {}
  const timer = setInterval(callback, periodMs)
  return () => clearInterval(timer)
}

/** One lane's server, path and client, running. */
class LiveLane {
  readonly delivered: number[] = []
  readonly latenciesMs: number[] = []
  readonly upstreamMs: number[] = []
  readonly #sentMs: number[] = []
  readonly #closed = new AbortController()
  readonly #lane: Lane
  readonly #log: RealLog
  readonly #createdMs: readonly number[]
  #server!: Awaited<ReturnType<typeof openRealServer>>
  #proxy!: Awaited<ReturnType<typeof openDelayingProxy>>
  #tab!: ReturnType<typeof createRealTab>

  /** `createdMs` grows with each update that is published. */
  constructor(lane: Lane, log: RealLog, createdMs: readonly number[]) {
    this.#lane = lane
    this.#log = log
    this.#createdMs = createdMs
  }

  async listen(delayMs: number): Promise<void> {
    this.#server = await openRealServer({
      log: this.#log,
      inbox: {
        receive: ({ id }) =>
          this.upstreamMs.push(performance.now() - (this.#sentMs[id - 1] as number)),
      },
      every,
      options: this.#lane.options as unknown as Server['options'],
    })
    this.#proxy = await openDelayingProxy(this.#server.port, delayMs)
  }

  start(startMs: number): void {
    const { signal } = this.#closed
    const host = `127.0.0.1:${this.#proxy.port}`
    this.#tab = createRealTab(host, this.#lane, startMs, signal, ({ id }) => {
      this.delivered.push(id)
      this.latenciesMs.push(performance.now() - (this.#createdMs[id - 1] as number))
    })
    // A client that is cut off in the middle of a request at the end says so; before that nobody cuts it off.
    clients[this.#lane.protocol](this.#tab.tab).catch((error) => {
      if (!signal.aborted) throw error
    })
  }

  press(): void {
    this.#tab.press()
  }

  send(text: string): void {
    this.#sentMs.push(performance.now())
    this.#tab.send({ id: this.#sentMs.length, text })
  }

  figures(): Figures {
    return {
      updatesDelivered: this.delivered.length,
      latencyMeanMs: meanOf(this.latenciesMs),
      latencyP95Ms: quantileOf(this.latenciesMs, 0.95),
      ...this.#server.asked,
      messagesReceived: this.upstreamMs.length,
      upstreamLatencyMeanMs: meanOf(this.upstreamMs),
      ...this.#proxy.passed,
    }
  }

  close(): void {
    this.#closed.abort()
    this.#server.close()
    this.#proxy.close()
  }
}

export async function playReally(
  { lanes, feed, link, durationMs = 0 }: Scenario,
  planned: readonly Planned[],
): Promise<RealRun> {
  const log = new RealLog()
  const createdMs: number[] = []
  const live = lanes.map((lane) => new LiveLane(lane, log, createdMs))
  for (const lane of live) await lane.listen(link.delayMs)
  // Node loads its fetch when it is first called; that is not the protocols' time.
  await fetch('data:,')
  const late = monitorEventLoopDelay({ resolution: 5 })
  late.enable()
  const startMs = performance.now()
  for (const lane of live) lane.start(startMs)

  const inputs: Input[] = []
  for (const { atMs, action } of planned) {
    await sleep(startMs + atMs - performance.now())
    inputs.push({ ...action, atUs: Math.round(1_000 * (performance.now() - startMs)) })
    if (action.kind === 'publish') {
      createdMs.push(performance.now())
      const id = createdMs.length
      log.publish({ id, createdAt: Date.now(), payload: payloadText(id, feed.payloadBytes) })
    }
    if (action.kind === 'refresh') live[0]?.press()
    if (action.kind === 'send') for (const lane of live) lane.send(action.text ?? '')
  }
  await sleep(startMs + durationMs - performance.now())
  // A busy machine may need longer until all is there.
  const isThere = () => live.every((lane) => lane.delivered.length >= createdMs.length)
  for (let waited = 0; waited < PATIENCE_MS && !isThere(); waited += 50) await sleep(50)
  const endedMs = performance.now() - startMs
  const result = live.map((lane) => ({
    figures: lane.figures(),
    delivered: [...lane.delivered],
    latenciesMs: [...lane.latenciesMs],
  }))
  for (const lane of live) lane.close()
  late.disable()
  const lateMs = late.percentile(95) / 1e6
  return { lanes: result, inputs, durationMs: Math.round(endedMs), lateMs }
}
