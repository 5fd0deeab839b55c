import { describe, expect, it } from 'vitest'
import { exportTape, readTape, type Tape } from '../../export/tape.ts'
import { createRun } from '../../lab/run.ts'
import { type Preset, presetById, presets } from '../../scenario/presets.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { createSession, type Session } from '../../session/session.ts'
import { playTape } from './play-tape.ts'

const UNTIL_US = 3_000_000

async function tapeOf(scenario: Scenario, act = false): Promise<Tape> {
  const run = createRun(scenario)
  await run.runTo(UNTIL_US / 2)
  if (act) run.input({ kind: 'publish' })
  await run.runTo(UNTIL_US)
  const tape = readTape(JSON.parse(exportTape(run.scenario, run.headUs, run.hash())))
  if (!tape.ok) throw new Error(tape.message)
  return tape.value
}

/** Plays it in the session, frame by frame; `each` sees every frame. */
async function played(session: Session, tape: Tape, each: () => void = () => {}) {
  let outcome: string | undefined | false = false
  void playTape(session, tape).then((said) => {
    outcome = said
  })
  while (outcome === false) {
    each()
    session.frame(16)
    await new Promise((done) => setTimeout(done))
  }
  return outcome as string | undefined
}

describe('a tape in the page', () => {
  it.each(presets.map(({ id, scenario }) => [id, scenario] as const))(
    'gives the same hash, and knows its preset: %s',
    async (id, scenario) => {
      const session = createSession()
      const tape = await tapeOf(scenario, true)
      expect(await played(session, tape)).toMatch(/up to 3\.000 s: the run has the same hash/)
      const { preset, run, playing } = session.store.getState()
      expect([preset, run.hash(), playing]).toEqual([id, tape.hash, false])
    },
  )

  it('says so where the hash is another', async () => {
    const tape = await tapeOf(presets[1]?.scenario as Scenario)
    const changed = {
      ...tape,
      hash: tape.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    }
    expect(await played(createSession(), changed)).toMatch(/is not the one on the tape/)
    expect(await played(createSession(), { ...changed, trace: tape.trace + 1 })).toMatch(
      /another version/,
    )
  })

  it('keeps quiet where something else was loaded meanwhile', async () => {
    const session = createSession()
    const tape = await tapeOf(presets[0]?.scenario as Scenario)
    let frames = 0
    const outcome = await played(session, tape, () => {
      if (++frames === 2) session.setUp.choosePreset(presetById('chat') as Preset)
    })
    expect(outcome).toBeUndefined()
    expect(session.store.getState().preset).toBe('chat')
  })
})
