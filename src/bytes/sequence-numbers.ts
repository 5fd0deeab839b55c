// Acknowledgement numbers and timestamps: what each side of a connection had heard when it sent a segment
// (RFC 9293, section 3.4; RFC 7323, section 4).
import type { Microseconds } from '../kernel/time.ts'
import type { Segment, Side } from './segment.ts'

/** What happens to numbers, in the order of time. `entry`, `part`: what decides where times are the same. */
export type Happening = {
  timeUs: Microseconds
  entry: number
  part: number
} /** A message is given to TCP: whatever leaves from now on acknowledges all there is. */ & (
  | { kind: 'sends'; from: Side }
  | { kind: 'leaves'; segment: Segment }
  | { kind: 'arrives'; at: Side; end: number; sentUs: Microseconds; data: boolean }
  | { kind: 'acknowledges'; from: Side }
)

/** What one side knows. */
interface Knowledge {
  /** All bytes before this number are here. */
  received: number
  /** All bytes before this number it has acknowledged. */
  acknowledged: number
  echoUs: Microseconds | undefined
  /** Ends of the data segments that it has not acknowledged. */
  waiting: number[]
  sent: number
  next: number
}

const nothing = (): Knowledge => ({
  received: 0,
  acknowledged: 0,
  echoUs: undefined,
  waiting: [],
  sent: 0,
  next: 0,
})

/**
 * How many segments each of so many acknowledgements at one instant is for. Linux acknowledges segments one
 * by one at first, then every second one: the ones come before the twos.
 */
export function shares(acknowledgements: number, waiting: number): number[] {
  const twos = Math.min(acknowledgements, Math.max(0, waiting - acknowledgements))
  return Array.from({ length: acknowledgements }, (_, i) => (i < acknowledgements - twos ? 1 : 2))
}

/** The segments among these happenings, in order, with all their numbers. */
export function withNumbers(happenings: readonly Happening[]): Segment[] {
  const sides = { client: nothing(), server: nothing() }
  const segments: Segment[] = []
  let planned: number[] = []
  happenings.forEach((happening, i) => {
    if (happening.kind === 'arrives') {
      const side = sides[happening.at]
      side.received = Math.max(side.received, happening.end)
      side.echoUs = happening.sentUs
      if (happening.data) side.waiting.push(happening.end)
      return
    }
    if (happening.kind === 'sends') {
      const side = sides[happening.from]
      side.waiting = []
      side.acknowledged = side.received
      return
    }
    if (happening.kind === 'leaves') {
      const { segment } = happening
      const side = sides[segment.from]
      side.next = Math.max(side.next, endOf(segment))
      const { acknowledged: ack, echoUs } = side
      segments.push({ ...segment, ack, echoUs, count: side.sent++ })
      return
    }
    const { from, timeUs } = happening
    const side = sides[from]
    if (planned.length === 0) planned = shares(together(happenings, i), side.waiting.length)
    const acknowledged = side.waiting.splice(0, planned.shift())
    side.acknowledged = acknowledged.at(-1) ?? side.received
    segments.push(pureAck(from, timeUs, side))
  })
  return segments
}

const endOf = ({ seq, toByte, fromByte, flags }: Segment): number =>
  seq + toByte - fromByte + (flags.includes('syn') || flags.includes('fin') ? 1 : 0)

/** How many acknowledgements this side sends here, one after the other at one instant. */
function together(happenings: readonly Happening[], from: number): number {
  const first = happenings[from] as Happening & { kind: 'acknowledges' }
  let count = 0
  for (let i = from; i < happenings.length; i++) {
    const next = happenings[i] as Happening
    if (next.kind !== 'acknowledges' || next.from !== first.from) break
    if (next.timeUs !== first.timeUs) break
    count++
  }
  return count
}

const pureAck = (from: Side, sentUs: Microseconds, side: Knowledge): Segment => ({
  from,
  sentUs,
  message: -1,
  fromByte: 0,
  toByte: 0,
  flags: ['ack'],
  seq: side.next,
  ack: side.acknowledged,
  echoUs: side.echoUs,
  count: side.sent++,
  again: false,
  lost: false,
})
