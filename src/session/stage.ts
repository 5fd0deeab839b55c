// A beat as the stage shows it: a function of the plan and the place in it, and of nothing that was shown
// before. Runs are played in memory, once each.
import { fromMs, type Microseconds } from '../kernel/time.ts'
import { type Beat, instantUs, type Picture, pictureOf, type Shot } from '../lessons/beat.ts'
import type { Experiment } from '../lessons/experiment.ts'
import type { Outcome } from '../lessons/outcome.ts'
import type { Step } from '../lessons/plan.ts'
import { play } from '../lessons/play.ts'
import { type Answer, truthOf } from '../lessons/prediction.ts'
import type { LessonScenario } from '../lessons/scenario.ts'
import type { Found } from '../lessons/selector.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { removeLane } from './lane-list.ts'

export interface StagePicture extends Picture {
  experiment: Experiment
  /** The whole run of the lanes that are shown. What is after `atUs` is not. */
  outcome: Outcome
  /** Where playing begins, for a beat that runs: where the beat before stood, or the window's start. */
  playFromUs: Microseconds
  /** What the run answers up to there; where that is not yet to be seen, at its end. */
  truth: Answer | undefined
}

/** Plays an experiment; with `lanes`, these alone. */
export type Rehearsal = (experiment: Experiment, lanes?: readonly string[]) => Promise<Outcome>

const onlyLanes = (scenario: LessonScenario, lanes: readonly string[]): LessonScenario => ({
  ...scenario.lanes
    .filter(({ id }) => !lanes.includes(id))
    .reduce<Scenario>((kept, { id }) => removeLane(kept, id), scenario),
  durationMs: scenario.durationMs,
})

/** Plays each once and keeps it. */
export function createRehearsal(): Rehearsal {
  const played = new Map<string, Promise<Outcome>>()
  return (experiment, lanes) => {
    const scenario = lanes ? onlyLanes(experiment.scenario, lanes) : experiment.scenario
    const key = [experiment.id, ...scenario.lanes.map(({ id }) => id)].join(' ')
    const outcome = played.get(key) ?? play(scenario)
    played.set(key, outcome)
    return outcome
  }
}

/** The experiment of a beat; undefined where it is a headline alone. */
export function experimentOf({ chapter, beat }: Step): Experiment | undefined {
  if (beat.kind === 'reveal') return undefined
  const found = chapter.experiments.find(({ id }) => id === beat.experiment)
  if (!found)
    throw new Error(
      `Beat "${beat.id}" of ${chapter.id} shows "${beat.experiment}", which is not there.`,
    )
  return found
}

/** A lane keeps its messages whoever runs beside it, so only its place differs. */
function amongShown(found: Found | undefined, whole: Outcome, shown: Outcome): Found | undefined {
  if (found?.lane === undefined) return found
  const id = whole.trace.lanes[found.lane]?.id
  const lane = shown.trace.lanes.findIndex((one) => one.id === id)
  return lane < 0 ? undefined : { ...found, lane }
}

/** Where the beat before stands in this run, if that is a beat of the same one and earlier. */
function playFromUs(shot: Shot, before: Beat | undefined, whole: Outcome, atUs: Microseconds) {
  const stood =
    before && before.kind !== 'reveal' && before.experiment === shot.experiment
      ? (instantUs(before.until, whole) ?? 0)
      : 0
  // Before its window there is nothing to be seen.
  return Math.min(atUs, Math.max(fromMs(shot.window.fromMs), stood < atUs ? stood : 0))
}

/** The picture of the step at `index`; undefined where it is a headline alone. */
export async function pictureAt(
  plan: readonly Step[],
  index: number,
  rehearse: Rehearsal,
): Promise<StagePicture | undefined> {
  const step = plan[index]
  const experiment = step && experimentOf(step)
  if (!step || !experiment || step.beat.kind === 'reveal') return undefined
  const { beat } = step
  const whole = await rehearse(experiment)
  const picture = pictureOf(beat, whole)
  if (!picture) throw new Error(`The run of "${experiment.id}" does not come to "${beat.id}".`)
  const outcome = await rehearse(experiment, beat.lanes)
  const { atUs } = picture
  const { predict } = experiment
  return {
    ...picture,
    pin: amongShown(picture.pin, whole, outcome),
    point: amongShown(picture.point, whole, outcome),
    experiment,
    outcome,
    playFromUs: playFromUs(beat, plan[index - 1]?.beat, whole, atUs),
    truth: truthOf(predict, { ...whole, untilUs: atUs }) ?? truthOf(predict, whole),
  }
}

/** A hall watches a run for about so long. */
const USUAL_MS = 8_000
const speeds = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10] as const

/** The round speed at which so much of a run takes about eight seconds to watch. */
export function paceOf(us: Microseconds): number {
  const wanted = us / 1_000 / USUAL_MS
  const apart = (speed: number) => Math.abs(Math.log(speed / Math.max(wanted, 1e-6)))
  return speeds.reduce((best, speed) => (apart(speed) < apart(best) ? speed : best))
}
