// What the session knows that changes seldom: one store, of plain values. What changes every frame is in
// `moment.ts`; what follows from the trace is in the trace.
import type { Microseconds } from '../kernel/time.ts'
import type { CarrierKind } from '../lab/carrier.ts'
import type { Run } from '../lab/run.ts'
import type { Rules } from '../scenario/experiment-view.ts'
import type { Layer } from '../scenario/layers.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { CallSite } from '../trace/call-sites.ts'
import type { ChangeHistory } from './change.ts'

/** A message, by the index of its lane and its own. */
export interface Pin {
  lane: number
  message: number
}

/** A line of the code whose messages are looked at, in this lane. */
export interface Lit {
  lane: number
  site: CallSite
}

/** A sentence for the person, until it is dismissed. */
export interface Notice {
  id: number
  text: string
}

export interface CarrierStatus {
  /** `connecting`: memory still moves the messages; the real carrier is on its way. */
  kind: CarrierKind | 'connecting'
  /** Why it is not the service worker, in one sentence. */
  explanation?: string
}

export interface SessionState {
  preset: string
  run: Run
  /** The scenario's fields as they stand at the head. */
  current: Scenario
  playing: boolean
  speed: number
  /** The speed that is really reached, where that is lower. */
  reachedSpeed: number | undefined
  /** The window goes with the cursor. */
  following: boolean
  /** The run is being brought to this instant in memory, as fast as the machine can. */
  catchingUpTo: Microseconds | undefined
  selectedLane: string
  pin: Pin | undefined
  lit: Lit | undefined
  /** An update that is followed through all lanes. */
  highlight: number | undefined
  /** At which layer the figures count bytes. */
  layer: Layer
  carrier: CarrierStatus
  /** Controls that may not be used now, by name (src/scenario/control-names.ts), and the sentence that says why. */
  locked: ReadonlySet<string>
  lockedWhy: string
  /** What the instructor decided whose link was opened. */
  rules: Rules
  /** What can be taken back, and done again. */
  history: ChangeHistory
  notices: readonly Notice[]
  /** The newest sentence for the polite live region. */
  announcement: string
}
