// Which lines of a lane's exhibits are at work at an instant, and what each does, in a few words: a function
// of trace, lane and cursor, so that it is the same at every speed and on the way back. Nothing that happened
// after the cursor is looked at.
import type { Microseconds } from '../../kernel/time.ts'
import { type CallSite, siteOf } from '../../trace/call-sites.ts'
import type { LaneTrace, Message } from '../../trace/lane-trace.ts'
import type { Trace } from '../../trace/trace.ts'
import * as words from './active-words.ts'

export interface ActiveLine {
  site: CallSite
  does: 'sends' | 'waits' | 'receives'
  /** It is at it; otherwise it has just been. */
  now: boolean
  text: string
  sinceUs: Microseconds
}

/** What the client calls when it has an update: each client has one such line. */
const shows = (lane: LaneTrace): CallSite => `clients/${lane.protocol}.ts page.show(`

const HOLDS: CallSite = 'server/wait-for-updates.ts log.next('
const TAKES_REQUEST: CallSite = 'server/wait-for-updates.ts function waitForUpdates('

/** Machines send these by themselves; the line has only caused them. */
const byItself = new Set(['syn', 'syn-ack', 'ack', 'fin', 'rst', 'tls', 'pong'])

const isAsk = ({ type }: Message): boolean => type === 'request' || type === 'post'
/** `await fetch(…)` stands still until the answer is there. */
const awaits = (site: CallSite | undefined): boolean => site?.endsWith(' fetch(') === true

/** What the sender's line does about a message that has left. */
function sending(message: Message, cursorUs: Microseconds): ActiveLine | undefined {
  const { sender, arrivalUs, sentUs, type } = message
  if (!sender) return undefined
  const now = arrivalUs > cursorUs
  const tell = byItself.has(type) ? words.byItself : words.sent
  return { site: sender, does: 'sends', now, text: tell(message, now), sinceUs: sentUs }
}

/** What stands still because of a request: the line that asked, and the one that holds it at the server. */
function* waiting(message: Message, cursorUs: Microseconds): Generator<ActiveLine> {
  const { sender, receiver, arrivalUs, sentUs, answeredUs } = message
  if (!isAsk(message) || arrivalUs > cursorUs) return
  const held = answeredUs > cursorUs
  if (held && sender && awaits(sender)) {
    const text = words.waitsForAnswer(cursorUs - sentUs)
    yield { site: sender, does: 'waits', now: true, text, sinceUs: arrivalUs }
  }
  if (held && receiver === TAKES_REQUEST) {
    const text = words.held(cursorUs - arrivalUs)
    yield { site: HOLDS, does: 'waits', now: true, text, sinceUs: arrivalUs }
  }
}

/** What the receiver's line does about a message: it waits for an answer, or has just got it. */
function receiving(
  message: Message,
  cursorUs: Microseconds,
  glowUs: Microseconds,
): ActiveLine | undefined {
  const { receiver, arrivalUs, sentUs } = message
  if (!receiver) return undefined
  if (arrivalUs > cursorUs) {
    if (!awaits(receiver)) return undefined
    const text = words.answerComes(message)
    return { site: receiver, does: 'waits', now: true, text, sinceUs: sentUs }
  }
  if (arrivalUs < cursorUs - glowUs) return undefined
  const text = words.arrived(message)
  return { site: receiver, does: 'receives', now: false, text, sinceUs: arrivalUs }
}

function shown(
  lane: LaneTrace,
  cursorUs: Microseconds,
  glowUs: Microseconds,
): ActiveLine | undefined {
  const { atUs, update } = lane.deliveries
  const end = atUs.countUpTo(cursorUs)
  const first = atUs.countUpTo(cursorUs - glowUs - 1)
  if (end === first) return undefined
  const text = words.shown(update.at(first), update.at(end - 1))
  return { site: shows(lane), does: 'receives', now: false, text, sinceUs: atUs.at(end - 1) }
}

/** The wait in which the client's code is: it has one thread, so there is one at most. */
function asleep({ waits }: LaneTrace, cursorUs: Microseconds): ActiveLine | undefined {
  const row = waits.fromUs.countUpTo(cursorUs) - 1
  if (row < 0 || waits.untilUs.at(row) <= cursorUs) return undefined
  const site = siteOf(waits.site.at(row))
  if (!site) return undefined
  const forPerson = site.endsWith('refreshPressed(')
  const text = forPerson ? words.waitsForPerson : words.asleep(waits.untilUs.at(row))
  return { site, does: 'waits', now: true, text, sinceUs: waits.fromUs.at(row) }
}

/** Of two reports on one line, the one to show: what is under way first, then what is newer. */
const outranks = (a: ActiveLine, b: ActiveLine): boolean =>
  a.now === b.now ? a.sinceUs >= b.sinceUs : a.now

/**
 * The lines at work at the cursor, one report a line. What is over in an instant, an arrival say, stays for
 * `glowUs` of virtual time, so that it can be seen.
 */
export function activeLines(
  trace: Trace,
  lane: number,
  cursorUs: Microseconds,
  glowUs: Microseconds,
): Map<CallSite, ActiveLine> {
  const of = trace.lane(lane)
  const active = new Map<CallSite, ActiveLine>()
  const report = (line: ActiveLine | undefined): void => {
    if (!line) return
    const other = active.get(line.site)
    if (!other || outranks(line, other)) active.set(line.site, line)
  }
  of.messages.forEachIn(cursorUs - glowUs, cursorUs, (index) => {
    const message = of.messages.get(index)
    const isFresh = message.sentUs >= cursorUs - glowUs || message.arrivalUs > cursorUs
    if (isFresh) report(sending(message, cursorUs))
    for (const line of waiting(message, cursorUs)) report(line)
    report(receiving(message, cursorUs, glowUs))
  })
  report(shown(of, cursorUs, glowUs))
  report(asleep(of, cursorUs))
  return active
}
