// Which controls a lesson locks at which stage of its gate, by the names of src/scenario/control-names.ts.
import type { Experiment } from '../lessons/experiment.ts'
import { fieldPaths } from '../scenario/fields.ts'
import type { Gate } from './gate.ts'

/** All that the run is made from. */
const everything = ['inputs', 'lanes', 'feed', 'link', 'upstream', 'seed', 'scene', 'durationMs']

/** Before the run is released it may not go on, until it is measured nothing of it may change. */
export function locksOf({ scenario, task }: Experiment, { stage }: Gate): string[] {
  if (stage === 'predict') return ['preset', 'time', ...everything]
  if (stage === 'running') return ['preset', ...everything]
  const free = task && fieldPaths(scenario).filter((path) => !task.controls.includes(path))
  return ['preset', ...(free ?? [])]
}
