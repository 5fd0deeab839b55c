// The moment in words: what happens at an instant, and how the run stands when it pauses. One source for the
// time slider's text and the live region.
import type { Microseconds } from '../../kernel/time.ts'
import type { LaneFigures } from '../../metrics/lane-figures.ts'
import type { Lane, Scenario } from '../../scenario/scenario.ts'
import { entriesAt } from '../../session/stepping.ts'
import type { Trace } from '../../trace/trace.ts'
import { inputWords } from './change-words.ts'
import { laneTitle } from './lane-words.ts'
import { messageName, updatesIn } from './message-words.ts'
import { formatInstant, formatMs, formatSpan, plural } from './units.ts'

/** More of one instant would not be listened to. */
const MOST_SENTENCES = 3

/** `Long polling: 200 arrives, with update 3`. */
function entryWords(trace: Trace, index: number, scenario: Scenario | undefined): string {
  const { kind, lane, subject, other, timeUs } = trace.entry(index)
  if (kind === 'created') return `The server publishes update ${subject}`
  if (kind === 'input') return scenario ? inputWords(scenario, subject) : 'You did something here'
  const laneTrace = trace.lane(lane)
  const title = laneTitle(laneTrace)
  switch (kind) {
    case 'sent':
    case 'arrived':
    case 'lost':
    case 'resent': {
      const message = laneTrace.messages.get(subject)
      const verb = {
        sent: 'leaves',
        arrived: 'arrives',
        lost: 'is lost on the way',
        resent: 'is sent again',
      }[kind]
      const news = message.updateCount > 0 ? `, with ${updatesIn(message)}` : ''
      return `${title}: ${messageName(message)} ${verb}${news}`
    }
    case 'delivered': {
      const latency = formatSpan(timeUs - trace.createdUs(subject))
      return `${title}: update ${subject} is delivered after ${latency}`
    }
    case 'received':
      return `${title}: the server has message ${subject} of the client (${messageName(laneTrace.messages.get(other))})`
    case 'acknowledged':
      return `${title}: the ${other === 0 ? 'client' : 'server'} acknowledges`
    case 'opened':
      return `${title}: a connection begins`
    case 'closed':
      return `${title}: a connection ends`
    case 'waits': {
      const untilUs = laneTrace.waits.untilUs.at(subject)
      return other === 1
        ? `${title}: the client sleeps until ${formatInstant(untilUs)}`
        : `${title}: the client waits for the person`
    }
    case 'goes-on':
      return `${title}: the person refreshes`
    case 'queued':
      return `${title}: ${plural(subject, 'request waits', 'requests wait')} for a connection`
  }
}

/** `12.400 s. Long polling: 200 arrives, with update 3.` What was done is told from the scenario. */
export function describeInstant(trace: Trace, us: Microseconds, scenario?: Scenario): string {
  const [first, end] = entriesAt(trace, us)
  const shown = Math.min(end, first + MOST_SENTENCES)
  const sentences = [formatInstant(us)]
  for (let index = first; index < shown; index++) sentences.push(entryWords(trace, index, scenario))
  if (shown < end) sentences.push(`And ${end - shown} more`)
  return `${sentences.join('. ')}.`
}

function laneSentence(lane: Lane, figures: LaneFigures): string {
  const { updatesDelivered, latencyMeanMs, requests, posts, emptyAnswers } = figures
  const facts = [
    latencyMeanMs == null ? '' : `mean delay ${formatMs(latencyMeanMs)}`,
    plural(requests + posts, 'request'),
    emptyAnswers > 0 ? `${emptyAnswers} empty` : '',
  ].filter(Boolean)
  return `${laneTitle(lane)} delivered ${updatesDelivered} (${facts.join(', ')}).`
}

/** `Paused at 12.4 s. 5 updates published. Polling delivered 4 (mean delay 1.10 s, 6 requests, 2 empty).` */
export function describePause(
  us: Microseconds,
  lanes: readonly Lane[],
  figures: readonly LaneFigures[],
): string {
  const published = plural(figures[0]?.updatesCreated ?? 0, 'update')
  const perLane = lanes.map((lane, index) => {
    const its = figures[index]
    return its ? laneSentence(lane, its) : ''
  })
  return `Paused at ${(us / 1e6).toFixed(1)} s. ${published} published. ${perLane.join(' ')}`
}
