// What a handout shows of a chapter's experiments: the picture and the measured truth of each, from a run played
// now, once.
import type { Chapter } from '../../lessons/chapter.ts'
import type { Experiment } from '../../lessons/experiment.ts'
import { play } from '../../lessons/play.ts'
import { type Answer, truthOf } from '../../lessons/prediction.ts'
import { figureForm } from '../lecture/figure-form.ts'
import { runPicture } from './run-picture.ts'

export interface Shown {
  svg: string
  truth: Answer | undefined
}

/** Heights of a lane in the pictures: two sheets are to hold the chapter, however many lanes it shows. */
const ROW_PX = { few: 64, many: 48 }
const MANY_LANES = 8

const shown = new Map<string, Promise<Shown[]>>()

/** With the figures in the form of the language. */
export function showAll({ id, experiments }: Chapter, language: string): Promise<Shown[]> {
  const name = `${id} ${language}`
  const known = shown.get(name)
  if (known) return known
  const lanes = experiments.reduce((sum, { scenario }) => sum + scenario.lanes.length, 0)
  const rowPx = lanes < MANY_LANES ? ROW_PX.few : ROW_PX.many
  const show = async (experiment: Experiment): Promise<Shown> => ({
    svg: await runPicture(experiment, experiment.id, rowPx, figureForm(language)),
    truth: truthOf(experiment.predict, await play(experiment.scenario)),
  })
  const promise = Promise.all(experiments.map(show))
  shown.set(name, promise)
  promise.catch(() => shown.delete(name))
  return promise
}
