// A tape, played again: the experiment takes the place of the one on the page, is brought to where the tape
// ends, and its hash is compared with the one on the tape.
import type { Tape } from '../../export/tape.ts'
import { formatExperiment } from '../../scenario/experiment-url.ts'
import { presets } from '../../scenario/presets.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Session } from '../../session/session.ts'
import { TRACE_VERSION } from '../../trace/ndjson.ts'
import { formatInstant } from '../words/units.ts'

/** A tape does not say what it was made from: the preset that leaves the least to say. */
function nearestPreset(scenario: Scenario): string {
  const lengths = presets.map(({ id }) => {
    const { length } = formatExperiment({ preset: id, scenario, view: {} })
    return { id, length }
  })
  return lengths.reduce((best, next) => (next.length < best.length ? next : best)).id
}

/** When the run has been brought to where it was asked to be, or another one is in its place. */
const caughtUp = ({ store }: Session): Promise<void> =>
  new Promise((done) => {
    const { run } = store.getState()
    const stop = store.subscribe((state) => {
      if (state.run === run && state.catchingUpTo !== undefined) return
      stop()
      done()
    })
  })

function verdict(session: Session, { untilUs, hash, trace }: Tape): string {
  const { run } = session.store.getState()
  const at = formatInstant(run.headUs)
  if (run.headUs < Math.min(untilUs, run.endUs))
    return `The tape was stopped at ${at}; it goes on to ${formatInstant(untilUs)}, where its hash could be compared.`
  if (run.hash() === hash)
    return `The tape was played again up to ${at}: the run has the same hash as on the tape.`
  return trace === TRACE_VERSION
    ? `The tape was played again up to ${at}, but the run’s hash is not the one on the tape: the tape was changed, or another Wireside made it.`
    : `The tape was played again up to ${at}. Its hash cannot be compared: it was made by another version of Wireside.`
}

/** Loads the experiment; one sentence on the outcome, undefined where something else was loaded meanwhile. */
export async function playTape(session: Session, tape: Tape): Promise<string | undefined> {
  const { scenario, untilUs } = tape
  session.load({ preset: nearestPreset(scenario), scenario, view: { cursorUs: untilUs } })
  const { run } = session.store.getState()
  if (untilUs === 0) session.transport.pause()
  else await caughtUp(session)
  return session.store.getState().run === run ? verdict(session, tape) : undefined
}
