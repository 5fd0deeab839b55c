// The session: one experiment, loaded and played by one person. It puts the parts together and adds nothing
// but what concerns them all: what is selected, and which carrier moves the messages.
import type { CarrierKind } from '../lab/carrier.ts'
import { defaultScenario } from '../scenario/defaults.ts'
import type { Layer } from '../scenario/layers.ts'
import { type Acts, createActs } from './acts.ts'
import { type Core, createCore, type PacedCarrier } from './core.ts'
import { createLoading, type Loading } from './loading.ts'
import { createPlaying, type FrameLoad, publishReadout } from './playing.ts'
import { createSetUp, type SetUp } from './set-up.ts'
import type { Lit, Pin } from './state.ts'
import { createTransport, type Transport } from './transport.ts'
import { createUndo, type Undo } from './undo.ts'

export interface Session
  extends Loading,
    Undo,
    Pick<Core, 'store' | 'readout' | 'moment' | 'notify' | 'announce'> {
  readonly transport: Transport
  readonly acts: Acts
  readonly setUp: SetUp
  /** A frame of the person's time went by. Gives what this one has to do. */
  frame(ms: number): FrameLoad
  publishReadout(): void
  /** Stops bringing the run to an instant: it stays where it is. */
  stopCatchingUp(): void
  select(laneId: string): void
  pin(pin: Pin | undefined): void
  highlight(update: number | undefined): void
  /** Looks at the messages of one line of the code. */
  light(lit: Lit | undefined): void
  /** Counts bytes at this layer. */
  countAt(layer: Layer): void
  dismiss(noticeId: number): void
  /** From now on this carrier moves the messages. */
  connected(carrier: PacedCarrier, kind: CarrierKind, explanation?: string): void
  setCalm(calm: boolean): void
}

/** The preset that an empty link shows; the others come when somebody wants them. */
const FIRST_PRESET = 'lecture'

export function createSession(): Session {
  const core = createCore(FIRST_PRESET, defaultScenario)
  const { store, readout, moment } = core
  const transport = createTransport(core)
  const acts = createActs(core)
  const playing = createPlaying(core, transport.pause)
  return {
    store,
    readout,
    moment,
    notify: core.notify,
    announce: core.announce,
    transport,
    acts,
    setUp: createSetUp(core, acts),
    ...createLoading(core),
    ...createUndo(core),
    frame: playing.frame,
    publishReadout: () => publishReadout(core),
    stopCatchingUp() {
      if (store.getState().catchingUpTo === undefined) return
      store.setState({ catchingUpTo: core.driver.run.headUs, playing: false })
    },
    select: (selectedLane) => store.setState({ selectedLane }),
    pin(pin) {
      const lane = pin && store.getState().run.scenario.lanes[pin.lane]
      store.setState(lane ? { pin, selectedLane: lane.id } : { pin: undefined })
    },
    highlight(highlight) {
      if (store.getState().highlight !== highlight) store.setState({ highlight })
    },
    light: (lit) => store.setState({ lit }),
    countAt: (layer) => store.setState({ layer }),
    dismiss(noticeId) {
      store.setState({ notices: store.getState().notices.filter(({ id }) => id !== noticeId) })
    },
    connected(carrier, kind, explanation) {
      core.carrier = carrier
      if (store.getState().catchingUpTo === undefined) core.driver.run.carrier = carrier
      store.setState({ carrier: { kind, explanation } })
    },
    setCalm(calm) {
      core.calm = calm
    },
  }
}
