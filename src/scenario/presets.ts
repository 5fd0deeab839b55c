// Scenarios worth looking at, each with one sentence on what to look for. A link says only how it differs
// from its preset, so the values here are part of every link that was ever made: never change them, add a
// new preset instead (experiment-url.test.ts holds them to it).
import { createLane, defaultLink, defaultScenario, defaultUpstream } from './defaults.ts'
import type {
  Feed,
  Lane,
  LaneOptions,
  LinkOptions,
  Protocol,
  Scenario,
  Upstream,
} from './scenario.ts'
import { protocols } from './scenario.ts'
import type { Scene } from './scenes/scene-text.ts'

export interface Preset {
  id: string
  title: string
  /** What to look for, in one sentence. */
  watch: string
  scenario: Scenario
}

type Options = { [P in Protocol]?: Partial<LaneOptions[P]> }

/** All five protocols, with options that suit the story. */
const fiveLanes = (options: Options): Lane[] =>
  protocols.map((protocol) => createLane(protocol, options[protocol] ?? {}))

const scenario = (
  feed: Partial<Feed>,
  upstream: Partial<Upstream>,
  link: Partial<LinkOptions>,
  options: Options,
  scene: Scene = 'none',
): Scenario => ({
  ...defaultScenario,
  scene,
  feed: { ...defaultScenario.feed, ...feed },
  upstream: { ...defaultUpstream, ...upstream },
  link: { ...defaultLink, ...link },
  lanes: fiveLanes(options),
})

export const presets: readonly Preset[] = [
  {
    id: 'lecture',
    title: 'Lecture',
    watch:
      'The same updates reach all five lanes: polling brings them late by about half its interval, the three lanes below it do not.',
    scenario: defaultScenario,
  },
  {
    id: 'chat',
    title: 'Chat',
    watch:
      'People also write: every HTTP lane pays a whole request for each message, WebSocket only a small frame.',
    scenario: scenario(
      { pattern: 'poisson', ratePerSecond: 0.8, payloadBytes: 80 },
      { ratePerSecond: 0.2, payloadBytes: 80 },
      { delayMs: 40 },
      { polling: { intervalMs: 3_000 }, 'request-response': { paceMs: 6_000 } },
      'chat',
    ),
  },
  {
    id: 'stock-price',
    title: 'Stock price',
    watch:
      'Prices come in bursts: push brings each price at once, long polling gathers those that fall between two of its requests.',
    scenario: scenario(
      { pattern: 'bursty', ratePerSecond: 4, payloadBytes: 24, burstSize: 6 },
      {},
      { delayMs: 25, jitterMs: 5 },
      { polling: { intervalMs: 1_000 }, 'request-response': { paceMs: 3_000 } },
      'stock-price',
    ),
  },
  {
    id: 'live-score',
    title: 'Live score',
    watch:
      'A goal is rare and everybody wants it at once: count how many polls come back empty before there is one.',
    scenario: scenario(
      { pattern: 'poisson', ratePerSecond: 0.1, payloadBytes: 120 },
      {},
      { delayMs: 60 },
      { polling: { intervalMs: 2_000 }, 'request-response': { paceMs: 15_000 } },
      'live-score',
    ),
  },
  {
    id: 'game',
    title: 'Game',
    watch:
      'Twenty positions a second: long polling can answer only once per round trip, and its requests weigh far more than the news.',
    scenario: scenario(
      { pattern: 'steady', ratePerSecond: 20, payloadBytes: 16 },
      { ratePerSecond: 5, payloadBytes: 12 },
      { delayMs: 30, jitterMs: 8 },
      { polling: { intervalMs: 100, timing: 'fixed-rate' }, 'request-response': { paceMs: 1_000 } },
      'game',
    ),
  },
  {
    id: 'document',
    title: 'Shared document',
    watch:
      'Others type in bursts and you type too: see how far behind the text each reader is while a burst is under way.',
    scenario: scenario(
      { pattern: 'bursty', ratePerSecond: 3, payloadBytes: 12, burstSize: 8 },
      { ratePerSecond: 1, payloadBytes: 12 },
      { delayMs: 40, jitterMs: 10 },
      { polling: { intervalMs: 1_000 }, 'request-response': { paceMs: 5_000 } },
      'document',
    ),
  },
  {
    id: 'notifications',
    title: 'Notifications',
    watch:
      'News every ten seconds or so: polling mostly asks in vain, and what the open lanes pay instead is almost nothing.',
    scenario: scenario(
      { pattern: 'poisson', ratePerSecond: 0.1, payloadBytes: 200 },
      {},
      { delayMs: 80 },
      { polling: { intervalMs: 3_000 }, 'request-response': { paceMs: 20_000 } },
      'notifications',
    ),
  },
  {
    id: 'iot',
    title: 'Sensors',
    watch:
      'Rare readings over a slow line that loses packets: connections that idle too long are closed and must be opened again.',
    scenario: scenario(
      { pattern: 'steady', ratePerSecond: 0.1, payloadBytes: 30 },
      { ratePerSecond: 0.02, payloadBytes: 30 },
      { delayMs: 150, jitterMs: 50, lossRatio: 0.02, bandwidthBytesPerSecond: 10_000 },
      {
        polling: { intervalMs: 10_000 },
        'request-response': { paceMs: 30_000 },
        'long-polling': { holdMs: 60_000 },
        sse: { heartbeatMs: 30_000 },
      },
      'iot',
    ),
  },
  {
    id: 'overhead',
    title: '2 bytes, not 871?',
    watch:
      'Two bytes of news a second each way: open Bytes (B) and see how much of the famous ratio is left at each layer.',
    scenario: scenario(
      // A poll on the same beat as the news finds exactly one update: HTTP at its best.
      { pattern: 'steady', ratePerSecond: 1, payloadBytes: 2 },
      { ratePerSecond: 1, payloadBytes: 2 },
      {},
      {
        polling: { intervalMs: 1_000, timing: 'fixed-rate' },
        // Equal signs of life.
        sse: { heartbeatMs: 30_000 },
      },
    ),
  },
  {
    id: 'steer',
    title: 'Steer',
    watch:
      'Press Steer and use the arrow keys: a move must go up, wait there for the next picture, and come down with it.',
    scenario: scenario(
      { pattern: 'steady', ratePerSecond: 20, payloadBytes: 16 },
      {},
      { delayMs: 60 },
      {
        polling: { intervalMs: 500, timing: 'fixed-rate' },
        'request-response': { paceMs: 2_000 },
      },
      'game',
    ),
  },
  {
    id: 'satellite',
    title: 'Satellite',
    watch:
      'Each way takes 300 ms: after each answer long polling is deaf for a whole round trip, and news that falls into it waits.',
    scenario: scenario(
      { ratePerSecond: 1.2, payloadBytes: 80 },
      {},
      { delayMs: 300 },
      { polling: { intervalMs: 2_000 }, 'request-response': { paceMs: 6_000 } },
      'chat',
    ),
  },
  {
    id: 'lossy-wifi',
    title: 'Lossy Wi-Fi',
    watch:
      'Every twentieth packet is lost and sent again: on the connection of a push lane all later news waits behind it, then arrives at once.',
    scenario: scenario(
      { pattern: 'steady', ratePerSecond: 8, payloadBytes: 24 },
      {},
      { delayMs: 20, jitterMs: 10, lossRatio: 0.05 },
      { polling: { intervalMs: 1_000 }, 'request-response': { paceMs: 3_000 } },
      'stock-price',
    ),
  },
  {
    id: 'slow-line',
    title: 'Slow line',
    watch:
      'Only 4,000 bytes a second fit: the heads of a poll fill the line for far longer than its news, and a WebSocket frame has hardly a head.',
    scenario: scenario(
      { ratePerSecond: 2, payloadBytes: 100 },
      {},
      { delayMs: 80, bandwidthBytesPerSecond: 4_000 },
      { polling: { intervalMs: 100 }, 'request-response': { paceMs: 4_000 } },
    ),
  },
  {
    id: 'intervals',
    title: 'How often to poll?',
    watch:
      'The same client polls every 4, 2, 1 and half a second: with each step the mean latency is halved and the requests are doubled, roughly.',
    scenario: {
      ...scenario({ ratePerSecond: 2, payloadBytes: 50 }, {}, { delayMs: 20 }, {}),
      lanes: [
        ...[4_000, 2_000, 1_000, 500].map((intervalMs) =>
          createLane('polling', { intervalMs }, `polling-${intervalMs}ms`),
        ),
        createLane('websocket'),
      ],
    },
  },
  {
    id: 'six-connections',
    title: 'Six connections',
    watch:
      'Eleven messages a second go up, and a browser opens six connections: where one is kept for the news, the other five fall behind, as the comparison says.',
    scenario: scenario(
      { ratePerSecond: 0.5, payloadBytes: 40 },
      { ratePerSecond: 11, payloadBytes: 20 },
      { delayMs: 250 },
      { polling: { intervalMs: 4_000 }, 'request-response': { paceMs: 8_000 } },
    ),
  },
  {
    id: 'short-connections',
    title: 'No keep-alive',
    watch:
      'The server closes after every answer, and the lines are encrypted: each poll first pays two round trips for TCP and TLS.',
    scenario: scenario(
      { ratePerSecond: 0.5, payloadBytes: 120 },
      {},
      { delayMs: 60, keepAliveTimeoutMs: 0, security: 'tls-1.3' },
      { polling: { intervalMs: 2_000 }, 'request-response': { paceMs: 6_000 } },
      'notifications',
    ),
  },
]

/** What an empty link shows. */
export const defaultPreset = presets[0] as Preset

export const presetById = (id: string): Preset | undefined =>
  presets.find((preset) => preset.id === id)
