// The experiment as a whole, out and in: what a link has to say of this session, and a session brought to
// what a link asks for. How a link is written is not known here.
import type { Run } from '../lab/run.ts'
import type { Experiment } from '../scenario/experiment-url.ts'
import { firstLayer } from '../scenario/layers.ts'
import { type Core, replaceRun } from './core.ts'
import { firstMoment } from './moment.ts'
import { firstWindow, fitLimits, lengthUs } from './time-window.ts'
import { record } from './undo.ts'

export interface Loading {
  /** The experiment as it is now; with `still`, at this very instant. */
  experiment(still: boolean): Experiment
  /** Loads an experiment. With an instant it is brought there and rests, else it plays. */
  load(experiment: Experiment): void
  /** Does `work` while the run stands still: all that happened up to its head is in the trace. */
  atRest<T>(work: (run: Run) => T | Promise<T>): Promise<T>
}

/** The window, where it is not the usual one. */
function chosenWindow(core: Core): { fromUs?: number; toUs?: number } {
  const { moment, store } = core
  if (!store.getState().following) return moment.window
  const usual = firstWindow(core.driver.run.scenario.feed.ratePerSecond)
  return lengthUs(moment.window) === lengthUs(usual) ? {} : moment.window
}

export function createLoading(core: Core): Loading {
  const { store, moment } = core
  /** Asked for by the link that was loaded; it stays in the links that are made of it. */
  let theme: Experiment['view']['theme']
  return {
    experiment(still) {
      const { preset, pin, run, layer: counted, rules } = store.getState()
      const { scenario } = run
      const layer = counted === firstLayer ? undefined : counted
      if (!still) return { preset, scenario, view: { theme, layer, ...rules } }
      const lane = pin && scenario.lanes[pin.lane]
      return {
        preset,
        scenario,
        view: {
          cursorUs: moment.cursorUs,
          ...chosenWindow(core),
          pin: lane && { lane: lane.id, message: pin.message },
          theme,
          layer,
          ...rules,
        },
      }
    },
    atRest: (work) => core.driver.do(work),
    load({ preset, scenario, view }) {
      // What a page begins with is not a change.
      if (moment.headUs > 0) record(core, { kind: 'load' })
      replaceRun(core, scenario)
      const { cursorUs, fromUs, toUs } = view
      const asked = fromUs !== undefined && toUs !== undefined
      const usual = firstWindow(scenario.feed.ratePerSecond)
      Object.assign(moment, firstMoment(asked ? fitLimits({ fromUs, toUs }) : usual))
      const lane = scenario.lanes.findIndex(({ id }) => id === view.pin?.lane)
      if (!cursorUs) core.driver.run.carrier = core.carrier
      theme = view.theme
      store.setState({
        preset,
        layer: view.layer ?? firstLayer,
        pin: view.pin && lane >= 0 ? { lane, message: view.pin.message } : undefined,
        playing: cursorUs === undefined,
        following: !asked,
        catchingUpTo: cursorUs || undefined,
      })
    },
  }
}
