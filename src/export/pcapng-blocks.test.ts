import { expect, test } from 'vitest'
import {
  enhancedPacket,
  interfaceDescription,
  nameResolution,
  sectionHeader,
} from './pcapng-blocks.ts'

/** Type, length before, length after, and the body, read as the draft's section 3.1 says. */
function readBlock(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return {
    type: view.getUint32(0, true),
    before: view.getUint32(4, true),
    after: view.getUint32(bytes.length - 4, true),
    view,
  }
}

test.each([
  [0x0a0d0d0a, sectionHeader('Wireside', 'odd')],
  [1, interfaceDescription('polling', '“umlaut: ü”')],
  [4, nameResolution(new Map([['192.0.2.1', 'polling.client']]))],
  [
    6,
    enhancedPacket({
      interfaceNumber: 2,
      timeUs: 1_767_268_800_123_456,
      bytes: Uint8Array.of(1, 2, 3, 4, 5),
      comment: 'x',
    }),
  ],
])('block %i is whole words with its length at both ends', (type, bytes) => {
  const block = readBlock(bytes)
  expect(block).toMatchObject({ type, before: bytes.length, after: bytes.length })
  expect(bytes.length % 4).toBe(0)
})

test('a packet keeps its time to the microsecond', () => {
  const timeUs = 1_767_268_800_123_457
  const { view } = readBlock(
    enhancedPacket({ interfaceNumber: 0, timeUs, bytes: new Uint8Array(7) }),
  )
  expect(view.getUint32(12, true) * 2 ** 32 + view.getUint32(16, true)).toBe(timeUs)
  expect([view.getUint32(20, true), view.getUint32(24, true)]).toEqual([7, 7])
})
