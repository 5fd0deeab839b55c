// The checksum of IP and TCP: the one's complement of the one's complement sum of 16-bit words (RFC 1071).

/** Over all these pieces, of which only the last may have an odd length. */
export function internetChecksum(...pieces: Uint8Array[]): number {
  let sum = 0
  for (const bytes of pieces) {
    for (let i = 0; i < bytes.length; i += 2) {
      sum += ((bytes[i] as number) << 8) | (bytes[i + 1] ?? 0)
    }
  }
  while (sum > 0xffff) sum = (sum & 0xffff) + Math.floor(sum / 0x10000)
  return ~sum & 0xffff
}

/** What TCP's checksum covers of IP: the addresses, the protocol and TCP's length (RFC 9293, section 3.1). */
export const pseudoHeader = (ipHeader: Uint8Array, tcpBytes: number): Uint8Array =>
  Uint8Array.of(...ipHeader.subarray(12, 20), 0, 6, tcpBytes >> 8, tcpBytes & 0xff)
