// What the closed forms take for granted, held against a lane as it is set: the first assumption that is
// missing is told in a sentence. It knows no formula.
import type { Microseconds } from '../../kernel/time.ts'
import type { Input, Lane, LinkOptions, Scenario } from '../../scenario/scenario.ts'
import { INITIAL_WINDOW_SEGMENTS, MSS_BYTES } from '../../wire/tcp.ts'
import { fixedPauseCycle } from './cycles.ts'

/** Whether what the person did bears on when this lane's updates are delivered. */
function disturbs(input: Input, lane: Lane): boolean {
  switch (input.kind) {
    case 'set':
      return !input.field.startsWith('lanes.') || input.field.startsWith(`lanes.${lane.id}.`)
    case 'publish':
      return !isPush(lane)
    case 'refresh':
      return lane.protocol === 'request-response' && (input.lane ?? lane.id) === lane.id
    case 'close':
      return lane.protocol !== 'polling' && (input.lane ?? lane.id) === lane.id
    case 'send':
      return !isPush(lane) && (input.lane ?? lane.id) === lane.id
  }
}

const isPush = ({ protocol }: Lane): boolean => protocol === 'sse' || protocol === 'websocket'

const deeds: Record<Input['kind'], string> = {
  set: 'A control was moved during the run: a mean over both settings follows no one form.',
  publish: 'Updates were published by hand, at instants that no form foresees.',
  refresh: 'The person pressed Refresh, at instants that no form foresees.',
  close: 'The server ended what it held open: news waits until the client is back.',
  send: 'The client sent messages on the connections it polls with: a poll may have to wait for one.',
}

/** What JSON puts around the payload of an update, at least and roughly. */
const AROUND_UPDATE_BYTES = 70
/** Answers may grow to so many times their mean and still leave in one go. */
const SPREAD = 8
const FIRST_WINDOW_BYTES = INITIAL_WINDOW_SEGMENTS * MSS_BYTES

function linkReason(link: LinkOptions): string | undefined {
  if (link.lossRatio > 0)
    return 'Packets are lost: no closed form here says how late TCP brings them again.'
  if (link.bandwidthBytesPerSecond > 0)
    return 'The bandwidth is limited: messages wait for each other, by their sizes.'
  if (link.sendOverheadMs > 0 || link.receiveOverheadMs > 0)
    return 'The client’s machine takes its own time, which the form leaves out.'
  if (link.jitterMs > link.delayMs)
    return 'The jitter is greater than the delay: transits cannot be shorter than nothing, so their mean is not d.'
  return undefined
}

function pushReason({ feed }: Scenario, { jitterMs }: LinkOptions): string | undefined {
  if (feed.payloadBytes + 2 * AROUND_UPDATE_BYTES > FIRST_WINDOW_BYTES)
    return 'An update is too long for one flight of TCP: it takes further round trips.'
  if (jitterMs === 0) return undefined
  if (feed.pattern === 'steady' && 1_000 / feed.ratePerSecond >= 2 * jitterMs) return undefined
  return 'With jitter an update can catch up with the one before it, and TCP keeps them in order: the mean lies above d, by how much no closed form here says.'
}

/** The longest that a client of this lane usually waits before it asks again, in milliseconds. */
function usualPauseMs(lane: Lane): number {
  if (lane.protocol === 'request-response') return lane.options.paceMs
  return lane.protocol === 'polling' ? lane.options.intervalMs : 0
}

function askingReason(scenario: Scenario, lane: Lane, link: LinkOptions): string | undefined {
  const { feed, upstream } = scenario
  const { delayMs, jitterMs } = link
  if (upstream.ratePerSecond > 0)
    return 'The client sends messages on the connections it polls with: a poll may have to wait for one.'
  if (link.clientKeepAliveTimeoutMs > 0)
    return 'The client closes idle connections itself, which the form leaves out.'
  const cycleSeconds = (usualPauseMs(lane) + 4 * delayMs) / 1_000
  const answerBytes =
    Math.max(1, cycleSeconds * feed.ratePerSecond) * (feed.payloadBytes + AROUND_UPDATE_BYTES)
  if (answerBytes * SPREAD > FIRST_WINDOW_BYTES)
    return 'Answers can be too long for one flight of TCP: they take further round trips.'
  const isSteady = feed.pattern === 'steady'
  const periodMs = 1_000 / feed.ratePerSecond
  switch (lane.protocol) {
    case 'request-response':
      return lane.options.paceMs > 0
        ? undefined
        : 'This person looks only when Refresh is pressed, at instants that no form foresees.'
    case 'polling':
      return pollingReason(lane.options, link, isSteady ? periodMs : undefined)
    case 'long-polling':
      if (feed.pattern === 'bursty')
        return 'Updates come in bursts: how many fall into the gap between two requests follows no closed form here.'
      if (isSteady)
        return periodMs > fixedPauseCycle(link, 0).meanMs + 2 * jitterMs &&
          lane.options.holdMs > periodMs
          ? undefined
          : 'Steady updates that fall into the gap between two requests, or a hold that ends before the next update: no closed form here.'
      return jitterMs > 0
        ? 'With jitter the gap between two requests varies, which the form leaves out.'
        : undefined
    default:
      return undefined
  }
}

function pollingReason(
  { intervalMs, timing }: Extract<Lane, { protocol: 'polling' }>['options'],
  { delayMs, jitterMs, keepAliveTimeoutMs }: LinkOptions,
  periodMs: number | undefined,
): string | undefined {
  const pauseMs = timing === 'fixed-rate' ? intervalMs - 2 * delayMs : intervalMs
  const isNear = Math.abs(pauseMs - (keepAliveTimeoutMs - delayMs)) <= delayMs + 4 * jitterMs
  if (jitterMs > 0 && isNear)
    return 'The interval is as long as the server keeps connections: chance decides whether one is still there.'
  if (timing === 'fixed-delay')
    return periodMs === undefined
      ? undefined
      : 'Updates and polls both keep their own beat: the mean depends on how the two fall together.'
  if (intervalMs <= 6 * delayMs + 6 * jitterMs)
    return 'The beat is shorter than a poll can take with a new connection: some beats are left out.'
  if (periodMs === undefined) return undefined
  if (jitterMs > 0)
    return 'Updates and polls keep a beat, and jitter may carry a poll across an update: no closed form here.'
  return pauseMs < keepAliveTimeoutMs - 2 * delayMs
    ? undefined
    : 'Updates and polls keep a beat, but each poll needs a new connection, which shifts it.'
}

/** The first assumption of the forms that this lane breaks, in a sentence. Undefined: none. */
export function whyNoForm(
  scenario: Scenario,
  lane: Lane,
  link: LinkOptions,
  untilUs: Microseconds,
): string | undefined {
  const { feed, inputs } = scenario
  const deed = inputs.find((input) => input.atUs <= untilUs && disturbs(input, lane))
  if (deed) return deeds[deed.kind]
  if (feed.pattern === 'manual' || feed.ratePerSecond <= 0)
    return 'Updates come only when somebody presses Publish, at instants that no form foresees.'
  return (
    linkReason(link) ??
    (isPush(lane) ? pushReason(scenario, link) : askingReason(scenario, lane, link))
  )
}
