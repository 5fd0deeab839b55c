// What the person wanted of a message, without anything that carries it: the updates' own texts, or the text
// that somebody wrote.
import { updatePayload } from '../../bytes/update-text.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { clientText } from '../../trace/client-text.ts'
import type { LaneTrace, Message } from '../../trace/lane-trace.ts'
import type { Trace } from '../../trace/trace.ts'

export interface Said {
  who: string
  text: string
}

export function saidIn(
  trace: Trace,
  scenario: Scenario,
  lane: LaneTrace,
  { firstUpdate, updateCount, index }: Message,
): Said[] {
  if (updateCount > 0) {
    return Array.from({ length: updateCount }, (_, i) => ({
      who: `update ${firstUpdate + i}`,
      text: updatePayload(trace, scenario, lane, firstUpdate + i).text,
    }))
  }
  const text = clientText(lane.messages, index)
  return text === undefined ? [] : [{ who: 'the person', text }]
}
