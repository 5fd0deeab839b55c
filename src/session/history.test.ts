// Taking back and doing again, against real runs in memory: however a person played, all of it taken back is
// the experiment of the start, and all of it done again is the last one, by the hash of their traces.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryCarrier } from '../lab/memory-carrier.ts'
import { createRun } from '../lab/run.ts'
import { type Preset, presetById } from '../scenario/presets.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type History, MOST_STEPS, moved, noHistory, recorded } from './history.ts'
import { createSession, type Session } from './session.ts'

describe('a ring of states', () => {
  const of = (count: number): History<number, string> => {
    let history: History<number, string> = noHistory
    for (let state = 0; state < count; state++)
      history = recorded(history, `to ${state + 1}`, state)
    return history
  }

  it('goes back and forth over the same states', () => {
    const back = moved(of(3), -1, 3)
    expect(back?.step).toEqual({ change: 'to 3', state: 2 })
    const forth = back && moved(back.history, 1, 2)
    expect(forth?.step).toEqual({ change: 'to 3', state: 3 })
    expect(forth?.history).toEqual(of(3))
  })

  it('ends at both ends', () => {
    expect(moved(of(0), -1, 0)).toBeUndefined()
    expect(moved(of(2), 1, 2)).toBeUndefined()
  })

  it('forgets what was taken back once something else is done', () => {
    const back = moved(of(2), -1, 2)
    expect(back && recorded(back.history, 'other', 1).future).toEqual([])
  })

  it('keeps a hundred steps', () => {
    const { past } = of(MOST_STEPS + 7)
    expect(past).toHaveLength(MOST_STEPS)
    expect(past[0]?.state).toBe(7)
  })
})

const settle = () => new Promise((resolve) => setImmediate(resolve))

async function frames(session: Session, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    session.frame(50)
    for (let turns = 0; turns < 6; turns++) await settle()
  }
}

/** Until the run has come to where it was going. */
async function there(session: Session): Promise<void> {
  for (let i = 0; session.store.getState().catchingUpTo !== undefined; i++) {
    if (i > 2_000) throw new Error('It never came there.')
    await frames(session, 1)
  }
}

const scenarioOf = (session: Session): Scenario => session.store.getState().run.scenario

type Act = (session: Session) => unknown
const acts: Record<string, Act> = {
  publish: ({ acts }) => acts.publish(),
  send: ({ acts }) => acts.send(),
  refresh: ({ acts }) => acts.refresh(),
  'turn the delay': ({ setUp }) => setUp.setField('link.delayMs', 120),
  'turn it again': ({ setUp }) => setUp.setField('link.delayMs', 5),
  'turn a lane': ({ setUp }) => setUp.setField('lanes.polling.intervalMs', 400),
  'give a lane its own link': ({ setUp }) => setUp.setField('lanes.sse.link.delayMs', 9),
  'share the link again': ({ setUp }) => setUp.shareLinkOption('sse', 'delayMs'),
  'another seed': ({ setUp, store }) =>
    setUp.setField('seed', store.getState().run.scenario.seed + 1),
  'a length': ({ setUp }) => setUp.setDuration(3_000),
  'add a lane': ({ setUp }) => setUp.addLane('polling'),
  'copy a lane': ({ setUp }) => setUp.duplicateLane('websocket'),
  'remove a lane': ({ setUp }) => setUp.removeLane('long-polling'),
  'move a lane': ({ setUp }) => setUp.moveLane('sse', -1),
  restart: ({ setUp }) => setUp.restart(),
  'another preset': ({ setUp }) => setUp.choosePreset(presetById('chat') as Preset),
}

/** A played session, after these acts with some frames after each. */
async function played(names: readonly string[], framesEach: number): Promise<Session> {
  const session = createSession()
  session.transport.play()
  await frames(session, 6)
  for (const name of names) {
    await acts[name]?.(session)
    await frames(session, framesEach)
  }
  session.transport.pause()
  await there(session)
  await frames(session, 1)
  return session
}

describe('a session', () => {
  it('takes everything back to the start and does it again, whatever was done', async () => {
    const doings = fc.array(fc.constantFrom(...Object.keys(acts)), { minLength: 1, maxLength: 7 })
    await fc.assert(
      fc.asyncProperty(doings, fc.constantFrom(0, 1, 4), async (names, framesEach) => {
        const session = await played(names, framesEach)
        const last = scenarioOf(session)
        const steps = session.store.getState().history.past.length

        for (let i = 0; i < steps; i++) expect(session.undo()).toBeDefined()
        expect(session.undo()).toBeUndefined()
        const start = presetById('lecture')?.scenario as Scenario
        expect(scenarioOf(session)).toEqual(start)
        expect(session.store.getState().preset).toBe('lecture')

        for (let i = 0; i < steps; i++) expect(session.redo()).toBeDefined()
        expect(session.redo()).toBeUndefined()
        expect(scenarioOf(session)).toEqual(last)
      }),
      { numRuns: 20 },
    )
  })

  it('stays at its instant, with the trace of a run that never knew of it', async () => {
    const session = await played(['publish', 'turn the delay', 'add a lane'], 4)
    const { headUs } = session.store.getState().run
    for (let i = 0; i < 3; i++) session.undo()
    await there(session)
    const { run } = session.store.getState()
    expect(run.headUs).toBe(headUs)
    const plain = createRun(presetById('lecture')?.scenario as Scenario, memoryCarrier)
    await plain.runTo(headUs)
    expect(run.hash()).toBe(plain.hash())
  })

  it('comes back to where an experiment was left for another', async () => {
    const session = await played(['publish'], 8)
    const { run } = session.store.getState()
    const hash = run.hash()
    session.setUp.choosePreset(presetById('game') as Preset)
    await frames(session, 2)
    session.undo()
    session.transport.pause()
    await there(session)
    expect(session.store.getState().preset).toBe('lecture')
    expect(session.store.getState().run.headUs).toBe(run.headUs)
    expect(session.store.getState().run.hash()).toBe(hash)
  })

  it('does what is asked of it while it is still on its way', async () => {
    const session = await played(['publish'], 4)
    session.undo()
    expect(session.store.getState().catchingUpTo).toBeDefined()
    session.setUp.setField('link.delayMs', 77)
    await there(session)
    expect(session.store.getState().current.link.delayMs).toBe(77)
    expect(scenarioOf(session).link.delayMs).toBe(50)
  })
})
