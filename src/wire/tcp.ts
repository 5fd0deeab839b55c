// How much TCP and IP add to what they carry, as Linux does it with IPv4 and timestamps, and how it is cut
// into segments. Measured: see docs/fidelity.md.

/** IP header 20, TCP header 20, timestamps option 12 (RFC 9293, RFC 7323). */
export const SEGMENT_HEADER_BYTES = 52
/** SYN and SYN-ACK carry more options: MSS, SACK permitted, window scale. */
export const SYN_BYTES = 60
/** Ethernet's MTU of 1500 less the headers. */
export const MSS_BYTES = 1448
/** Initial congestion window (RFC 6928), in segments. */
export const INITIAL_WINDOW_SEGMENTS = 10

/** How many segments carry this many bytes. */
export const segmentCount = (bytes: number): number => Math.max(1, Math.ceil(bytes / MSS_BYTES))

/** Everything IP carries for this many bytes of TCP payload, sent at once. */
export const ipBytes = (bytes: number): number => bytes + SEGMENT_HEADER_BYTES * segmentCount(bytes)
