// What the parts of a session share: the stores, the driver of the run in play, and the carrier. It
// decides how one run takes the place of another, and nothing about time.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Carrier } from '../lab/carrier.ts'
import { memoryCarrier } from '../lab/memory-carrier.ts'
import { createRun } from '../lab/run.ts'
import { firstLayer } from '../scenario/layers.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { Driver } from './driver.ts'
import { noHistory } from './history.ts'
import { whyLocked } from './locks.ts'
import { firstMoment, type Moment, type Readout } from './moment.ts'
import type { SessionState } from './state.ts'
import { firstWindow } from './time-window.ts'

/**
 * A carrier that wants to know how the frames go by, to let answers leave at the right instant. It says whether
 * the browser is moving messages in this frame.
 */
export type PacedCarrier = Carrier & { atFrame?(nowUs: number, speed: number): boolean }

export interface Core {
  readonly store: StoreApi<SessionState>
  readonly readout: StoreApi<Readout>
  readonly moment: Moment
  driver: Driver
  /** What moves the messages whenever the run is not being caught up. */
  carrier: PacedCarrier
  /** How far playing wants the head to be. */
  targetUs: number
  /** Motion is unwelcome: the window moves in jumps. */
  calm: boolean
  /** Whether this control is locked; then the person is told why. */
  refuses(control: string): boolean
  notify(text: string): void
  announce(text: string): void
}

let noticeId = 0

export function createCore(preset: string, scenario: Scenario): Core {
  const run = createRun(scenario, memoryCarrier)
  const store = createStore<SessionState>()(() => ({
    preset,
    run,
    current: run.current,
    playing: false,
    speed: 1,
    reachedSpeed: undefined,
    following: true,
    catchingUpTo: undefined,
    selectedLane: scenario.lanes[0]?.id ?? '',
    pin: undefined,
    lit: undefined,
    highlight: undefined,
    layer: firstLayer,
    carrier: { kind: 'connecting' },
    locked: new Set(),
    lockedWhy: '',
    rules: {},
    history: noHistory,
    notices: [],
    announcement: '',
  }))
  const moment = firstMoment(firstWindow(scenario.feed.ratePerSecond))
  const core: Core = {
    store,
    readout: createStore<Readout>()(() => ({ ...moment })),
    moment,
    driver: new Driver(run),
    carrier: memoryCarrier,
    targetUs: 0,
    calm: false,
    refuses(control) {
      const why = whyLocked(store.getState(), control)
      if (why) core.notify(why)
      return why !== undefined
    },
    notify(text) {
      const notices = store.getState().notices.filter((notice) => notice.text !== text)
      store.setState({ notices: [...notices, { id: noticeId++, text }] })
    },
    announce: (announcement) => store.setState({ announcement }),
  }
  return core
}

/** Puts a new run of `scenario` in the place of the one in play; it stands at its start. */
export function replaceRun(core: Core, scenario: Scenario): void {
  core.driver.run.close()
  const run = createRun(scenario, memoryCarrier)
  core.driver = new Driver(run)
  core.targetUs = 0
  const { selectedLane } = core.store.getState()
  const known = scenario.lanes.some(({ id }) => id === selectedLane)
  // Whoever reads sees the new run from its start: one that is soon where the last one was is another sight, too.
  core.readout.setState({ cursorUs: 0, headUs: 0 })
  core.store.setState({
    run,
    current: run.current,
    pin: undefined,
    lit: undefined,
    highlight: undefined,
    reachedSpeed: undefined,
    selectedLane: known ? selectedLane : (scenario.lanes[0]?.id ?? ''),
  })
}

/** Another run in the place of the one in play, brought to this instant. */
export function rerun(core: Core, scenario: Scenario, toUs: number): void {
  replaceRun(core, scenario)
  core.store.setState({ catchingUpTo: toUs > 0 ? toUs : undefined })
  if (toUs === 0) core.driver.run.carrier = core.carrier
}
