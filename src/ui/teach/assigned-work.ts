// What a student has done of an assignment, kept on this device until it is handed in: the name, and for each
// experiment the prediction and the run in which its task was done. What it is worth is not known here.
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type Assignment, loadExperiments, scenarioFor } from '../../lessons/assignment.ts'
import type { Chapter } from '../../lessons/chapter.ts'
import type { Experiment } from '../../lessons/experiment.ts'
import type { Answer } from '../../lessons/prediction.ts'
import { formatExperiment } from '../../scenario/experiment-url.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { forgetAnswer } from '../course/progress-store.ts'
import { recall, remember } from '../storage.ts'

/** One experiment's work. */
export interface Done {
  answer: Answer
  /** The run in which its task was done, as a link. Undefined: it is not done, or there is none. */
  run?: string
}

interface Kept {
  name: string
  done: Readonly<Record<string, Done>>
}

interface AssignedState {
  assignment: Assignment | undefined
  /** Undefined: not begun. */
  kept: Kept | undefined
  /** The experiments with this name's seeds, by id; empty until they are found. */
  experiments: ReadonlyMap<string, Experiment>
}

const nothing: AssignedState = { assignment: undefined, kept: undefined, experiments: new Map() }
const store = createStore<AssignedState>()(() => nothing)

const nameOf = (assignment: Assignment): string => `assigned:${JSON.stringify(assignment)}`

function recalled(assignment: Assignment): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(recall(nameOf(assignment)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return undefined
    const { name, done } = kept as Partial<Kept>
    return typeof name === 'string' && typeof done === 'object' ? { name, done } : undefined
  } catch {
    return undefined
  }
}

const keep = (kept: Kept | undefined): void => {
  const { assignment } = store.getState()
  store.setState({ kept })
  if (assignment) remember(nameOf(assignment), JSON.stringify(kept ?? null))
}

/** Finds the runs of this name; the first of them may be begun when all are found. */
async function prepare(assignment: Assignment, name: string): Promise<void> {
  const all = await loadExperiments()
  const found = new Map<string, Experiment>()
  for (const id of assignment.experiments) {
    const experiment = all.get(id)?.experiment
    if (!experiment) continue
    found.set(id, { ...experiment, scenario: await scenarioFor(assignment, name, experiment) })
  }
  const now = store.getState()
  if (now.assignment === assignment && now.kept?.name === name)
    store.setState({ experiments: found })
}

/** Takes up the assignment of the link where it was left. */
export function takeUp(assignment: Assignment): void {
  const kept = recalled(assignment)
  store.setState({ ...nothing, assignment, kept })
  if (kept) void prepare(assignment, kept.name)
}

/** The link is another one: what is done stays on the device. */
export const layAside = (): void => store.setState(nothing)

/** Whoever begins predicts anew, whatever was answered on this device before. */
export function begin(name: string): void {
  const { assignment } = store.getState()
  if (!assignment) return
  assignment.experiments.forEach(forgetAnswer)
  keep({ name: name.trim(), done: {} })
  void prepare(assignment, name.trim())
}

export function startOver(): void {
  keep(undefined)
  store.setState({ experiments: new Map() })
}

export const useAssigned = <T>(selector: (state: AssignedState) => T): T =>
  useStore(store, selector)

/** The chapter with this student's own runs in the place of those that are assigned. */
export function useAssignedChapter(chapter: Chapter): Chapter {
  const own = useAssigned(({ experiments }) => experiments)
  return useMemo(() => {
    const experiments = chapter.experiments.map((one) => own.get(one.id) ?? one)
    return own.size === 0 ? chapter : { ...chapter, experiments }
  }, [chapter, own])
}

const isAssigned = (experiment: string): boolean => store.getState().experiments.has(experiment)

/** Takes over what the reader has predicted of the assigned experiments. */
export function takeAnswers(answers: Readonly<Record<string, Answer>>): void {
  const { kept } = store.getState()
  if (!kept) return
  const done = Object.fromEntries(
    Object.entries(answers)
      .filter(([experiment]) => isAssigned(experiment))
      .map(([experiment, answer]): [string, Done] => {
        const before = kept.done[experiment]
        return [experiment, before ? { ...before, answer } : { answer }]
      }),
  )
  if (JSON.stringify(done) !== JSON.stringify(kept.done)) keep({ ...kept, done })
}

/** The run in which the experiment's task was done; one of other seeds than this student's does not count. */
export function takeRun(experiment: string, scenario: Scenario): void {
  const { kept, experiments } = store.getState()
  const before = kept?.done[experiment]
  if (!kept || !before || experiments.get(experiment)?.scenario.seed !== scenario.seed) return
  const run = formatExperiment({ preset: 'lecture', scenario, view: {} })
  keep({ ...kept, done: { ...kept.done, [experiment]: { ...before, run } } })
}
