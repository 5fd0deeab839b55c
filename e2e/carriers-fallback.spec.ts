// Where something is missing, the next best carrier takes over, the trace is the same, and the person is
// told in one sentence.
import { expect, type Frame, type Page } from '@playwright/test'
import { serve } from '../scripts/serve.mjs'
import {
  connect,
  errorsOf,
  expectSameTrace,
  open,
  scenarioOf,
  test,
  troubles,
} from './carriers-page/bench.ts'

// Real time, on machines that may be busy.
test.describe.configure({ timeout: 120_000 })

const lacks: { what: string; take: (page: Page) => Promise<unknown>; says: string }[] = [
  {
    what: 'no service worker',
    take: (page) =>
      page.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
      ),
    says: 'This browser has no service worker here, so the requests are answered inside the page.',
  },
  {
    what: 'no permission for a service worker',
    take: (page) =>
      page.addInitScript(() => {
        ServiceWorkerContainer.prototype.getRegistrations = () =>
          Promise.reject(new DOMException('No.', 'SecurityError'))
      }),
    says: 'This browser does not allow a service worker here, so the requests are answered inside the page.',
  },
  {
    what: 'a registration that fails',
    take: (page) => page.context().route('**/sw.js', (route) => route.fulfill({ status: 404 })),
    says: 'The service worker did not start, so the requests are answered inside the page.',
  },
  {
    what: 'a worker that never answers',
    take: (page) =>
      page.context().route('**/sw.js', (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: "addEventListener('activate', (event) => event.waitUntil(clients.claim()))",
        }),
      ),
    says: 'The service worker did not start, so the requests are answered inside the page.',
  },
  {
    what: 'streams that cannot be transferred',
    take: (page) =>
      page.addInitScript(() => {
        const post = MessagePort.prototype.postMessage
        MessagePort.prototype.postMessage = function (
          this: MessagePort,
          ...given: Parameters<typeof post>
        ) {
          const list = Array.isArray(given[1]) ? given[1] : given[1]?.transfer
          if (list?.some((item) => item instanceof ReadableStream)) {
            throw new DOMException('Not transferable.', 'DataCloneError')
          }
          return Reflect.apply(post, this, given)
        } as typeof post
      }),
    says: 'This browser cannot stream through a service worker, so the requests are answered inside the page.',
  },
  {
    what: 'no storage and no service worker',
    take: (page) =>
      page.addInitScript(() => {
        const get = () => {
          throw new DOMException('Blocked.', 'SecurityError')
        }
        Object.defineProperty(window, 'localStorage', { get, configurable: true })
        Object.defineProperty(window, 'indexedDB', { get, configurable: true })
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { get })
      }),
    says: 'This browser does not allow a service worker here, so the requests are answered inside the page.',
  },
]

for (const { what, take, says } of lacks) {
  test(what, async ({ page, site }) => {
    await take(page)
    await open(page, site)
    const { kind, explanation } = await connect(page)
    expect(explanation).toBe(says)
    expect(kind).toBe('in-page')
    await expectSameTrace(page, scenarioOf('chat', 10_000), 5)
    expect(await troubles(page)).toEqual([])
  })
}

test('no MSW at all', async ({ page, site }) => {
  await page.route(/-carrier.*\.js$/, (route) => route.abort())
  await open(page, site)
  const { kind, explanation } = await connect(page)
  expect(kind).toBe('memory')
  expect(explanation).toBe(
    'This browser does not let a page answer its own requests here, so the messages are handed over without real requests.',
  )
  await expectSameTrace(page, scenarioOf('chat', 60_000), 100)
})

test('an insecure origin', async ({ browser, site }) => {
  const port = new URL(site).port
  const page = await browser.newPage()
  const errors = errorsOf(page)
  await page.route('http://lab.test/**', (route) => {
    const url = route.request().url().replace('http://lab.test/', `http://localhost:${port}/`)
    return route.continue({ url })
  })
  await open(page, site.replace(`localhost:${port}`, 'lab.test'))
  const { kind, explanation } = await connect(page)
  expect(explanation).toBe(
    'A service worker needs https, so the requests are answered inside the page.',
  )
  expect(kind).toBe('in-page')
  await expectSameTrace(page, scenarioOf('chat', 10_000), 5)
  expect(errors).toEqual([])
  await page.close()
})

test('a sandboxed frame, which has no origin', async ({ page, directory }) => {
  const errors = errorsOf(page)
  // A module is loaded into such a frame only if its host allows everybody; some do.
  const site = await serve({ directory, everybody: true })
  await page.goto(site.url)
  await page.setContent(`<iframe sandbox="allow-scripts" src="${site.url}"></iframe>`)
  const frame = page.frames()[1] as Frame
  await frame.waitForFunction(() => 'bench' in window)
  const { kind, explanation } = await connect(frame)
  expect(explanation).toMatch(/^This browser does not allow a service worker here, so /)
  expect(kind).toBe('in-page')
  await expectSameTrace(frame, scenarioOf('chat', 10_000), 5)
  expect(await troubles(frame)).toEqual([])
  expect(errors).toEqual([])
  site.close()
})
