// The newest lines of a chat as one client's person sees them: those of others as they came, their own as
// they left.
import type { Microseconds } from '../../kernel/time.ts'
import { latenessUs } from '../../metrics/known.ts'
import { ownMessages } from '../../metrics/known-messages.ts'
import { chatLineAt } from '../../scenario/scenes/people.ts'
import type { Seen } from './seen.ts'

export interface Bubble {
  key: string
  /** Empty: the person themselves. */
  author: string
  text: string
  /** When it came onto this screen. */
  atUs: Microseconds
  /** Of another's line: creation to delivery. */
  latenessUs?: Microseconds
  /** Of an own line: whether the server has it. */
  arrived?: boolean
}

/** At most so many, the oldest first. */
export function chatView({ trace, scenario, lane, laneIndex, atUs, newest }: Seen, most: number) {
  const first = Math.max(1, newest - most + 1)
  const others = Array.from({ length: newest - first + 1 }, (_, i): Bubble => {
    const id = first + i
    return {
      key: `update ${id}`,
      ...chatLineAt(scenario.seed, id),
      atUs: lane.deliveries.atUs.at(id - 1),
      latenessUs: latenessUs(trace, laneIndex, id),
    }
  })
  const own = ownMessages(lane, atUs, most).map(
    ({ text, sentUs, arrived }): Bubble => ({
      key: `own ${sentUs}`,
      author: '',
      text,
      atUs: sentUs,
      arrived,
    }),
  )
  return [...others, ...own].sort((a, b) => a.atUs - b.atUs).slice(-most)
}
