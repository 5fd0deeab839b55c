// The lines of a message that a beat is about: what a request asks for, and the text of an event. The headers
// that all requests share, and what frames and bodies wrap around the news, are for the inspector to show.
import { updateTexts } from '../../bytes/update-text.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { LaneTrace, Message } from '../../trace/lane-trace.ts'
import type { Trace } from '../../trace/trace.ts'
import { eventBlock } from '../../wire/event-stream.ts'

export function writtenIn(
  trace: Trace,
  scenario: Scenario,
  lane: LaneTrace,
  message: Message,
): string[] {
  const lines = (text: string) => text.split('\n').filter((line) => line !== '')
  if (message.type === 'request') return lines(message.text)
  if (message.type !== 'event') return []
  return updateTexts(trace, scenario, lane, message).flatMap((data, i) =>
    lines(eventBlock({ id: String(message.firstUpdate + i), data })),
  )
}
