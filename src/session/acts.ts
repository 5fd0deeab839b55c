// What a person does to the running experiment. Each act is an input at the head with its virtual time, so
// that the link replays it. It decides nothing about what an input does.
import type { FieldValue, InputAction } from '../scenario/scenario.ts'
import type { Core } from './core.ts'

export interface Acts {
  publish(): Promise<void>
  /** Without a lane: everybody. */
  refresh(lane?: string): Promise<void>
  send(lane?: string): Promise<void>
  /** Turns a knob while the run goes on. */
  set(field: string, value: FieldValue): Promise<void>
}

export function createActs(core: Core): Acts {
  const act = async (action: InputAction) => {
    const { store, moment } = core
    if (store.getState().catchingUpTo !== undefined) return
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
      const input = run.input(action)
      // Paused, the person should still see that it was done.
      if (!store.getState().playing) await run.runTo(input.atUs)
    })
  }
  return {
    publish: () => act({ kind: 'publish' }),
    refresh: (lane) => act({ kind: 'refresh', lane }),
    send: (lane) => act({ kind: 'send', lane }),
    set: (field, value) => act({ kind: 'set', field, value }),
  }
}
