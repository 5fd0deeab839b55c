// What a person does to the running experiment. Each act is an input at the head with its virtual time, so
// that the link replays it. It decides nothing about what an input does.
import type { FieldValue, InputAction } from '../scenario/scenario.ts'
import { type Core, rerun } from './core.ts'
import { record } from './undo.ts'

export interface Acts {
  publish(): Promise<void>
  /** Without a lane: everybody. */
  refresh(lane?: string): Promise<void>
  /** This text, or one of the usual length. A direction, in a game, is a move. */
  send(lane?: string, text?: string): Promise<void>
  /** The server ends what it holds open for this lane. Without a lane: for all. */
  closeAtServer(lane?: string): Promise<void>
  /** Turns a knob while the run goes on. */
  set(field: string, value: FieldValue): Promise<void>
}

export function createActs(core: Core): Acts {
  const act = async (action: InputAction) => {
    if (core.refuses(action.kind === 'set' ? action.field : 'inputs')) return
    const { store, moment } = core
    const { catchingUpTo } = store.getState()
    if (catchingUpTo !== undefined && catchingUpTo < core.driver.run.endUs) {
      // The run is on its way: what is done, is done where it is going to.
      record(core, action)
      const { scenario } = core.driver.run
      const atUs = catchingUpTo + 1
      return rerun(core, { ...scenario, inputs: [...scenario.inputs, { ...action, atUs }] }, atUs)
    }
    if (!moment.live) {
      core.announce('You were looking at the past. This happens now, at the head of the run.')
      moment.live = true
    }
    await core.driver.do(async (run) => {
      if (run.headUs >= run.endUs) {
        core.notify(
          'The run rests at its end: nothing more can happen in it. Start it again to go on.',
        )
        return
      }
      // Another run has taken this one's place while the act was waiting.
      if (run !== core.driver.run) return
      record(core, action)
      const input = run.input(action)
      // Paused, the person should still see that it was done.
      if (!store.getState().playing) await run.runTo(input.atUs)
    })
  }
  return {
    publish: () => act({ kind: 'publish' }),
    refresh: (lane) => act({ kind: 'refresh', lane }),
    send: (lane, text) => act({ kind: 'send', lane, ...(text === undefined ? {} : { text }) }),
    closeAtServer: (lane) => act({ kind: 'close', lane }),
    set: (field, value) => act({ kind: 'set', field, value }),
  }
}
