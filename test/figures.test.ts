// The figures of real runs: looking back at an instant shows what a run that ended there would show.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRun } from '../src/lab/run.ts'
import { figuresAt } from '../src/metrics/lane-figures.ts'
import { presets } from '../src/scenario/presets.ts'

describe('figures of a run', () => {
  it.each(presets)('$id: at t as if the run had ended at t', async ({ scenario }) => {
    const whole = createRun(scenario)
    await whole.runTo(20_000_000)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 20_000_000 }), async (atUs) => {
        const ended = createRun(scenario)
        await ended.runTo(atUs)
        for (const lane of scenario.lanes.keys())
          expect(figuresAt(whole.trace, lane, atUs)).toEqual(figuresAt(ended.trace, lane, atUs))
        ended.close()
      }),
      { numRuns: 4 },
    )
    whole.close()
  })
})
