// What every layer of the inspector is given.
import type { Scenario } from '../../scenario/scenario.ts'
import type { Message } from '../../trace/lane-trace.ts'
import type { Trace } from '../../trace/trace.ts'

export interface LayerProps {
  trace: Trace
  scenario: Scenario
  laneIndex: number
  message: Message
}
