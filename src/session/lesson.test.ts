// Lessons in a whole session with real runs in memory; frames are handed in, so no real time passes.
import { describe, expect, it } from 'vitest'
import { dilemma, halfTheInterval } from '../lessons/chapters/polling/experiments.ts'
import { neverZero } from '../lessons/chapters/real-time/experiments.ts'
import { figures } from '../lessons/outcome.ts'
import { play } from '../lessons/play.ts'
import { truthOf } from '../lessons/prediction.ts'
import { isDone, progress } from '../lessons/task.ts'
import { createLesson, type Lesson } from './lesson.ts'
import { createSession, type Session } from './session.ts'

const FRAME_MS = 100

const settle = () => new Promise((resolve) => setImmediate(resolve))

async function frames(session: Session, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    session.frame(FRAME_MS)
    for (let quiet = 0, head = -1; quiet < 3; quiet++) {
      await settle()
      const { headUs } = session.store.getState().run
      if (headUs !== head) quiet = 0
      head = headUs
    }
  }
  session.frame(0)
  session.publishReadout()
}

async function untilCaughtUp(session: Session): Promise<void> {
  for (let i = 0; session.store.getState().catchingUpTo !== undefined; i++) {
    if (i > 500) throw new Error('It never caught up.')
    await frames(session, 1)
  }
  await frames(session, 1)
}

const begun = (): [Session, Lesson] => {
  const session = createSession()
  return [session, createLesson(session, (stage) => `locked: ${stage}`)]
}

describe('an experiment behind its gate', () => {
  it('stands still until something is predicted, and says why', async () => {
    const [session, lesson] = begun()
    lesson.open(halfTheInterval)
    session.transport.play()
    void session.acts.publish()
    session.setUp.setField('lanes.polling.intervalMs', 10)
    session.setUp.restart()
    lesson.release()
    await frames(session, 5)
    expect(session.moment.headUs).toBe(0)
    expect(session.store.getState().run.scenario).toEqual(halfTheInterval.scenario)
    expect(session.store.getState().notices.map(({ text }) => text)).toEqual(['locked: predict'])
  })

  it.each([
    ['plays it', 'release'],
    ['skips to the end', 'skip'],
  ] as const)('%s, and grades from the trace', async (_, way) => {
    const [session, lesson] = begun()
    lesson.open(halfTheInterval)
    lesson.predict(2_000)
    lesson[way]()
    session.setUp.setField('lanes.polling.intervalMs', 10)
    expect(session.store.getState().notices.map(({ text }) => text)).toEqual(['locked: running'])
    if (way === 'release') session.transport.setSpeed(20)
    await frames(session, 30)
    await untilCaughtUp(session)
    const truth = figures(await play(halfTheInterval.scenario), 'polling').latencyMeanMs
    expect(lesson.store.getState().gate).toEqual({
      stage: 'answered',
      answer: 2_000,
      grade: { mark: 'off', truth },
    })
  })

  it('knows the answer of another day, and grades it again', async () => {
    const [session, lesson] = begun()
    lesson.open(halfTheInterval, 1_100)
    await untilCaughtUp(session)
    expect(lesson.store.getState().gate).toMatchObject({
      stage: 'answered',
      grade: { mark: 'exact' },
    })
  })
})

it('opens another experiment, answered on another day, after one that has ended, and grades its own run', async () => {
  const [session, lesson] = begun()
  lesson.open(halfTheInterval, 1_100)
  await untilCaughtUp(session)
  lesson.open(dilemma, 'trade')
  await untilCaughtUp(session)
  expect(lesson.store.getState()).toMatchObject({
    experiment: { id: 'dilemma' },
    gate: { stage: 'answered', grade: { truth: 'trade' } },
  })
})

it('measures by the delay that is set, where one way is what was asked for', async () => {
  const [session, lesson] = begun()
  lesson.open(neverZero, 'one-way')
  await untilCaughtUp(session)
  for (const delayMs of [0, 20, 300]) {
    lesson.turn('lanes.far.link.delayMs', delayMs)
    await untilCaughtUp(session)
    const now = lesson.outcome()
    const expected = delayMs === 0 ? 'at-once' : 'one-way'
    expect(now && truthOf(neverZero.predict, now)).toBe(expected)
  }
})

describe('a task', () => {
  it('is done by its solution, undone by a reset, and nothing else may be turned', async () => {
    const [session, lesson] = begun()
    lesson.open(dilemma, 'trade')
    await untilCaughtUp(session)
    const { task } = dilemma
    const now = lesson.outcome()
    if (!task || !now) throw new Error('The task is gone.')
    expect(isDone(task, now)).toBe(false)
    session.setUp.setField('link.delayMs', 0)
    expect(session.store.getState().notices.map(({ text }) => text)).toEqual(['locked: answered'])
    for (const { field, value } of task.solution) lesson.turn(field, value)
    await untilCaughtUp(session)
    const solved = lesson.outcome()
    expect(solved && isDone(task, solved)).toBe(true)
    lesson.reset()
    await untilCaughtUp(session)
    const back = lesson.outcome()
    expect(back && progress(task, back)).toEqual(progress(task, now))
  })
})

it('lets whoever reads see each new run from its start, though it ends at the same instant', async () => {
  const [session, lesson] = begun()
  lesson.open(halfTheInterval, 1_100)
  await untilCaughtUp(session)
  const end = session.readout.getState().headUs
  expect(end).toBe(session.store.getState().run.endUs)
  lesson.reseed(2)
  expect(session.readout.getState()).toMatchObject({ cursorUs: 0, headUs: 0 })
  await untilCaughtUp(session)
  expect(session.readout.getState()).toMatchObject({ cursorUs: end, headUs: end })
})

describe('leaving', () => {
  it('puts back what was there, and lets go of its locks', async () => {
    const [session, lesson] = begun()
    const before = session.store.getState().run.scenario
    lesson.open(halfTheInterval)
    lesson.close()
    expect(session.store.getState().run.scenario).toEqual(before)
    expect(session.store.getState().locked.size).toBe(0)
  })

  it('keeps what somebody has put there in the meantime', async () => {
    const [session, lesson] = begun()
    lesson.open(halfTheInterval)
    session.load({ preset: 'lecture', scenario: { ...dilemma.scenario }, view: {} })
    lesson.close()
    expect(session.store.getState().run.scenario).toEqual(dilemma.scenario)
  })
})
