// The first seconds of each preset, run in memory one after the other, each once. A run lets the page go on
// between any two of its events, so nothing stalls.
import type { Microseconds } from '../../kernel/time.ts'
import { createRun } from '../../lab/run.ts'
import type { Preset } from '../../scenario/presets.ts'
import { firstWindow } from '../../session/time-window.ts'
import type { Trace } from '../../trace/trace.ts'

export interface Preview {
  trace: Trace
  /** How far it was run: the first handful of updates. */
  toUs: Microseconds
}

const known = new Map<string, Preview>()
let last: Promise<unknown> = Promise.resolve()

/** The preview of this preset, at the earliest after those asked for before; undefined once nobody wants it. */
export function previewOf(preset: Preset, wanted: AbortSignal): Promise<Preview | undefined> {
  const made = last.then(async () => {
    const before = known.get(preset.id)
    if (before || wanted.aborted) return before
    const { toUs } = firstWindow(preset.scenario.feed.ratePerSecond)
    const run = createRun(preset.scenario)
    await run.runTo(toUs)
    run.close()
    const preview = { trace: run.trace, toUs }
    known.set(preset.id, preview)
    return preview
  })
  last = made.catch(() => {})
  return made
}
