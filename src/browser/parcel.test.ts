import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrivedAs, markOf, pack, packHead, renewal, unpack } from './parcel.ts'

const statuses = fc.constantFrom(200, 201, 204, 205, 304, 400, 404, 500, 503)

describe('a response', () => {
  test('is the same after packing and unpacking, and can be unpacked twice', async () => {
    await fc.assert(
      fc.asyncProperty(statuses, fc.uint8Array(), async (status, bytes) => {
        const bodyless = [204, 205, 304].includes(status)
        const headers = { 'Content-Type': 'text/plain', 'X-Number': '7' }
        const given = new Response(bodyless ? null : bytes, { status, statusText: 'Fine', headers })
        const parcel = await pack(given)
        for (const response of [unpack(parcel), unpack(parcel)]) {
          expect(response.status).toBe(status)
          expect(response.statusText).toBe('Fine')
          expect([...response.headers]).toEqual([...given.headers])
          const body = new Uint8Array(await response.arrayBuffer())
          expect(body).toEqual(bodyless ? new Uint8Array() : bytes)
        }
      }),
    )
  })

  test('carries the mark on its way and loses it on arrival', async () => {
    const sent = unpack(await pack(new Response('news')), undefined, 'answer')
    expect(markOf(sent)).toBe('answer')
    expect(markOf(unpack(await pack(sent)))).toBeNull()
    expect(markOf(renewal())).toBe('renew')
    expect(markOf(new Response('the page of a host for what it does not have'))).toBeNull()
  })

  test('keeps its body when only the head is packed', async () => {
    const response = new Response('still here')
    packHead(response)
    expect(await response.text()).toBe('still here')
  })
})

describe('a request that arrived', () => {
  const url = 'https://wireside.example/messages?lane=2'

  test('is the model itself where the physical one says the same, and otherwise not', async () => {
    const model = new Request(url, { headers: { Accept: 'application/json' } })
    const at = 'http://localhost/api/a.1/messages?lane=2'
    const said = { Accept: 'application/json', 'User-Agent': 'a browser' }
    const same = new Request(at, { headers: said })
    expect(await arrivedAs(model, '/messages?lane=2', same)).toBe(model)
    const others: [Request, path: string][] = [
      [same, '/messages?lane=3'],
      [new Request(at, { headers: { ...said, Accept: '*/*' } }), '/messages?lane=2'],
      [new Request(at, { headers: said, method: 'POST', body: 'said' }), '/messages?lane=2'],
    ]
    for (const [physical, path] of others) {
      const arrived = await arrivedAs(model, path, physical)
      expect(arrived).not.toBe(model)
      expect(arrived.method).toBe(physical.method)
      expect(arrived.headers.get('accept')).toBe(physical.headers.get('accept'))
      expect(new URL(arrived.url).pathname + new URL(arrived.url).search).toBe(path)
    }
  })

  test('is the physical one at the address of the model', async () => {
    const model = new Request(url, {
      method: 'POST',
      body: 'said',
      headers: { 'Content-Type': 'text/plain' },
    })
    const physical = new Request('http://localhost/api/a.1/messages?lane=2', {
      method: 'POST',
      body: 'heard',
      headers: { 'Content-Type': 'text/plain', 'User-Agent': 'a browser' },
    })
    const arrived = await arrivedAs(model, '/messages?lane=2', physical)
    expect(arrived.url).toBe(url)
    expect(arrived.method).toBe('POST')
    expect(await arrived.text()).toBe('heard')
    expect([...arrived.headers]).toEqual([['content-type', 'text/plain']])
  })

  test('has the Last-Event-ID that cannot cross a service worker', async () => {
    const model = new Request(url, { headers: { 'Last-Event-ID': '41' } })
    const arrived = await arrivedAs(
      model,
      '/events',
      new Request('http://localhost/api/a.1/events'),
    )
    expect(arrived.headers.get('last-event-id')).toBe('41')
  })
})
