import { expect, test } from 'vitest'
import { Clock } from '../kernel/clock.ts'
import { Acknowledger } from './acknowledgements.ts'

const TIMEOUT_US = 300_000

function setUp() {
  const clock = new Clock(() => new Promise((resolve) => setImmediate(resolve)))
  const at: number[] = []
  const end = new Acknowledger(clock, 0, () => at.push(clock.nowUs))
  return { clock, end, at }
}

test('who only listens acknowledges each write at once', async () => {
  const { clock, end, at } = setUp()
  for (const us of [0, 5_000, 1_000_000]) {
    await clock.runTo(us)
    end.received(100, TIMEOUT_US)
  }
  expect(at).toEqual([0, 5_000, 1_000_000])
})

test('who answers soon lets the acknowledgement ride on the answer', async () => {
  const { clock, end, at } = setUp()
  end.received(100, TIMEOUT_US)
  end.sent()
  expect(at).toEqual([0])
  for (let ms = 100; ms <= 500; ms += 100) {
    await clock.runTo(ms * 1_000)
    end.received(100, TIMEOUT_US)
    await clock.runTo(ms * 1_000 + 39_000)
    end.sent()
  }
  expect(at).toEqual([0])
})

test('who does not answer within 40 ms acknowledges then, and at once from there on', async () => {
  const { clock, end, at } = setUp()
  end.received(100, TIMEOUT_US)
  end.sent()
  await clock.runTo(100_000)
  end.received(100, TIMEOUT_US)
  await clock.runTo(200_000)
  end.received(100, TIMEOUT_US)
  expect(at).toEqual([0, 140_000, 200_000])
})

test('two small segments, or more than one full one, do not wait', async () => {
  const { clock, end, at } = setUp()
  end.received(100, TIMEOUT_US)
  end.sent()
  await clock.runTo(10_000)
  end.received(100, TIMEOUT_US)
  await clock.runTo(20_000)
  end.received(100, TIMEOUT_US)
  expect(at).toEqual([0, 20_000])
})

test('a long write is acknowledged every two segments; after a silence, each segment', async () => {
  const { clock, end, at } = setUp()
  const count = (bytes: number) => {
    at.length = 0
    end.received(bytes, TIMEOUT_US)
    return at.length
  }
  expect(count(1_448 * 6)).toBe(6)
  await clock.runTo(10_000)
  // Ten of the sixteen quick ones are left, then one for two.
  expect(count(1_448 * 20)).toBe(15)
  await clock.runTo(400_000)
  expect(count(1_448 * 4)).toBe(4)
})

test('in a conversation a long answer is acknowledged once; the rest rides on what is said next', async () => {
  const { clock, end, at } = setUp()
  end.received(100, TIMEOUT_US)
  end.sent()
  for (const [ms, segments] of [
    [100, 2],
    [200, 3],
    [300, 7],
  ] as const) {
    at.length = 0
    await clock.runTo(ms * 1_000)
    end.received(1_448 * segments, TIMEOUT_US)
    await clock.runTo(ms * 1_000 + 2_000)
    end.sent()
    await clock.runTo(ms * 1_000 + 90_000)
    expect(at).toEqual([ms * 1_000])
  }
})
