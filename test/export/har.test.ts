// HARs out and in: those of real runs are judged by a HAR library and by what the trace says; those of
// browsers by what their lanes must be.
import { readFileSync } from 'node:fs'
import { HarValidator } from '@har-sdk/validator'
import { describe, expect, it } from 'vitest'
import { exportHar } from '../../src/export/export-har.ts'
import { importHar } from '../../src/export/import-har.ts'
import { createRun } from '../../src/lab/run.ts'
import { figuresAt } from '../../src/metrics/lane-figures.ts'
import { presets } from '../../src/scenario/presets.ts'

const UNTIL_US = 20_000_000

describe('a run as a HAR', () => {
  it.each(presets)('$id: valid, and tells what the trace tells', async ({ scenario }) => {
    const run = createRun(scenario)
    await run.runTo(UNTIL_US)
    const text = exportHar(run.trace, scenario, UNTIL_US)
    run.close()
    const har = JSON.parse(text)
    expect(await new HarValidator().verify(har)).toEqual([])

    const figures = scenario.lanes.map((_, lane) => figuresAt(run.trace, lane, UNTIL_US))
    for (const [lane, { id, protocol }] of scenario.lanes.entries()) {
      const { requests, posts, updatesDelivered } = figures[lane] as (typeof figures)[number]
      // biome-ignore lint/suspicious/noExplicitAny: parsed text
      const entries = har.log.entries.filter((entry: any) => entry.pageref === id)
      expect(entries).toHaveLength(requests + posts)
      const told = entries.flatMap((entry: Told) => updatesIn(entry, protocol))
      // Those on their way through a slow client may be there a little earlier than they are delivered.
      expect(told.length).toBeGreaterThanOrEqual(updatesDelivered)
      expect(told.slice(0, updatesDelivered)).toEqual(
        Array.from({ length: updatesDelivered }, (_, i) => i + 1),
      )
      for (const entry of entries as Told[]) {
        const { blocked, connect, send, wait, receive } = entry.timings
        const phases = [blocked, connect, send, wait, receive].map((ms) => Math.max(0, ms))
        expect(phases.reduce((a, b) => a + b)).toBeCloseTo(entry.time, 6)
        expect(Math.min(blocked, send, wait, receive)).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it.each(presets)('$id: comes back with the same lanes, times and bytes', async ({ scenario }) => {
    const run = createRun(scenario)
    await run.runTo(UNTIL_US)
    const back = importHar(exportHar(run.trace, scenario, UNTIL_US))
    run.close()
    if (!back.ok) throw new Error(back.message)
    const { trace, lanes } = back.value
    expect(lanes.map(({ title }) => title).sort()).toEqual(
      scenario.lanes.map(({ id }) => id).sort(),
    )
    for (const [index, { title }] of lanes.entries()) {
      const lane = scenario.lanes.findIndex(({ id }) => id === title)
      const original = run.trace.lane(lane).messages
      const found = trace.lane(index).messages
      const arrivals = (messages: typeof original, type: string) =>
        Array.from({ length: messages.length }, (_, i) => messages.get(i))
          .filter((one) => one.type === type && one.from === 'server' && one.arrivalUs <= UNTIL_US)
          .map(({ arrivalUs, httpBytes }): [number, number] => [arrivalUs, httpBytes])
          .sort(([a], [b]) => a - b)
      for (const type of ['response', 'frame']) {
        const wanted = arrivals(original, type)
        const got = arrivals(found, type)
        expect(got.map(([us]) => us)).toEqual(wanted.map(([us]) => us))
        if (type === 'frame') expect(got).toEqual(wanted)
      }
    }
  })
})

interface Told {
  time: number
  timings: Record<'blocked' | 'connect' | 'send' | 'wait' | 'receive', number>
  response: { content: { text?: string } }
  _webSocketMessages?: { type: string; data: string }[]
  _eventSourceMessages?: { data: string }[]
  request: { method: string }
}

/** Ids of the updates that an entry shows, as a reader of the file would find them. */
function updatesIn(entry: Told, protocol: string): number[] {
  if (entry.request.method === 'POST') return []
  const id = ({ data }: { data: string }): number => JSON.parse(data).id
  if (protocol === 'websocket')
    return (entry._webSocketMessages ?? []).filter(({ type }) => type === 'receive').map(id)
  if (protocol === 'sse') return (entry._eventSourceMessages ?? []).map(id)
  const text = entry.response.content.text ?? '[]'
  return JSON.parse(text).map((update: { id: number }) => update.id)
}

const imported = (name: string) => {
  const text = readFileSync(new URL(`./hars/${name}.har`, import.meta.url), 'utf8')
  const result = importHar(text)
  if (!result.ok) throw new Error(result.message)
  return result.value
}
const lanesOf = (name: string) =>
  imported(name).lanes.map(({ protocol, title }) => `${protocol} ${title}`)

describe('a HAR from a browser', () => {
  it('of Chrome: WebSocket, HTTP/2, a redirect, a failure, the cache', () => {
    expect(lanesOf('chrome-devtools')).toEqual([
      'polling app.example/api/updates',
      'websocket app.example/socket',
      'request-response app.example',
      'request-response api.example:8443',
    ])
    const { trace, notes } = imported('chrome-devtools')
    const poll = trace.lane(0)
    expect(figuresAt(trace, 0, 1e9)).toMatchObject({ requests: 4, emptyAnswers: 2 })
    // Asked at 0.5 s after the first request, blocked for 1.2 ms, sent for 0.08 ms, waited for 48.5 ms.
    const answer = poll.messages.get(1)
    expect(answer).toMatchObject({ type: 'response', answers: 0, status: 200, arrivalUs: 550_180 })
    // One way is half of the handshake of 62.4 ms less 38.1 ms of TLS.
    expect(poll.messages.get(0)).toMatchObject({
      sentUs: 501_200,
      arrivalUs: 501_200 + 80 + 12_150,
    })
    const frames = trace.lane(1).messages
    expect(frames.get(2)).toMatchObject({ from: 'client', sentUs: 810_000, httpBytes: 17 })
    expect(frames.get(3)).toMatchObject({ from: 'server', arrivalUs: 1_352_000, payloadBytes: 20 })
    expect(frames.get(4)).toMatchObject({ payloadBytes: 4, text: '(binary)' })
    const failed = trace.lane(3).messages.get(1)
    expect(failed).toMatchObject({ type: 'rst', answers: 0, text: 'net::ERR_CONNECTION_REFUSED' })
    expect(trace.lane(2).messages.get(3)).toMatchObject({ status: 302 })
    expect(notes.join('\n')).toMatch(/cache/)
    expect(notes.join('\n')).toMatch(/HTTP\/2/)
    expect(notes.join('\n')).toMatch(/1 request got no answer/)
  })

  it('of Firefox: an event stream, long polling, TLS beside the handshake, a time zone', () => {
    expect(lanesOf('firefox-devtools')).toEqual([
      'long-polling news.example/poll',
      'sse news.example/live',
      'request-response news.example',
      'request-response ads.example',
    ])
    const { trace } = imported('firefox-devtools')
    // blocked 2, dns 8, connect 21, ssl 25 apart, and half of 21 on the way.
    expect(trace.lane(1).messages.get(0)).toMatchObject({ sentUs: 56_000, arrivalUs: 66_500 })
    expect(trace.lane(1).connections.closedUs.at(0)).toBe(56_000 + 44_000 + 12_000_000)
    expect(figuresAt(trace, 0, 1e9)).toMatchObject({ requests: 5, emptyAnswers: 0 })
  })

  it('of Safari: its cache and its failures', () => {
    const { trace, notes } = imported('safari-web-inspector')
    expect(figuresAt(trace, 0, 1e9)).toMatchObject({ requests: 2 })
    expect(notes.join('\n')).toMatch(/1 answer came from the browser’s cache/)
    expect(notes.join('\n')).toMatch(/1 request got no answer/)
  })

  it('of Chromium as Playwright recorded it: frames in milliseconds, all kinds at once', () => {
    expect(lanesOf('playwright-chromium')).toEqual([
      'polling 127.0.0.1:47611/updates',
      'websocket 127.0.0.1:47611/socket',
      'sse 127.0.0.1:47611/events',
      'request-response 127.0.0.1:47611',
      'request-response 127.0.0.1:1',
    ])
    const { trace } = imported('playwright-chromium')
    const frames = trace.lane(1).messages
    const texts = Array.from({ length: frames.length }, (_, i) => frames.textOf(i))
    expect(texts.slice(2)).toEqual(['hello', 'echo hello', '{"id":1}', '{"id":2}', '{"id":3}'])
  })

  it('of an old proxy: HAR 1.1, a byte order mark, no time zone', () => {
    expect(lanesOf('proxy-1.1')).toEqual(['request-response plain.example'])
  })

  it.each([
    ['', 'not JSON'],
    ['{"log":', 'cut off'],
    ['{}', 'not a HAR'],
    ['{"log":{"entries":{}}}', 'not a HAR'],
    ['{"log":{"entries":[]}}', 'no request'],
    ['{"log":{"entries":[null,1,"x",[],{}]}}', 'no request'],
    [
      '{"log":{"entries":[{"request":{"url":"data:,x"},"startedDateTime":"2026-03-02T09:30:00Z"}]}}',
      'no request',
    ],
  ])('%.40j is refused in one sentence', (text, sentence) => {
    const result = importHar(text)
    expect(result.ok ? '' : result.message).toContain(sentence)
  })
})
