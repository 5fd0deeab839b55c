// The whole session against real runs in memory; frames are handed in, so no real time passes.
import { describe, expect, it } from 'vitest'
import { memoryCarrier } from '../lab/memory-carrier.ts'
import { createRun } from '../lab/run.ts'
import { formatExperiment, parseExperiment } from '../scenario/experiment-url.ts'
import { createSession, type Session } from './session.ts'

const FRAME_MS = 20

/** Lets everything that is ready happen, as a browser does between two frames. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

/** Lets a frame's share of the run come to rest, however slow this machine is. */
async function rest(session: Session): Promise<void> {
  for (let quiet = 0, head = -1; quiet < 3; quiet++) {
    await settle()
    const { headUs } = session.store.getState().run
    if (headUs !== head) quiet = 0
    head = headUs
  }
}

async function frames(session: Session, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    session.frame(FRAME_MS)
    await rest(session)
  }
  session.frame(0)
}

async function untilCaughtUp(session: Session): Promise<void> {
  for (let i = 0; session.store.getState().catchingUpTo !== undefined; i++) {
    if (i > 2_000) throw new Error('It never caught up.')
    await frames(session, 1)
  }
}

const started = async (seconds: number, hash = ''): Promise<Session> => {
  const session = createSession()
  const { experiment, notices } = parseExperiment(hash)
  session.load(experiment)
  for (const notice of notices) session.notify(notice)
  await untilCaughtUp(session)
  await frames(session, (seconds * 1_000) / FRAME_MS)
  return session
}

describe('playing', () => {
  it('brings head and cursor on at the asked speed', async () => {
    const session = await started(1)
    expect(session.moment.headUs).toBeCloseTo(1e6, -5)
    session.transport.setSpeed(10)
    await frames(session, 50)
    expect(session.moment.headUs).toBeCloseTo(11e6, -6)
    expect(session.moment.cursorUs).toBe(session.moment.headUs)
  })

  it('counts a long frame as a short one: no jump after a hidden tab', async () => {
    const session = await started(1)
    const before = session.moment.headUs
    session.frame(60_000)
    await settle()
    session.frame(0)
    expect(session.moment.headUs - before).toBeLessThanOrEqual(100_000)
  })

  it('goes on in whole seconds where motion is unwelcome, to the same run', async () => {
    const calm = createSession()
    calm.setCalm(true)
    calm.load(parseExperiment('#/?v=1&for=3s').experiment)
    await untilCaughtUp(calm)
    const seen: number[] = []
    for (let i = 0; i < 200; i++) {
      await frames(calm, 1)
      if (calm.moment.cursorUs !== seen.at(-1)) seen.push(calm.moment.cursorUs)
    }
    expect(seen.filter((us) => us > 0)).toEqual([1e6, 2e6, 3e6])
    const smooth = await started(4, '#/?v=1&for=3s')
    const hash = (session: Session) => session.store.getState().run.hash()
    expect(hash(calm)).toBe(hash(smooth))
  })

  it('rests at the end of the run', async () => {
    const session = await started(3, '#/?v=1&for=2s')
    expect(session.moment.headUs).toBe(2e6)
    expect(session.store.getState().playing).toBe(false)
  })
})

describe('with a carrier that takes its time', () => {
  it('shows no instant before all of it is in the trace', async () => {
    const session = await started(0)
    const slow = async <T>(value: T): Promise<T> => {
      for (let turns = 0; turns < 12; turns++) await settle()
      return value
    }
    session.connected(
      {
        ...memoryCarrier,
        exchange: (request) => ({ request, answer: (answer) => slow(answer), abandon() {} }),
      },
      'memory',
    )
    const { entries } = session.store.getState().run.trace
    const seen: [headUs: number, entries: number][] = []
    for (let i = 0; i < 1_500 && session.moment.headUs < 3e6; i++) {
      session.frame(FRAME_MS)
      await settle()
      // Before it has begun there is no instant yet.
      if (session.moment.headUs > 0)
        seen.push([session.moment.headUs, entries.timeUs.countUpTo(session.moment.headUs)])
    }
    expect(session.moment.headUs).toBeGreaterThanOrEqual(3e6)
    expect(seen.filter(([us, count]) => entries.timeUs.countUpTo(us) !== count)).toEqual([])
  })
})

describe('moving through time', () => {
  it('changes nothing of what happens', async () => {
    const session = await started(3)
    const { transport } = session
    transport.previousEvent()
    transport.toStart()
    await transport.nextEvent()
    await transport.nextEvent()
    await transport.move(-100_000)
    transport.toHead()
    await transport.move(1e6)
    transport.zoomBy(0.5)
    const { run } = session.store.getState()
    const straight = createRun(run.scenario)
    await straight.runTo(run.headUs)
    expect(run.hash()).toBe(straight.hash())
  })

  it('goes forth and back over the same events', async () => {
    const session = await started(3)
    session.transport.toStart()
    const forth: number[] = []
    while (session.moment.cursorUs < 1e6) {
      await session.transport.nextEvent()
      forth.push(session.moment.cursorUs)
    }
    const back: number[] = []
    while (session.moment.cursorUs > (forth[0] as number)) {
      back.push(session.moment.cursorUs)
      session.transport.previousEvent()
    }
    back.push(session.moment.cursorUs)
    expect(back.reverse()).toEqual(forth)
    expect(new Set(forth).size).toBe(forth.length)
  })

  it('goes on at the head with the next event, whole', async () => {
    const session = await started(1)
    session.transport.pause()
    await frames(session, 2)
    const { run } = session.store.getState()
    const before = run.headUs
    await session.transport.nextEvent()
    expect(run.headUs).toBeGreaterThan(before)
    expect(session.moment.cursorUs).toBe(run.headUs)
    expect(run.trace.entries.timeUs.at(run.trace.length - 1)).toBe(run.headUs)
  })

  it('plays through the past until it meets the head, then goes on with it', async () => {
    const session = await started(1)
    session.transport.seek(500_000)
    const head = session.moment.headUs
    await frames(session, 10)
    expect(session.moment.cursorUs).toBeCloseTo(700_000, -4)
    expect(session.moment.headUs).toBe(head)
    await frames(session, 50)
    expect(session.moment.headUs).toBeGreaterThan(head)
    expect(session.moment.live).toBe(true)
  })
})

describe('acting', () => {
  it('makes inputs at the head that the link replays to the same hash', async () => {
    const session = await started(2)
    await session.acts.publish()
    await session.acts.send('websocket')
    await frames(session, 40)
    session.setUp.setField('link.delayMs', 200)
    await session.acts.refresh()
    await frames(session, 100)
    session.transport.pause()
    await frames(session, 5)
    const { run, current } = session.store.getState()
    expect(run.scenario.inputs).toHaveLength(4)
    expect(current.link.delayMs).toBe(200)

    const again = await started(0, formatExperiment(session.experiment(true)))
    expect(again.store.getState().run.headUs).toBe(run.headUs)
    expect(again.store.getState().run.hash()).toBe(run.hash())
    expect(again.store.getState().playing).toBe(false)
  })

  it('shows at once what was done while paused', async () => {
    const session = await started(1)
    session.transport.pause()
    await frames(session, 2)
    const count = session.store.getState().run.trace.updates.createdUs.length
    await session.acts.publish()
    expect(session.store.getState().run.trace.updates.createdUs.length).toBe(count + 1)
  })

  it('says what is wrong with a value and leaves the run alone', async () => {
    const session = await started(1)
    session.setUp.setField('link.delayMs', -5)
    session.setUp.setField('link.delayMs', 'soon')
    expect(
      session.store
        .getState()
        .notices.map(({ text }) => text)
        .join(),
    ).toContain('-5')
    expect(session.store.getState().run.scenario.inputs).toEqual([])
  })
})

describe('changing the lanes', () => {
  it('brings the new run to the same instant, with what was done', async () => {
    const session = await started(2)
    await session.acts.publish()
    await frames(session, 10)
    session.transport.pause()
    await frames(session, 3)
    const headUs = session.moment.headUs
    const before = session.store.getState().run
    session.setUp.duplicateLane('polling')
    await untilCaughtUp(session)
    const { run } = session.store.getState()
    expect(run.scenario.lanes).toHaveLength(before.scenario.lanes.length + 1)
    expect(run.headUs).toBe(headUs)
    expect(run.scenario.inputs).toEqual(before.scenario.inputs)
    expect(run.trace.updates.createdUs.length).toBe(before.trace.updates.createdUs.length)
  })
})

describe('a broken link', () => {
  it('gives a sentence and a working page', async () => {
    const session = await started(1, '#/?v=1&link.delayMs=soon&colour=green')
    expect(session.store.getState().notices.length).toBeGreaterThan(0)
    expect(session.moment.headUs).toBeGreaterThan(500_000)
  })
})
