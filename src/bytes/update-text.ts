// What the server says of its updates, made from the trace: a run sends it, and the inspector shows it
// again. All lanes get the same; only a game tells each person where *their* figure is, as far as the
// server of their lane has heard.
import { calendarMs } from '../scenario/calendar.ts'
import { payloadOf, type Said } from '../scenario/payload.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { figureAt } from '../scenario/scenes/game.ts'
import type { LaneTrace } from '../trace/lane-trace.ts'
import { movesBefore, movesOf, sumOf } from '../trace/moves.ts'
import type { Trace } from '../trace/trace.ts'

const home = { x: 0, y: 0 }

/** The payload of the update with this id, as this lane gets it. */
export function updatePayload(trace: Trace, scenario: Scenario, lane: LaneTrace, id: number): Said {
  const moves =
    scenario.scene === 'game' ? sumOf(movesOf(lane), movesBefore(lane, trace.createdUs(id))) : home
  return payloadOf(scenario, id, trace.updates.payloadBytes.at(id - 1), figureAt(moves))
}

/** The update with this id, as this lane gets it. */
export const updateFor = (trace: Trace, scenario: Scenario, lane: LaneTrace, id: number) => ({
  id,
  createdAt: calendarMs(trace.createdUs(id)),
  payload: updatePayload(trace, scenario, lane, id).text,
})

/** The same, as its endpoints write it: JSON. */
export const updateText = (trace: Trace, scenario: Scenario, lane: LaneTrace, id: number): string =>
  JSON.stringify(updateFor(trace, scenario, lane, id))

/** The texts of the updates of a message. */
export const updateTexts = (
  trace: Trace,
  scenario: Scenario,
  lane: LaneTrace,
  { firstUpdate, updateCount }: { firstUpdate: number; updateCount: number },
): string[] =>
  Array.from({ length: updateCount }, (_, i) => updateText(trace, scenario, lane, firstUpdate + i))
