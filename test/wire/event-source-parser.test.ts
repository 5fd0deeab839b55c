// `eventsource-parser` judges our event streams, and our reader is judged by what it finds in any text.
import { createParser } from 'eventsource-parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventBlock, labelledEventStream } from '../../src/wire/event-stream.ts'
import { EventStreamReader, type StreamItem } from '../../src/wire/event-stream-reader.ts'
import { leaves } from '../../src/wire/spans.ts'
import { anyCuts, pieces, readAll } from './pieces.ts'

const utf8 = (said: string): Uint8Array => new TextEncoder().encode(said)
const line = fc.string({ unit: 'grapheme', maxLength: 30 })
const block = fc.record(
  {
    comment: line,
    retryMs: fc.nat(100_000),
    id: fc.nat().map(String),
    event: fc.stringMatching(/^[a-z]{1,8}$/),
    data: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  },
  { requiredKeys: [] },
)

/** What the judge makes of a text; like a browser, it keeps the last id. */
function judged(text: string): StreamItem[] {
  const items: StreamItem[] = []
  let lastEventId = ''
  const parser = createParser({
    onEvent({ id, event, data }) {
      lastEventId = id ?? lastEventId
      items.push({ kind: 'event', type: event || 'message', data, lastEventId })
    },
    onRetry: (retryMs) => items.push({ kind: 'retry', retryMs }),
    onComment: (said) => items.push({ kind: 'comment', text: said }),
  })
  parser.feed(text)
  return items
}

test('what we write is understood by both, however it is cut', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), anyCuts, (blocks, cuts) => {
      const text = blocks.map(eventBlock).join('')
      const { items, failure } = readAll(new EventStreamReader(), pieces(utf8(text), cuts))
      expect(failure).toBeUndefined()
      const events = blocks.filter(({ data }) => data !== undefined)
      const heard = items.filter((item) => item.kind === 'event')
      expect(heard.map(({ data }) => data)).toEqual(events.map(({ data }) => data))
      expect(heard.map(({ type }) => type)).toEqual(events.map(({ event }) => event ?? 'message'))
      // An id without data stays for later events in browsers; the judge forgets it. All else is the same.
      const same = (all: StreamItem[]) =>
        all.map((item) => (item.kind === 'event' ? { ...item, lastEventId: '' } : item))
      expect(same(items)).toEqual(same(judged(text)))
    }),
    { numRuns: 300 },
  )
})

test('an id is kept for the events after it, as a browser does', () => {
  const text = 'id: 1\n\ndata: a\n\nid: 2\ndata: b\n\ndata: c\n\nid\ndata: d\n\n'
  const { items } = readAll(new EventStreamReader(), [utf8(text)])
  expect(items.map((item) => item.kind === 'event' && item.lastEventId)).toEqual([
    '1',
    '2',
    '2',
    '',
  ])
})

test('the examples of the HTML standard, section 9.2.6', () => {
  const heard = (text: string) =>
    readAll(new EventStreamReader(), [utf8(text)]).items.map((item) =>
      item.kind === 'event' ? item.data : item.kind,
    )
  expect(heard('data: YHOO\ndata: +2\ndata: 10\n\n')).toEqual(['YHOO\n+2\n10'])
  expect(
    heard(
      ': test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n',
    ),
  ).toEqual(['comment', 'first event', 'second event', ' third event'])
  expect(heard('data\n\ndata\ndata\n\ndata:')).toEqual(['', '\n'])
  expect(heard('data:test\n\ndata: test\n\n')).toEqual(['test', 'test'])
  expect(heard('\ufeffdata: a\r\rdata: b\r\n\r\n')).toEqual(['a', 'b'])
})

test('every line of any text has its label', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '\r', 'data', 'é') }),
      (text) => {
        const { bytes, spans } = labelledEventStream(text)
        expect(Buffer.from(bytes).toString()).toBe(text)
        let end = 0
        for (const leaf of leaves(spans)) {
          expect(leaf.from).toBe(end)
          end = leaf.to
        }
        expect(end).toBe(bytes.length)
      },
    ),
  )
})
