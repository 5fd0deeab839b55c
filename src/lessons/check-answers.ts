// What answers are worth: every run is played again, compared by the hash of its trace, and graded from it. It
// proves that the runs are those of the assignment and the name, not who sat at the page.
import { formatExperiment, parseExperiment } from '../scenario/experiment-url.ts'
import { getField, setField } from '../scenario/fields.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { TraceHash } from '../trace/ndjson.ts'
import { type Answers, shortHash, type Unreadable, type Work } from './answer-code.ts'
import { type Assignment, type Placed, sameAssignment, scenarioFor } from './assignment.ts'
import type { Experiment } from './experiment.ts'
import type { Outcome } from './outcome.ts'
import { play } from './play.ts'
import { type Answer, type Grade, grade, type Prediction } from './prediction.ts'
import type { LessonScenario } from './scenario.ts'
import { isDone, type Task } from './task.ts'

/**
 * `assignment`: of another one than was given. `experiment`: not of that assignment, or unknown. `seed`: not that
 * of the name. `scenario`: changed where the task lets nothing be changed. `answer`: none that could be given.
 * `hash`: the run does not come out so.
 */
export type Reason =
  | Unreadable
  | 'assignment'
  | 'experiment'
  | 'seed'
  | 'scenario'
  | 'answer'
  | 'hash'

/** One experiment's answer, graded. */
export interface Result {
  work: Work
  chapter: string
  prediction: Grade
  /** Whether the task was done; undefined where there is none. */
  task: boolean | undefined
}

export type Verdict =
  | { accepted: true; answers: Answers; results: readonly Result[] }
  | { accepted: false; reason: Reason; answers?: Answers; experiment?: string }

const linkOf = (scenario: Scenario): string =>
  formatExperiment({ preset: 'lecture', scenario, view: {} })

/** What was done, as it goes into a code. */
export async function workOf(
  experiment: string,
  answer: Answer,
  scenario: LessonScenario,
): Promise<Work> {
  const { trace } = await play(scenario)
  const hash = shortHash(new TraceHash(trace).digest())
  return { experiment, answer, link: linkOf(scenario), hash }
}

/** Whether a prediction could be made with the controls of the question. */
function isAnswer(prediction: Prediction, answer: Answer): boolean {
  switch (prediction.kind) {
    case 'choice':
      return typeof answer === 'string' && prediction.options.includes(answer)
    case 'number':
      return typeof answer === 'number' && answer >= prediction.min && answer <= prediction.max
    case 'span':
      return typeof answer === 'number' && answer >= 0 && answer <= prediction.maxMs
  }
}

/** The scenario with everything back that the task lets be turned. */
function unturned(scenario: Scenario, base: Scenario, task: Task | undefined): Scenario {
  const controls = task?.controls ?? []
  const inputs = scenario.inputs.filter(
    (input) => !(input.kind === 'set' && controls.includes(input.field)),
  )
  return controls.reduce<Scenario>(
    (changed, path) => {
      const set = setField(changed, path, getField(base, path) ?? '')
      return set.ok ? set.value : changed
    },
    { ...scenario, inputs },
  )
}

/** The run of the link, if it is one of this experiment; or why not. */
function playedIn(
  link: string,
  base: LessonScenario,
  { task }: Experiment,
): LessonScenario | Reason {
  const { experiment, notices } = parseExperiment(link)
  const { scenario } = experiment
  if (notices.length > 0) return 'scenario'
  const same = { ...scenario, seed: base.seed }
  if (linkOf(unturned(same, base, task)) !== linkOf(unturned(base, base, task))) return 'scenario'
  return scenario.seed === base.seed ? { ...scenario, durationMs: base.durationMs } : 'seed'
}

async function judge(
  { assignment, name }: Answers,
  work: Work,
  { experiment, chapter }: Placed,
): Promise<Result | Reason> {
  const { predict, task } = experiment
  const { answer, link, hash } = work
  if (!isAnswer(predict, answer)) return 'answer'
  const base = await scenarioFor(assignment, name, experiment)
  const scenario = playedIn(link, base, experiment)
  if (typeof scenario === 'string') return scenario
  const outcome: Outcome = await play(scenario)
  if (shortHash(new TraceHash(outcome.trace).digest()) !== hash) return 'hash'
  // What was predicted, was predicted of the run as it was given.
  const prediction = grade(predict, answer, await play(base))
  if (!prediction) return 'answer'
  return { work, chapter, prediction, task: task && isDone(task, outcome) }
}

/**
 * The verdict on a code. `wanted`: the assignment that the instructor gave; without it, what the code says was
 * assigned is taken for it.
 */
export async function checkAnswers(
  answers: Answers | Unreadable,
  experiments: ReadonlyMap<string, Placed>,
  wanted?: Assignment,
): Promise<Verdict> {
  if (typeof answers === 'string') return { accepted: false, reason: answers }
  const { assignment, works } = answers
  if (wanted && !sameAssignment(assignment, wanted))
    return { accepted: false, reason: 'assignment', answers }
  const results: Result[] = []
  for (const work of works) {
    const placed = experiments.get(work.experiment)
    const asked = assignment.experiments.includes(work.experiment)
    const twice = results.some((result) => result.work.experiment === work.experiment)
    const result = placed && asked && !twice ? await judge(answers, work, placed) : 'experiment'
    if (typeof result === 'string')
      return { accepted: false, reason: result, answers, experiment: work.experiment }
    results.push(result)
  }
  return { accepted: true, answers, results }
}
