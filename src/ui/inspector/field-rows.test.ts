import { utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frame } from '../../wire/frame.ts'
import { labelledHead } from '../../wire/head-spans.ts'
import { leaves } from '../../wire/spans.ts'
import { bordersOf, fieldRows, pathOf, rowOfByte, sectionUrl } from './field-rows.ts'

const head = labelledHead(
  'GET /updates?after=4 HTTP/1.1\r\nHost: wireside.example\r\nAccept: */*\r\n\r\n',
)

describe('field rows', () => {
  it('every byte belongs to the innermost field that holds it', () => {
    const anyFrame = fc
      .record({ text: fc.string({ maxLength: 300 }), masked: fc.boolean() })
      .map(({ text, masked }) =>
        frame({
          opcode: 'text',
          final: true,
          payload: utf8ToBytes(text),
          maskingKey: masked ? Uint8Array.of(1, 2, 3, 4) : undefined,
        }),
      )
    fc.assert(
      fc.property(fc.oneof(anyFrame, fc.constant(head)), ({ bytes, spans }) => {
        const rows = fieldRows(spans)
        const inner = leaves(spans)
        for (let byte = 0; byte < bytes.length; byte++) {
          const found = rows[rowOfByte(rows, byte)]?.span
          expect(found).toBe(inner.find(({ from, to }) => from <= byte && byte < to))
        }
        expect(bordersOf(rows)).toEqual(inner.map(({ from }) => from))
        expect(rowOfByte(rows, bytes.length)).toBe(-1)
      }),
    )
  })

  it('knows the way in', () => {
    const rows = fieldRows(head.spans)
    const method = rows.findIndex(({ span }) => span.field === 'Method')
    expect(pathOf(rows, method)).toEqual(['Head', 'Request line'])
    expect(rows[method]?.depth).toBe(2)
    expect(rowOfByte(rows, 0)).toBe(method)
  })
})

describe('where a section can be read', () => {
  it.each([
    ['RFC 6455, 5.2', 'https://www.rfc-editor.org/rfc/rfc6455#section-5.2'],
    ['RFC 9112, 4', 'https://www.rfc-editor.org/rfc/rfc9112#section-4'],
    ['HTML, 9.2.6', 'https://html.spec.whatwg.org/multipage/server-sent-events.html'],
    ['W3C Fetch Metadata', undefined],
  ])('%s', (section, url) => {
    expect(sectionUrl(section)).toBe(url)
  })
})
