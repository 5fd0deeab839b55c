import { expect, test, vi } from 'vitest'
import { gate } from '../../test/gate.ts'
import { ExchangePassage } from './exchange-passage.ts'
import type { Physical } from './physical.ts'
import { ReleasePace } from './release-pace.ts'
import { Switchboard } from './switchboard.ts'

type Mishap = 'no sign' | 'network error' | 'not intercepted' | 'dies on the way back' | 'repeated'

/** A browser that has these mishaps, one for each fetch, and then behaves. */
function browserWith(mishaps: Mishap[], renewAfterMs = 60_000) {
  const switchboard = new Switchboard('https://university.example/')
  const told: string[] = []
  let fetches = 0
  const physical: Physical = {
    switchboard,
    pace: new ReleasePace(),
    underWay: new Set(),
    renewAfterMs,
    async fetch(url, init) {
      fetches++
      const mishap = mishaps.shift()
      if (mishap === 'no sign') {
        return new Promise((_, reject) => {
          init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
        })
      }
      if (mishap === 'network error') throw new TypeError('Failed to fetch')
      if (mishap === 'not intercepted') return new Response('<h1>404</h1>', { status: 404 })
      if (mishap === 'repeated') void switchboard.answer(new Request(url, init))
      const response = await switchboard.answer(new Request(url, init))
      if (mishap === 'dies on the way back') throw new TypeError('Failed to fetch')
      return response
    },
    openEventSource: () => expect.unreachable(),
    openWebSocket: () => expect.unreachable(),
    async repair() {},
    onTrouble: (sentence) => void told.push(sentence),
  }
  return { physical, told, fetches: () => fetches }
}

const request = () =>
  new Request('https://wireside.example/messages', { method: 'POST', body: 'hi' })

/** `think`: what the server waits for before it answers. */
async function exchange(
  physical: Physical,
  think?: () => Promise<unknown>,
  Exchange = ExchangePassage,
): Promise<string> {
  const passage = new Exchange(physical, request())
  const arrived = await passage.request
  const said = await arrived.text()
  await think?.()
  const received = await passage.answer(new Response(`${said} back`, { status: 201 }), 0)
  expect(received.status).toBe(201)
  return received.text()
}

/** Waits for what must come, however slow the machine is. */
const comes = (what: () => boolean) => vi.waitFor(() => expect(what()).toBe(true), 50_000)

const stories: Mishap[][] = [
  [],
  ['network error'],
  ['not intercepted', 'network error'],
  ['dies on the way back'],
  ['repeated', 'dies on the way back'],
]

for (const mishaps of stories) {
  test(`one request, one answer: ${mishaps.join(', then ') || 'nothing happens'}`, async () => {
    const { physical, told } = browserWith([...mishaps])
    expect(await exchange(physical)).toBe('hi back')
    expect(told).toEqual([])
    expect(physical.underWay.size).toBe(0)
  })
}

test('it is under way while the browser moves it, and not while the server holds it', async () => {
  const { physical: fast } = browserWith([])
  const [there, back] = [gate(), gate()]
  const physical: Physical = {
    ...fast,
    async fetch(url, init) {
      await there.passed
      const response = await fast.fetch(url, init)
      await back.passed
      return response
    },
  }
  const passage = new ExchangePassage(physical, request())
  await comes(() => physical.underWay.has(passage))
  there.open()
  await passage.request
  await comes(() => physical.underWay.size === 0)
  const received = passage.answer(new Response('back'), 0)
  await comes(() => physical.underWay.has(passage))
  back.open()
  await received
  expect(physical.underWay.size).toBe(0)
})

test('after three losses in a row it goes without the browser, and says so once', async () => {
  const { physical, told, fetches } = browserWith(Array(9).fill('not intercepted'))
  expect(await exchange(physical)).toBe('hi back')
  expect(fetches()).toBe(3)
  expect(told).toHaveLength(1)
  expect(physical.underWay.size).toBe(0)
})

test('a request without a sign is given up after 10 s, three times', async () => {
  vi.useFakeTimers()
  try {
    // One timer watches over all that wait: here it is a new one, of this clock.
    vi.resetModules()
    const { ExchangePassage } = await import('./exchange-passage.ts')
    const { physical, told, fetches } = browserWith(Array(9).fill('no sign'))
    const exchanged = exchange(physical, undefined, ExchangePassage)
    await vi.advanceTimersByTimeAsync(9_900)
    expect(fetches()).toBe(1)
    await vi.advanceTimersByTimeAsync(21_000)
    expect(await exchanged).toBe('hi back')
    expect(fetches()).toBe(3)
    expect(told).toHaveLength(1)
  } finally {
    vi.useRealTimers()
  }
})

test('a long wait is renewed as often as needed, and no loss is counted', async () => {
  const { physical, told, fetches } = browserWith([], 20)
  expect(await exchange(physical, () => comes(() => fetches() > 4))).toBe('hi back')
  expect(told).toEqual([])
})

test('when the client goes away nobody is left waiting', async () => {
  const { physical, told } = browserWith([])
  const passage = new ExchangePassage(physical, request())
  await passage.request
  passage.abandon()
  await passage.answer(new Response('too late'), 0)
  expect(told).toEqual([])
  await comes(() => physical.underWay.size === 0)
})
