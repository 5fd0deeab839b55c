// HARs of real browsers and tools (test/fixtures/har), imported: every figure against a slow and plain reading
// of the same file.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importHar } from '../../src/export/import-har.ts'
import type { Message } from '../../src/trace/lane-trace.ts'

interface Entry {
  request: { method: string; url: string }
  response: { status: number; content: { text?: string; mimeType?: string } }
  _webSocketMessages?: unknown[]
  _eventSourceMessages?: unknown[]
}

const read = (name: string): string =>
  readFileSync(new URL(`../fixtures/har/${name}.har`, import.meta.url), 'utf8')

function imported(name: string) {
  const result = importHar(read(name))
  if (!result.ok) throw new Error(result.message)
  const { trace, lanes, notes } = result.value
  const messages = trace.lanes.flatMap(({ messages }) =>
    Array.from({ length: messages.length }, (_, i) => messages.get(i)),
  )
  return { trace, lanes, notes: notes.join('\n'), messages }
}

/** How many there are of each. */
const tally = (values: readonly (string | number)[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const ofType = (messages: Message[], ...types: string[]) =>
  messages.filter(({ type }) => types.includes(type))

const names = ['chrome-http1', 'chrome-http2', 'firefox', 'playwright-http2', 'chrome-har']

describe.each(names)('%s', (name) => {
  const entries: Entry[] = JSON.parse(read(name)).log.entries
  const crossed = entries.filter(({ request }) => /^(https?|wss?):/.test(request.url))
  const { trace, lanes, notes, messages } = imported(name)

  it('has every request, answer and failure of the file', () => {
    const methods = crossed.map(({ request }) => (request.method === 'POST' ? 'post' : 'request'))
    expect(tally(ofType(messages, 'request', 'post').map(({ type }) => type))).toEqual(
      tally(methods),
    )
    const answered = crossed.filter(({ response }) => response.status > 0)
    expect(tally(ofType(messages, 'response').map(({ status }) => status))).toEqual(
      tally(answered.map(({ response }) => response.status)),
    )
    const failed = crossed.length - answered.length
    expect(ofType(messages, 'rst')).toHaveLength(failed)
    expect(/(\d+) requests? got no answer/.exec(notes)?.[1] ?? '0').toBe(String(failed))
    expect(answered.map(({ response }) => response.status)).toEqual(
      expect.arrayContaining([200, 204, 302, 404, 500]),
    )
  })

  it('has the frames and events that the file has times for', () => {
    const frames = crossed.flatMap((entry) => entry._webSocketMessages ?? [])
    expect(ofType(messages, 'frame')).toHaveLength(frames.length)
    if (name === 'chrome-http1') expect(frames.length).toBeGreaterThan(4)
    // Chrome tells of each event apart; others leave the text of the stream, or nothing.
    const timed = crossed.flatMap((entry) => entry._eventSourceMessages ?? [])
    expect(ofType(messages, 'event')).toHaveLength(timed.length)
    const texts = crossed.flatMap(({ response: { content } }) =>
      /event-stream/.test(content.mimeType ?? '') ? [content.text ?? ''] : [],
    )
    const told = texts
      .join('')
      .split('\n\n')
      .filter((block) => block.includes('data:')).length
    if (timed.length === 0 && told > 0)
      expect(notes).toContain(`${told} events and frames have no time`)
  })

  it('finds the polls, and knows the empty answers', () => {
    const polling = lanes.findIndex(({ protocol }) => protocol === 'polling')
    expect(lanes[polling]?.title).toMatch(/\/api\/updates$/)
    const polls = crossed.filter(({ request }) => request.url.includes('/api/updates'))
    const lane = trace.lane(polling).messages
    const answers = Array.from({ length: lane.length }, (_, i) => lane.get(i)).filter(
      ({ type }) => type === 'response',
    )
    expect(answers).toHaveLength(polls.length)
    const texts = polls.map(({ response }) => response.content.text)
    if (texts.every((text) => text !== undefined))
      expect(answers.map(({ updateCount }) => updateCount > 0)).toEqual(
        texts.map((text) => text !== '[]'),
      )
  })

  it.runIf(['chrome-http1', 'firefox'].includes(name))(
    'never has two exchanges at once on one connection, though the file tells none apart',
    () => {
      for (const { messages } of trace.lanes) {
        const busyUntilUs = new Map<number, number>()
        for (let i = 0; i < messages.length; i++) {
          const { type, connection, answers, arrivalUs, sentUs } = messages.get(i)
          if (type === 'request' || type === 'post')
            expect(sentUs).toBeGreaterThanOrEqual(busyUntilUs.get(connection) ?? 0)
          if ((type === 'response' || type === 'rst') && answers >= 0)
            busyUntilUs.set(connection, arrivalUs)
          else if (type === 'request' || type === 'post')
            busyUntilUs.set(connection, Number.POSITIVE_INFINITY)
        }
      }
    },
  )
})
