import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Switchboard } from './switchboard.ts'

const base = 'https://university.example/lab (2)/'
const origin = 'https://wireside.example'

test('whatever path is asked for, exactly that is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string()), fc.string(), async (names, value) => {
      const switchboard = new Switchboard(base)
      const path = names.map(encodeURIComponent).join('/')
      const asked = new URL(`${origin}/${path}?after=${encodeURIComponent(value)}`)
      const call = switchboard.expect(asked.href, async (_, there) => new Response(there))
      expect(call.url.startsWith(switchboard.root)).toBe(true)
      const response = await switchboard.answer(new Request(call.url))
      expect(await response.text()).toBe(asked.pathname + asked.search)
    }),
  )
})

test('two pages have no address in common, and an address that was left is not answered', async () => {
  const [ours, theirs] = [new Switchboard(base), new Switchboard(base)]
  const answer = async () => new Response('ours')
  const call = ours.expect(`${origin}/updates`, answer)
  theirs.expect(`${origin}/updates`, answer)
  expect((await theirs.answer(new Request(call.url))).status).toBe(204)
  expect((await ours.answer(new Request(call.url))).status).toBe(200)
  call.hangUp()
  expect((await ours.answer(new Request(call.url))).status).toBe(204)
})

test('a WebSocket finds who expects it', () => {
  const switchboard = new Switchboard(base)
  const paths: string[] = []
  const call = switchboard.expectSocket('https://wireside.example/socket?after=3', (_, path) =>
    paths.push(path),
  )
  expect(call.url).toMatch(/^wss:/)
  const end = { send() {}, close() {}, onMessage() {} }
  expect(switchboard.accept(call.url, end)).toBe(true)
  expect(switchboard.accept(call.url.replace('.1/', '.2/'), end)).toBe(false)
  expect(paths).toEqual(['/socket?after=3'])
})
