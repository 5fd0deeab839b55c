// What IP's and TCP's headers are made of: numbers in network order, and a checksum over all the rest.
import { concatBytes } from '@noble/hashes/utils.js'
import { internetChecksum } from './checksum.ts'
import { field, type Label, type Labelled } from './spans.ts'

export const u16 = (value: number): Uint8Array => Uint8Array.of((value >> 8) & 0xff, value & 0xff)
export const u32 = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff)
export const hex16 = (value: number): string => `0x${value.toString(16).padStart(4, '0')}`

/** One field of a header that this section defines. */
export const headerPart =
  (section: string) =>
  (bytes: Uint8Array, name: string, value: string | number, meaning: string): Labelled =>
    field(bytes, { field: name, value: String(value), meaning, section })

/** A header's parts with its checksum between them, which also covers `others`. */
export function withChecksum(
  before: readonly Labelled[],
  label: Label,
  after: readonly Labelled[],
  ...others: Uint8Array[]
): Labelled[] {
  const bytes = (parts: readonly Labelled[]) => concatBytes(...parts.map((part) => part.bytes))
  // While it is computed, the checksum itself counts as zero (RFC 1071, section 1).
  const sum = internetChecksum(bytes(before), bytes(after), ...others)
  return [...before, field(u16(sum), { ...label, value: hex16(sum) }), ...after]
}
