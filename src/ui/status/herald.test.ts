import { beforeAll, describe, expect, it } from 'vitest'
import { createRun } from '../../lab/run.ts'
import { presetById } from '../../scenario/presets.ts'
import type { Trace } from '../../trace/trace.ts'
import { Herald, LOOK_MS, type Sight } from './herald.ts'

let trace: Trace
beforeAll(async () => {
  const scenario = presetById('lecture')?.scenario
  if (!scenario) throw new Error('no lecture')
  const run = createRun(scenario)
  await run.runTo(20e6)
  trace = run.trace
})

const sight = (of: Partial<Sight>): Sight => ({
  level: 'all',
  trace,
  cursorUs: 0,
  playing: true,
  catchingUp: false,
  speed: 1,
  announcement: '',
  summary: () => 'summary',
  instant: () => 'instant',
  ...of,
})

/** Plays on at the usual speed; gives the looks at which something was said. */
function play(herald: Herald, looks: number, of: Partial<Sight> = {}): Map<number, string> {
  const said = new Map<number, string>()
  for (let look = 0; look < looks; look++) {
    const text = herald.look(sight({ cursorUs: look * LOOK_MS * 1_000, ...of }))
    if (text) said.set(look, text)
  }
  return said
}

describe('the herald', () => {
  it('says at most one text in two seconds, and all news in it', () => {
    const said = play(new Herald(), 72)
    const looks = [...said.keys()]
    expect(looks.length).toBeGreaterThan(5)
    looks.forEach((look, i) => {
      if (i > 0) expect((look - (looks[i - 1] as number)) * LOOK_MS).toBeGreaterThanOrEqual(2_000)
    })
    // Every update that was published by the last text was told.
    const told = [...said.values()].join(' ')
    const lastUs = (looks.at(-1) as number) * LOOK_MS * 1_000
    const published = [
      ...told.matchAll(/[Uu]pdates? (\d+)(?: (?:to|and) (\d+))? (?:is|are) published/g),
    ]
    const newest = Math.max(...published.map(([, one, last]) => Number(last ?? one)))
    expect(newest).toBe(trace.updates.createdUs.countUpTo(lastUs))
  })

  it('is silent where it was asked to be', () => {
    const herald = new Herald()
    expect(play(herald, 40, { level: 'off' }).size).toBe(0)
    expect(herald.look(sight({ level: 'off', playing: false }))).toBe('')
  })

  it('sums up a pause once', () => {
    const herald = new Herald()
    play(herald, 10)
    const paused = sight({ playing: false, cursorUs: 2_250_000 })
    const said = Array.from({ length: 24 }, () => herald.look(paused)).filter(Boolean)
    expect(said).toEqual(['summary'])
  })

  it('sums up, once, a run that rested before the herald came', () => {
    const herald = new Herald()
    const resting = sight({ playing: false, cursorUs: 2_250_000 })
    const said = Array.from({ length: 24 }, () => herald.look(resting)).filter(Boolean)
    expect(said).toEqual(['summary'])
  })

  it('is busy while the cursor is moved by hand, and says where it came to rest', () => {
    const herald = new Herald()
    const look = (cursorUs: number) => herald.look(sight({ playing: false, cursorUs }))
    look(1e6)
    expect(herald.scrubbing).toBe(false)
    expect(look(2e6)).toBe('')
    expect(herald.scrubbing).toBe(true)
    expect(look(3e6)).toBe('')
    const said = Array.from({ length: 12 }, () => look(3e6)).filter(Boolean)
    expect(said).toEqual(['instant'])
    expect(herald.scrubbing).toBe(false)
  })

  it('tells nothing of a run that is brought to an instant, and nothing twice', () => {
    const herald = new Herald()
    expect(play(herald, 40, { catchingUp: true, playing: false }).size).toBe(0)
    const after = play(herald, 8, { cursorUs: 10e6, level: 'milestones' })
    expect(after.size).toBe(0)
  })
})
