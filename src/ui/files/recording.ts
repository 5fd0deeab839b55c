// What a file is made from: the run as it stands, and how it is looked at. Every format reads this and nothing
// else; taking it while the run moves is the caller's mistake.
import type { Microseconds } from '../../kernel/time.ts'
import type { Run } from '../../lab/run.ts'
import type { Layer } from '../../scenario/layers.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Session } from '../../session/session.ts'
import type { Trace } from '../../trace/trace.ts'
import { linkTo } from '../address.ts'
import type { ThemeName } from '../theme/tokens.ts'
import type { TimeWindow } from '../timeline/scale.ts'

export interface Recording {
  trace: Trace
  scenario: Scenario
  untilUs: Microseconds
  hash: string
  preset: string
  /** Leads back to this very instant. */
  link: string
  window: TimeWindow
  cursorUs: Microseconds
  theme: ThemeName
  layer: Layer
}

export function recordingOf(session: Session, run: Run, theme: ThemeName): Recording {
  return {
    trace: run.trace,
    scenario: run.scenario,
    untilUs: run.headUs,
    hash: run.hash(),
    preset: session.store.getState().preset,
    link: new URL(linkTo(session, true), document.baseURI).href,
    window: session.moment.window,
    cursorUs: session.moment.cursorUs,
    theme,
    layer: session.store.getState().layer,
  }
}

const NAME_DIGITS = 8

/** `wireside-lecture-1f2e3d4c.har` */
export const fileName = ({ preset, hash }: Recording, ending: string): string =>
  `wireside-${preset}-${hash.slice(0, NAME_DIGITS)}.${ending}`
