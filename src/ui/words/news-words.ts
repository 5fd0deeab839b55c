// What happened between two instants, as one short text for a screen reader: faults first, then what is new,
// like things merged. It decides what is worth hearing, not when it is said.
import type { Microseconds } from '../../kernel/time.ts'
import type { Trace } from '../../trace/trace.ts'
import type { Level } from '../status/level.ts'
import { laneTitle } from './lane-words.ts'
import { isEmptyAnswer } from './message-words.ts'
import { formatSpan, plural } from './units.ts'

/** Faster than this, single events come too thick to be told. */
const TOLD_UP_TO_SPEED = 4
/** More entries than this between two announcements are summed up as well. */
const MOST_ENTRIES = 5_000

export interface Stretch {
  /** After this instant … */
  fromUs: Microseconds
  /** … up to and with this one. */
  toUs: Microseconds
}

/** `1 to 3`, `4`, `2, 5 and 6`. */
export function numbers(ids: readonly number[]): string {
  const sorted = [...new Set(ids)].toSorted((a, b) => a - b)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (sorted.length === 1) return String(first)
  if (sorted.length > 2 && last - first === sorted.length - 1) return `${first} to ${last}`
  return listed(sorted.map(String))
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const updates = (ids: readonly number[]): string =>
  `${new Set(ids).size === 1 ? 'update' : 'updates'} ${numbers(ids)}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What the entries of a stretch say, by kind. */
interface Tally {
  lost: Map<number, number>
  created: number[]
  delivered: Map<number, number[]>
  first: { lane: number; us: Microseconds }[]
  answers: number
  empty: number
  sent: number
}

function tally(trace: Trace, { fromUs, toUs }: Stretch): Tally {
  const found: Tally = {
    lost: new Map(),
    created: [],
    delivered: new Map(),
    first: [],
    answers: 0,
    empty: 0,
    sent: 0,
  }
  const { timeUs } = trace.entries
  const end = timeUs.countUpTo(toUs)
  const begin = Math.max(timeUs.countUpTo(fromUs), end - MOST_ENTRIES)
  for (let index = begin; index < end; index++) {
    const { kind, lane, subject, timeUs: atUs } = trace.entry(index)
    if (kind === 'created') found.created.push(subject)
    else if (kind === 'lost') found.lost.set(lane, (found.lost.get(lane) ?? 0) + 1)
    else if (kind === 'received') found.sent++
    else if (kind === 'delivered') {
      const row = trace.lane(lane).deliveries
      if (row.atUs.at(0) === atUs && row.update.at(0) === subject)
        found.first.push({ lane, us: atUs - trace.createdUs(subject) })
      found.delivered.set(lane, [...(found.delivered.get(lane) ?? []), subject])
    } else if (kind === 'arrived') count(trace, lane, subject, found)
  }
  return found
}

function count(trace: Trace, lane: number, message: number, found: Tally): void {
  const its = trace.lane(lane)
  if (its.protocol === 'sse' || its.protocol === 'websocket') return
  if (its.messages.typeOf(message) !== 'response') return
  const empty = isEmptyAnswer(its.messages.get(message), its)
  if (empty) found.empty++
  if (empty || its.messages.updateCount.at(message) > 0) found.answers++
}

/** `Polling: 2 packets are lost on their way.` */
const faults = (trace: Trace, { lost }: Tally): string[] =>
  [...lost].map(
    ([lane, times]) =>
      `${laneTitle(trace.lane(lane))}: ${plural(times, 'packet is lost on its way', 'packets are lost on their way')}`,
  )

/** `First delivery: WebSocket after 50 ms, Polling after 1.20 s.` */
const firsts = (trace: Trace, { first }: Tally): string[] =>
  first.length === 0
    ? []
    : [
        `First delivery: ${listed(first.map(({ lane, us }) => `${laneTitle(trace.lane(lane))} after ${formatSpan(us)}`))}`,
      ]

/** `Update 4 is delivered by Long polling and WebSocket`: lanes with the same news are named together. */
function deliveries(trace: Trace, { delivered }: Tally): string[] {
  const lanesOf = new Map<string, string[]>()
  for (const [lane, ids] of delivered) {
    const news = `${capital(updates(ids))} ${new Set(ids).size === 1 ? 'is' : 'are'} delivered by`
    lanesOf.set(news, [...(lanesOf.get(news) ?? []), laneTitle(trace.lane(lane))])
  }
  return [...lanesOf].map(([news, lanes]) =>
    lanes.length === trace.lanes.length && lanes.length > 2
      ? `${news} all ${lanes.length} lanes`
      : `${news} ${listed(lanes)}`,
  )
}

/** `3 polls, all empty` */
function polls({ answers, empty }: Tally): string[] {
  if (answers === 0) return []
  const share = empty === 0 ? 'none empty' : empty === answers ? 'all empty' : `${empty} empty`
  return [
    `${plural(answers, 'answered request')}${answers === 1 && empty === 1 ? ', empty' : `, ${share}`}`,
  ]
}

function summary(trace: Trace, toUs: Microseconds): string {
  const created = trace.updates.createdUs.countUpTo(toUs)
  const perLane = trace.lanes.map(
    (lane) => `${laneTitle(lane)} ${lane.deliveries.atUs.countUpTo(toUs).toLocaleString('en-US')}`,
  )
  return `At ${Math.round(toUs / 1e6)} s: ${plural(created, 'update')} published. Delivered: ${perLane.join(', ')}`
}

/**
 * The news of a stretch at this level; empty: nothing worth a word. `speed` is virtual seconds per second:
 * above 4 only what it adds up to is told.
 */
export function newsOf(trace: Trace, stretch: Stretch, level: Level, speed: number): string {
  if (level === 'off' || stretch.toUs <= stretch.fromUs) return ''
  const found = tally(trace, stretch)
  const told =
    level === 'milestones'
      ? firsts(trace, found)
      : speed > TOLD_UP_TO_SPEED
        ? [summary(trace, stretch.toUs)]
        : [
            ...(found.created.length > 0
              ? [
                  `${capital(updates(found.created))} ${new Set(found.created).size === 1 ? 'is' : 'are'} published`,
                ]
              : []),
            ...deliveries(trace, found),
            ...polls(found),
            ...(found.sent > 0 ? [`${plural(found.sent, 'message')} of clients received`] : []),
          ]
  const sentences = [...faults(trace, found), ...told]
  return sentences.length > 0 ? `${sentences.join('. ')}.` : ''
}
