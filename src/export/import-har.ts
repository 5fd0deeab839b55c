// A HAR from a person's own DevTools as a trace that the timeline can draw, with what a HAR does not contain
// said plainly. Whatever the file holds, the outcome is a trace or one sentence.
import type { Microseconds } from '../kernel/time.ts'
import { failure, type Result, success } from '../scenario/result.ts'
import { Trace } from '../trace/trace.ts'
import { CREATOR } from './export-har.ts'
import { type HarEntry, readHarEntry } from './har-entry.ts'
import { fieldsOf, listOf, textOf } from './har-fields.ts'
import { type HarLane, lanesOf } from './har-lanes.ts'
import { type LeftOut, notesOf } from './har-notes.ts'
import { LanePlan, type Step } from './har-steps.ts'
import { parseJson } from './json.ts'

const WEEK_US = 7 * 24 * 3_600 * 1_000_000

export interface ImportedHar {
  trace: Trace
  /** One for each lane of the trace: what it is, in people's words. */
  lanes: Pick<HarLane, 'id' | 'protocol' | 'title'>[]
  /** What the file does not contain, and what was made of that. */
  notes: string[]
  /** When the last thing happens. */
  endUs: Microseconds
  /** The program that wrote the file, where it says so. */
  creator: string
}

/** The entries that crossed the network within a week of each other. */
function usableEntries(values: readonly unknown[]): { entries: HarEntry[]; leftOut: LeftOut } {
  const read = values.map(readHarEntry)
  const readable = read.filter((entry) => entry !== undefined)
  const crossed = readable.filter(({ cached }) => !cached)
  const starts = crossed.map(({ startedUs }) => startedUs).sort((a, b) => a - b)
  const middleUs = starts[Math.floor(starts.length / 2)] ?? 0
  const entries = crossed.filter(({ startedUs }) => Math.abs(startedUs - middleUs) <= WEEK_US)
  const leftOut = {
    unreadable: values.length - readable.length,
    cached: readable.length - crossed.length,
    farAway: crossed.length - entries.length,
  }
  return { entries: entries.map(withTimesInReach), leftOut }
}

/** A message that claims to be more than a week from its entry has no time worth the name. */
function withTimesInReach(entry: HarEntry): HarEntry {
  for (const message of entry.messages) {
    const { atUs } = message
    if (atUs !== undefined && Math.abs(atUs - entry.startedUs) > WEEK_US) message.atUs = undefined
  }
  return entry
}

/** Half of the shortest TCP handshake with each host: one way of the network, and a little more. */
function transitsOf(entries: readonly HarEntry[]): Map<string, Microseconds> {
  const transits = new Map<string, Microseconds>()
  for (const { host, handshakeUs } of entries) {
    if (handshakeUs === undefined) continue
    const transitUs = Math.floor(handshakeUs / 2)
    transits.set(host, Math.min(transits.get(host) ?? transitUs, transitUs))
  }
  return transits
}

function write(trace: Trace, step: Step): void {
  const { atUs, lane } = step
  switch (step.kind) {
    case 'opened':
      step.connection.index = trace.opened(atUs, lane)
      break
    case 'closed':
      trace.closed(atUs, lane, step.connection.index)
      break
    case 'sent': {
      const { facts, connection, answers } = step.message
      step.message.index = trace.sent(atUs, lane, {
        ...facts,
        connection: connection.index,
        ...(answers && { answers: answers.index }),
      })
      break
    }
    case 'arrived':
      trace.arrived(atUs, lane, step.message.index)
      break
  }
}

/** What was understood of a HAR: plain data, which may go from one thread to another. */
export interface HarContents {
  entries: HarEntry[]
  leftOut: LeftOut
  creator: { name: string | undefined; version: string | undefined }
}

/** A HAR from parsed JSON: the costly half. */
export function harContents(value: unknown): Result<HarContents> {
  const log = fieldsOf(fieldsOf(value).log)
  if (!Array.isArray(log.entries))
    return failure('This is JSON, but not a HAR: it has no list of entries in its log.')
  const { entries, leftOut } = usableEntries(listOf(log.entries))
  if (entries.length === 0) return failure('The HAR holds no request that crossed the network.')
  const { name, version } = fieldsOf(log.creator)
  return success({
    entries,
    leftOut,
    creator: { name: textOf(name)?.slice(0, 100), version: textOf(version)?.slice(0, 100) },
  })
}

/** The same as a trace. */
export function drawnHar({ entries, leftOut, creator }: HarContents): ImportedHar {
  const startedUs = entries.reduce((min, entry) => Math.min(min, entry.startedUs), Infinity)
  const transits = transitsOf(entries)
  const lanes = lanesOf(entries, creator.name === CREATOR)
  const trace = new Trace(lanes)
  const steps = lanes.flatMap((lane, index) =>
    new LanePlan(index, startedUs, (host) => transits.get(host) ?? 0).plan(lane.entries),
  )
  // Stable: what belongs together stays in its order within an instant.
  steps.sort((a, b) => a.atUs - b.atUs)
  for (const step of steps) write(trace, step)
  return {
    trace,
    lanes: lanes.map(({ id, protocol, title }) => ({ id, protocol, title })),
    notes: notesOf(lanes, transits, leftOut),
    endUs: steps.at(-1)?.atUs ?? 0,
    creator: [creator.name, creator.version].filter(Boolean).join(' ').slice(0, 100),
  }
}

export function importHar(text: string): Result<ImportedHar> {
  const parsed = parseJson(text)
  const contents = parsed.ok ? harContents(parsed.value) : parsed
  return contents.ok ? success(drawnHar(contents.value)) : contents
}
