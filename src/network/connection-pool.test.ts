import { expect, test } from 'vitest'
import { Clock } from '../kernel/clock.ts'
import { defaultLink } from '../scenario/defaults.ts'
import { Trace } from '../trace/trace.ts'
import { ConnectionPool } from './connection-pool.ts'
import { Link } from './link.ts'

const DELAY_US = 50_000

/** A first request is under way when a second is made; the first is answered before a handshake ends. */
async function secondWhileBusy(early: boolean) {
  const clock = new Clock(async () => {})
  const trace = new Trace([{ id: 'lane', protocol: 'polling' }])
  const options = () => defaultLink
  const link = new Link(clock, trace, 0, 1, options)
  const pool = new ConnectionPool(clock, 0, link, options, () => {}, early)
  const used: { at: number; connection: number }[] = []
  pool.acquire((first) => {
    used.push({ at: clock.nowUs, connection: first.id })
    clock.at(clock.nowUs + 10_000, 0, () => {
      pool.acquire((second) => used.push({ at: clock.nowUs, connection: second.id }))
      clock.at(clock.nowUs + 1, 0, () => pool.release(first))
    })
  })
  await clock.runTo(1_000_000)
  return { used, opened: trace.lane(0).connections.openedUs.length }
}

const READY_US = 2 * DELAY_US

test('a browser’s request takes the connection that is free first, though another is opening', async () => {
  expect(await secondWhileBusy(false)).toEqual({
    used: [
      { at: READY_US, connection: 0 },
      { at: READY_US + 10_001, connection: 0 },
    ],
    opened: 2,
  })
})

test('in Node’s fetch it waits for the connection that was opened for it', async () => {
  expect(await secondWhileBusy(true)).toEqual({
    used: [
      { at: READY_US, connection: 0 },
      { at: READY_US + 10_000 + 2 * DELAY_US, connection: 1 },
    ],
    opened: 2,
  })
})

test('an idle connection serves either at once', async () => {
  for (const early of [false, true]) {
    const clock = new Clock(async () => {})
    const trace = new Trace([{ id: 'lane', protocol: 'polling' }])
    const link = new Link(clock, trace, 0, 1, () => defaultLink)
    const pool = new ConnectionPool(
      clock,
      0,
      link,
      () => defaultLink,
      () => {},
      early,
    )
    const used: number[] = []
    pool.acquire((connection) => pool.release(connection))
    clock.at(200_000, 0, () => pool.acquire((connection) => used.push(clock.nowUs, connection.id)))
    await clock.runTo(1_000_000)
    expect(used).toEqual([200_000, 0])
  }
})

test('the last segment of a closed connection acknowledges the second FIN', async () => {
  const clock = new Clock(async () => {})
  const trace = new Trace([{ id: 'lane', protocol: 'polling' }])
  const link = new Link(clock, trace, 0, 1, () => defaultLink)
  const connection = link.connect(() => link.close(connection, 'client'))
  await clock.runTo(1_000_000)
  const { acknowledgements } = trace.lane(0)
  expect(acknowledgements.server.length).toBe(0)
  expect(acknowledgements.client.length).toBe(1)
  expect(acknowledgements.client.at(0)).toBe(READY_US + 2 * DELAY_US)
})
