// One direction of a connection: TCP's promise that everything arrives, once and in order. What is lost is
// sent again, and what came after it waits. It decides when a message is there; what a packet takes on its
// way, and whether it is lost, it asks.
import type { Clock, Timer } from '../kernel/clock.ts'
import type { Microseconds } from '../kernel/time.ts'
import { INITIAL_WINDOW_SEGMENTS, MSS_BYTES } from '../wire/tcp.ts'

/** The retransmission timer doubles at most this often: a lossy link is slow, not endless. */
const MAX_DOUBLINGS = 6

/** What becomes of one packet. */
export interface Packet {
  /** When its last bit has left; the bandwidth may be taken until then. */
  leavesUs: Microseconds
  /** Undefined: it is lost. */
  arrivesUs: Microseconds | undefined
}

export interface Path {
  /** Sends a packet of so many bytes of TCP payload, not before `readyUs`. */
  packet(bytes: number, readyUs: Microseconds): Packet
  roundTripUs(): Microseconds
  /** How long the sender waits for an acknowledgement before it sends again. */
  timeoutUs(): Microseconds
  /** A packet of this message was lost, in this try; it left at this instant. */
  lost(message: number, attempt: number, leavesUs: Microseconds): void
  resent(message: number, bytes: number): void
  /** When this message will be there, as far as can be known, has changed. */
  expected(message: number, arrivalUs: Microseconds): void
}

/** A lost packet, until it is there. */
interface Repair {
  letter: Letter
  bytes: number
  leftUs: Microseconds
  attempt: number
  againUs: Microseconds
  timer: Timer | undefined
}

/** A message on its way. */
interface Letter {
  message: number
  /** When the last of its packets that are not lost is there. */
  wholeUs: Microseconds
  repairs: Set<Repair>
  timeoutUs: Microseconds
  arrived: () => unknown
}

export class Flow {
  readonly #clock: Clock
  readonly #lane: number
  readonly #path: Path
  /** In the order of sending, which is the order of arrival. */
  readonly #letters: Letter[] = []
  #timer: Timer | undefined
  #lastSentUs: Microseconds = 0
  #windowSegments = INITIAL_WINDOW_SEGMENTS

  constructor(clock: Clock, lane: number, path: Path) {
    this.#clock = clock
    this.#lane = lane
    this.#path = path
  }

  /**
   * Sends so many bytes. `begin` is told when they will be there, as far as can be known, and gives the
   * message's number; `arrived` is called when they are.
   */
  send(
    bytes: number,
    begin: (arrivalUs: Microseconds) => number,
    arrived: () => unknown,
    timeoutUs = this.#path.timeoutUs(),
  ): number {
    const letter: Letter = { message: -1, wholeUs: 0, repairs: new Set(), timeoutUs, arrived }
    this.#letters.push(letter)
    let readyUs = this.#beginRound()
    let inRound = 0
    for (let left = bytes, first = true; first || left > 0; left -= MSS_BYTES, first = false) {
      // Slow start (RFC 5681, section 3.1): a full window waits a round trip for its acknowledgements.
      if (inRound === this.#windowSegments) {
        this.#windowSegments *= 2
        readyUs += this.#path.roundTripUs()
        inRound = 0
      }
      inRound++
      const packetBytes = Math.min(left, MSS_BYTES)
      const { leavesUs, arrivesUs } = this.#path.packet(packetBytes, readyUs)
      if (arrivesUs === undefined) this.#planRepair(letter, packetBytes, leavesUs, 1)
      else this.#noticeLater(leavesUs, arrivesUs)
      letter.wholeUs = Math.max(letter.wholeUs, arrivesUs ?? 0)
    }
    letter.message = begin(this.#expectedUs())
    for (const { leftUs } of letter.repairs) this.#path.lost(letter.message, 1, leftUs)
    if (letter === this.#letters[0]) this.#plan()
    return letter.message
  }

  /** After an idle time longer than the timer the window starts small again (RFC 5681, section 4.1). */
  #beginRound(): Microseconds {
    const { nowUs } = this.#clock
    if (nowUs - this.#lastSentUs > this.#path.timeoutUs()) {
      this.#windowSegments = INITIAL_WINDOW_SEGMENTS
    }
    this.#lastSentUs = nowUs
    return nowUs
  }

  #planRepair(letter: Letter, bytes: number, leftUs: Microseconds, attempt: number): void {
    const againUs = leftUs + letter.timeoutUs * 2 ** Math.min(attempt - 1, MAX_DOUBLINGS)
    const repair: Repair = { letter, bytes, leftUs, attempt, againUs, timer: undefined }
    letter.repairs.add(repair)
    this.#schedule(repair)
  }

  #schedule(repair: Repair): void {
    this.#clock.cancel(repair.timer)
    repair.timer = this.#clock.at(repair.againUs, this.#lane, () => this.#sendAgain(repair))
  }

  /**
   * A later packet arrives: its selective acknowledgement gives earlier losses away, a quarter of a round
   * trip being left for packets that overtook each other (RACK: RFC 8985, section 6.2).
   */
  #noticeLater(leavesUs: Microseconds, arrivesUs: Microseconds): void {
    const roundTripUs = this.#path.roundTripUs()
    let changed = false
    for (const { repairs } of this.#letters) {
      for (const repair of repairs) {
        const early = Math.max(0, repair.leftUs + Math.round(roundTripUs / 4) - leavesUs)
        const noticedUs = arrivesUs + Math.round(roundTripUs / 2) + early
        if (repair.leftUs > leavesUs || noticedUs >= repair.againUs) continue
        repair.againUs = noticedUs
        this.#schedule(repair)
        changed = true
      }
    }
    if (changed) this.#expectAnew()
  }

  #sendAgain(repair: Repair): void {
    const { letter, bytes, attempt } = repair
    letter.repairs.delete(repair)
    this.#path.resent(letter.message, bytes)
    const { leavesUs, arrivesUs } = this.#path.packet(bytes, this.#clock.nowUs)
    if (arrivesUs === undefined) {
      this.#planRepair(letter, bytes, leavesUs, attempt + 1)
      this.#path.lost(letter.message, attempt + 1, leavesUs)
    } else {
      letter.wholeUs = Math.max(letter.wholeUs, arrivesUs)
      if (letter === this.#letters[0]) this.#plan()
    }
    this.#expectAnew()
  }

  /** When the newest letter will be there, as far as can be known now. */
  #expectedUs(): Microseconds {
    return this.#letters.reduce((us, letter) => Math.max(us, this.#ownExpectedUs(letter)), 0)
  }

  #ownExpectedUs({ wholeUs, repairs }: Letter): Microseconds {
    const travelUs = Math.round(this.#path.roundTripUs() / 2)
    let us = wholeUs
    for (const { againUs } of repairs) us = Math.max(us, againUs + travelUs)
    return us
  }

  #expectAnew(): void {
    let us = 0
    for (const letter of this.#letters) {
      us = Math.max(us, this.#ownExpectedUs(letter))
      if (letter.message >= 0) this.#path.expected(letter.message, us)
    }
  }

  /** Hands over the first letter when it is whole, then the next. */
  #plan(): void {
    const [letter] = this.#letters
    if (!letter || letter.repairs.size > 0) return
    this.#clock.cancel(this.#timer)
    this.#timer = this.#clock.at(letter.wholeUs, this.#lane, () => {
      this.#letters.shift()
      this.#plan()
      return letter.arrived()
    })
  }
}
