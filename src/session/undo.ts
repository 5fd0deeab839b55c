// Taking back what was done, and doing it again: every change of the experiment, and everything that was done
// during its run, is a step. A run is a function of its scenario, so a step back is the scenario before it,
// played to the instant at which the person is.
import type { Microseconds } from '../kernel/time.ts'
import type { Change, Played } from './change.ts'
import { type Core, rerun } from './core.ts'
import { moved, recorded } from './history.ts'
import { firstMoment } from './moment.ts'
import { firstWindow } from './time-window.ts'

export interface Undo {
  /** What was taken back; undefined where there is nothing. */
  undo(): Change | undefined
  /** What was done again. */
  redo(): Change | undefined
}

/** After these another run begins at its own start. */
const beginsAnew = ({ kind }: Change): boolean =>
  kind === 'preset' || kind === 'restart' || kind === 'load'

const headOf = ({ store, moment }: Core): Microseconds =>
  store.getState().catchingUpTo ?? moment.headUs

function present(core: Core): Played {
  // The run's own list of inputs grows; a step keeps them as they were.
  const { scenario } = core.driver.run
  return {
    preset: core.store.getState().preset,
    scenario: { ...scenario, inputs: [...scenario.inputs] },
    headUs: headOf(core),
  }
}

/** To be called right before the change is made. */
export function record(core: Core, change: Change): void {
  const { history } = core.store.getState()
  core.store.setState({ history: recorded(history, change, present(core)) })
}

export function createUndo(core: Core): Undo {
  const { store, moment } = core

  const move = (by: 1 | -1): Change | undefined => {
    // Whoever may not let time go on may not play another run either.
    if (core.refuses('time')) return undefined
    const result = moved(store.getState().history, by, present(core))
    if (!result) return undefined
    const { step, history } = result
    const { preset, scenario, headUs } = step.state
    store.setState({ preset, history })
    if (beginsAnew(step.change)) {
      Object.assign(moment, firstMoment(firstWindow(scenario.feed.ratePerSecond)))
      store.setState({ following: true })
      rerun(core, scenario, headUs)
    } else {
      const lastUs = scenario.inputs.reduce((latest, { atUs }) => Math.max(latest, atUs), 0)
      rerun(core, scenario, Math.max(headOf(core), lastUs))
    }
    return step.change
  }

  return { undo: () => move(-1), redo: () => move(1) }
}
