// One experiment of the lecture: what is run, what is looked at, what is asked before, and what the reader
// may turn afterwards. Its words are in the texts, by convention: `<id>.title`, `.question`,
// `.option.<option>`, `.unit` (what is counted), `.watch`, `.why`, and `.exception` where there is a seed of one.
import type { Misconception } from './misconceptions.ts'
import type { Prediction } from './prediction.ts'
import type { LessonScenario } from './scenario.ts'
import type { Task } from './task.ts'

/** The window of virtual time that is looked at, and the lanes; without `lanes`, all of them. */
export interface Camera {
  fromMs: number
  toMs: number
  lanes?: readonly string[]
}

export interface Experiment {
  /** Unique in the course. */
  id: string
  scenario: LessonScenario
  camera: Camera
  predict: Prediction
  /** What many believe before it. */
  misconception?: Misconception
  /** Paths of the fields that the reader may turn afterwards (src/scenario/fields.ts). */
  controls?: readonly string[]
  /** A seed with which what is claimed does not show. */
  exceptionSeed?: number
  /** What to do then, checked by the lab. */
  task?: Task
}
