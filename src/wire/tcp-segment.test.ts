import fc from 'fast-check'
import { expect, test } from 'vitest'
import { internetChecksum } from './checksum.ts'
import { readPacket } from './read-packet.ts'
import { leaves, slice, textField } from './spans.ts'
import { SEGMENT_HEADER_BYTES, SYN_BYTES } from './tcp.ts'
import { type TcpSegment, tcpFlags } from './tcp-fields.ts'
import { fieldByField, tcpSegment } from './tcp-segment.ts'

const address = fc.ipV4()
const port = fc.integer({ min: 1, max: 65_535 })
const word = fc.nat(0xffff)
const number = fc.nat(0xffff_ffff)
const anySegment: fc.Arbitrary<TcpSegment> = fc.record({
  source: address.filter((text) => /^\d+(\.\d+){3}$/.test(text)),
  destination: fc.constant('198.51.100.1'),
  ports: fc.record({ source: port, destination: port }),
  seq: number,
  ack: number,
  flags: fc.subarray([...tcpFlags]),
  window: word,
  payload: fc.uint8Array({ maxLength: 1_448 }),
  tsval: number,
  tsecr: number,
  identification: word,
})

test('every packet is read back, checksums and all, and has a label for every byte', () => {
  fc.assert(
    fc.property(anySegment, (segment) => {
      const { bytes, spans } = tcpSegment(segment)
      const syn = segment.flags.includes('syn')
      const options = syn ? { maximumSegmentSize: 1_460, sackPermitted: true, windowScale: 7 } : {}
      expect(readPacket(bytes)).toEqual({ ok: true, value: { ...segment, ...options } })
      expect(bytes.length - segment.payload.length).toBe(syn ? SYN_BYTES : SEGMENT_HEADER_BYTES)
      expect(fieldByField(segment).bytes).toEqual(bytes)
      let end = 0
      for (const { from, to } of leaves(spans)) {
        expect(from).toBe(end)
        end = to
      }
      expect(end).toBe(bytes.length)
    }),
  )
})

test('one changed bit anywhere is noticed', () => {
  fc.assert(
    fc.property(anySegment, fc.nat(), fc.nat(7), (segment, at, bit) => {
      const { bytes } = tcpSegment(segment)
      bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ (1 << bit)
      expect(readPacket(bytes).ok).toBe(false)
    }),
  )
})

test('the checksum is that of the example in RFC 1071, section 3', () => {
  const bytes = Uint8Array.of(0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7)
  expect(internetChecksum(bytes)).toBe(~0xddf2 & 0xffff)
})

test('a segment’s share of a message keeps what is left of the labels', () => {
  const label = { field: 'Body', value: '', meaning: '', section: '' }
  const { bytes, spans } = slice(textField('abcdef', label), 2, 4)
  expect(Buffer.from(bytes).toString()).toBe('cd')
  expect(spans).toEqual([{ ...label, from: 0, to: 2 }])
})
