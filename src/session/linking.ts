// The experiment as a link, both ways. It knows what belongs into a link and what a link asks for; how it is
// written is the scenario's business, where it is kept is the page's.
import {
  type Experiment,
  formatExperiment,
  parseExperiment,
} from '../scenario/experiment-url.ts'
import { type Core, replaceRun } from './core.ts'
import { firstWindow, lengthUs } from './time-window.ts'

export interface Linking {
  /** The hash of the address that brings back this experiment; with `still`, at this very instant. */
  link(still: boolean): string
  /** Loads what a link asks for. With an instant it is brought there and rests, else it plays. */
  open(hash: string): void
}

/** The window as a link says it; nothing where it is the usual one. */
function chosenWindow({ moment, store }: Core): { fromUs?: number; toUs?: number } {
  const { following } = store.getState()
  if (!following) return moment.window
  const usual = lengthUs(moment.window) === lengthUs(firstWindow)
  return usual ? {} : moment.window
}

export function createLinking(core: Core): Linking {
  const { store, moment } = core
  return {
    link(still) {
      const { preset, pin, run } = store.getState()
      const lane = pin && run.scenario.lanes[pin.lane]
      const experiment: Experiment = { preset, scenario: run.scenario, view: {} }
      if (still) {
        experiment.view = { cursorUs: moment.cursorUs, ...chosenWindow(core) }
        if (pin && lane) experiment.view.pin = { lane: lane.id, message: pin.message }
      }
      return formatExperiment(experiment)
    },
    open(hash) {
      const { experiment, notices } = parseExperiment(hash)
      const { preset, scenario, view } = experiment
      replaceRun(core, scenario)
      for (const notice of notices) core.notify(notice)
      const { cursorUs, fromUs, toUs } = view
      const window = fromUs !== undefined && toUs !== undefined ? { fromUs, toUs } : undefined
      Object.assign(moment, { cursorUs: 0, headUs: 0, live: true, window: window ?? firstWindow })
      const lane = view.pin ? scenario.lanes.findIndex(({ id }) => id === view.pin?.lane) : -1
      if (!cursorUs) core.driver.run.carrier = core.carrier
      store.setState({
        preset,
        pin: view.pin && lane >= 0 ? { lane, message: view.pin.message } : undefined,
        playing: !cursorUs,
        following: !window,
        catchingUpTo: cursorUs || undefined,
      })
    },
  }
}
