// What the explanation of an update's lateness needs to know of its lane beyond the trace's tables. Folded
// once, when somebody first asks, and from there on only what came since.
import { linkAt } from '../../scenario/as-of.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Trace } from '../../trace/trace.ts'
import { Asks } from './asks.ts'
import { Departures } from './departures.ts'

export interface LaneStory {
  asks: Asks
  departures: Departures
}

const stories = new WeakMap<Trace, { done: number; lanes: LaneStory[] }>()

export function laneStory(trace: Trace, scenario: Scenario, laneIndex: number): LaneStory {
  let known = stories.get(trace)
  if (!known) {
    const bound = scenario.site?.profile === 'node'
    const lanes = trace.lanes.map((lane, index) => ({
      asks: new Asks(lane, bound),
      departures: new Departures(lane, (atUs) => linkAt(scenario, index, atUs)),
    }))
    known = { done: 0, lanes }
    stories.set(trace, known)
  }
  for (; known.done < trace.length; known.done++) {
    const entry = trace.entry(known.done)
    const story = known.lanes[entry.lane]
    story?.asks.entry(entry)
    story?.departures.entry(entry)
  }
  return known.lanes[laneIndex] as LaneStory
}
