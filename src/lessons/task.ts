// Something to be reached by turning knobs, judged by the lab: conditions on the run, with what is measured
// now. The way there is part of the task, so that a test can go it and an answer key can tell it.
import { setField } from '../scenario/fields.ts'
import type { FieldValue } from '../scenario/scenario.ts'
import type { Unit } from './measure.ts'
import { isOver, type Outcome } from './outcome.ts'
import type { LessonScenario } from './scenario.ts'

/** One target; its words are `<experiment>.condition.<id>`. */
export interface Condition {
  id: string
  lane: string
  unit: Unit
  /** Undefined: not yet to be measured. */
  value: (outcome: Outcome) => number | undefined
  atMost?: number
  atLeast?: number
}

/** A knob at a value, from the start of the run. */
export interface Setting {
  field: string
  value: FieldValue
}

export interface Task {
  /** Paths of the fields that may be turned. */
  controls: readonly string[]
  conditions: readonly Condition[]
  /** One way to do it, of these controls alone. */
  solution: readonly Setting[]
}

export interface Progress {
  id: string
  unit: Unit
  value: number | undefined
  atMost: number | undefined
  atLeast: number | undefined
  met: boolean
}

/** What each condition measures so far. */
export const progress = (task: Task, outcome: Outcome): Progress[] =>
  task.conditions.map(({ id, unit, value: measure, atMost, atLeast }) => {
    const value = measure(outcome)
    const met =
      value !== undefined &&
      value <= (atMost ?? Number.POSITIVE_INFINITY) &&
      value >= (atLeast ?? Number.NEGATIVE_INFINITY)
    return { id, unit, value, atMost, atLeast, met }
  })

/** Whether the task is done: every condition is met, and the run is at its end. */
export const isDone = (task: Task, outcome: Outcome): boolean =>
  isOver(outcome) && progress(task, outcome).every(({ met }) => met)

/** The scenario with these knobs turned; throws where one does not exist or does not go so far. */
export function withSettings(
  scenario: LessonScenario,
  settings: readonly Setting[],
): LessonScenario {
  let changed: LessonScenario = scenario
  for (const { field, value } of settings) {
    const result = setField(changed, field, value)
    if (!result.ok) throw new Error(result.message)
    changed = { ...result.value, durationMs: scenario.durationMs }
  }
  return changed
}
