// What an instructor asks for: some experiments of the lecture, and whether each student's runs have a seed of
// their own, made of the name, so that a code that was copied under another name does not fit its runs.
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Rules } from '../scenario/experiment-view.ts'
import { course } from './course.ts'
import type { Experiment } from './experiment.ts'
import { play } from './play.ts'
import { truthOf } from './prediction.ts'
import type { LessonScenario } from './scenario.ts'
import { isDone, withSettings } from './task.ts'

export interface Assignment {
  /** Ids of experiments, in the order in which they are asked. */
  experiments: readonly string[]
  title: string
  /** Each name has its own seeds. */
  ownSeeds: boolean
}

/** The assignment of a link; undefined where it has none. */
export const assignmentOf = ({ assign, title, seeds }: Rules): Assignment | undefined =>
  assign && { experiments: assign, title: title ?? '', ownSeeds: seeds === 'own' }

export const sameAssignment = (a: Assignment, b: Assignment): boolean =>
  a.title === b.title && a.ownSeeds === b.ownSeeds && a.experiments.join() === b.experiments.join()

/** An experiment, and the chapter in which it stands. */
export interface Placed {
  chapter: string
  experiment: Experiment
}

/** All experiments of the course by their ids. Loads every chapter. */
export async function loadExperiments(): Promise<ReadonlyMap<string, Placed>> {
  const chapters = await Promise.all(course.map(({ load }) => load()))
  return new Map(
    chapters.flatMap(({ id: chapter, experiments }) =>
      experiments.map((experiment) => [experiment.id, { chapter, experiment }] as const),
    ),
  )
}

/** A name as it counts: spaces and capitals make no other student. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

const MOST_TRIES = 40

/** The nth candidate for a student's seed: 32 bits of a hash, the same on every machine. */
function candidate(assignment: Assignment, name: string, experiment: string, n: number): number {
  const { experiments, title } = assignment
  const text = JSON.stringify([experiments, title, nameKey(name), experiment, n])
  return new DataView(sha256(utf8ToBytes(text)).buffer).getUint32(0)
}

/** Whether this run shows what is asked, and what is to be done can be done in it. */
async function serves({ predict, task }: Experiment, scenario: LessonScenario): Promise<boolean> {
  const truth = truthOf(predict, await play(scenario))
  if (truth === undefined || Number.isNaN(truth)) return false
  return !task || isDone(task, await play(withSettings(scenario, task.solution)))
}

/**
 * The scenario of an experiment for the student of this name: with a seed of the name's own, the first that serves
 * the experiment; or as it stands in the lecture.
 */
export async function scenarioFor(
  assignment: Assignment,
  name: string,
  experiment: Experiment,
): Promise<LessonScenario> {
  const { scenario, id } = experiment
  if (!assignment.ownSeeds) return scenario
  for (let n = 0; n < MOST_TRIES; n++) {
    const own = { ...scenario, seed: candidate(assignment, name, id, n) }
    if (await serves(experiment, own)) return own
  }
  return scenario
}
