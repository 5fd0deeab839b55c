// The experiment as a link, both ways. It knows what belongs into a link and what a link asks for; how it is
// written is the scenario's business, where it is kept is the page's.
import {
  type Experiment,
  formatExperiment,
  parseExperiment,
  type View,
} from '../scenario/experiment-url.ts'
import { type Core, replaceRun } from './core.ts'
import { firstMoment } from './moment.ts'
import { firstWindow, fitLimits, lengthUs } from './time-window.ts'

export interface Linking {
  /** The hash of the address that brings back this experiment; with `still`, at this very instant. */
  link(still: boolean): string
  /**
   * Loads what a link asks for. With an instant it is brought there and rests, else it plays. Gives the
   * view, for what the page itself has to do: the theme.
   */
  open(hash: string): View
}

/** The window as a link says it; nothing where it is the usual one. */
function chosenWindow(core: Core): { fromUs?: number; toUs?: number } {
  const { moment, store } = core
  if (!store.getState().following) return moment.window
  const usual = firstWindow(core.driver.run.scenario.feed.ratePerSecond)
  return lengthUs(moment.window) === lengthUs(usual) ? {} : moment.window
}

export function createLinking(core: Core): Linking {
  const { store, moment } = core
  let askedTheme: View['theme']
  return {
    link(still) {
      const { preset, pin, run } = store.getState()
      const lane = pin && run.scenario.lanes[pin.lane]
      const experiment: Experiment = { preset, scenario: run.scenario, view: {} }
      if (askedTheme) experiment.view.theme = askedTheme
      if (still) {
        Object.assign(experiment.view, { cursorUs: moment.cursorUs }, chosenWindow(core))
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
      const asked = fromUs !== undefined && toUs !== undefined
      const usual = firstWindow(scenario.feed.ratePerSecond)
      Object.assign(moment, firstMoment(asked ? fitLimits({ fromUs, toUs }) : usual))
      const lane = view.pin ? scenario.lanes.findIndex(({ id }) => id === view.pin?.lane) : -1
      if (!cursorUs) core.driver.run.carrier = core.carrier
      store.setState({
        preset,
        pin: view.pin && lane >= 0 ? { lane, message: view.pin.message } : undefined,
        playing: !cursorUs,
        following: !asked,
        catchingUpTo: cursorUs || undefined,
      })
      askedTheme = view.theme
      return view
    },
  }
}
