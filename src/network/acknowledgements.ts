// When the receiver of a TCP segment sends a segment of its own that only acknowledges, as Linux does it:
// at once, a little later, or never because it has something to send anyway. The rules were inferred from
// captures (docs/fidelity.md); RFC 9293, section 3.8.6.3, and RFC 1122, section 4.2.3.2, allow them.
import type { Clock, Timer } from '../kernel/clock.ts'
import { fromMs, type Microseconds } from '../kernel/time.ts'
import { MSS_BYTES } from '../wire/tcp.ts'

/** How long an acknowledgement waits for company (Linux: TCP_ATO_MIN). */
const DELAY_US = fromMs(40)
/** After a silence, so many segments are acknowledged one by one (Linux: TCP_MAX_QUICKACKS). */
const QUICK_SEGMENTS = 16
/** When interactive, so many small segments are not left waiting. */
const WAITING_SEGMENTS = 2

/** One end of a connection, as a receiver. */
export class Acknowledger {
  readonly #clock: Clock
  readonly #lane: number
  readonly #acknowledge: () => void
  #lastReceivedUs: Microseconds = Number.NEGATIVE_INFINITY
  /** Answers come soon after what they answer: acknowledgements wait for them ("ping-pong"). */
  #interactive = false
  #quick = 0
  #waitingSegments = 0
  #waitingBytes = 0
  #timer: Timer | undefined

  /** `acknowledge` sends the segment that only acknowledges. */
  constructor(clock: Clock, lane: number, acknowledge: () => void) {
    this.#clock = clock
    this.#lane = lane
    this.#acknowledge = acknowledge
  }

  /** Data was sent: it carries the acknowledgement of all that was received. */
  sent(): void {
    this.#settle()
    if (this.#clock.nowUs - this.#lastReceivedUs < DELAY_US) this.#interactive = true
  }

  /** So many bytes arrived, in as many segments as they need; silence is counted in `timeoutUs`. */
  received(bytes: number, timeoutUs: Microseconds): void {
    const { nowUs } = this.#clock
    if (nowUs - this.#lastReceivedUs > timeoutUs) this.#quick = QUICK_SEGMENTS
    this.#lastReceivedUs = nowUs
    // The segments of one write come together. In a conversation one acknowledgement answers all of them
    // (captured: one for each long answer of two to seven segments); what is left waits for company.
    let enough = false
    for (let left = bytes; left > 0; left -= MSS_BYTES) {
      this.#waitingSegments++
      this.#waitingBytes += Math.min(left, MSS_BYTES)
      if (enough || !this.#mustNow()) continue
      this.#now()
      enough = this.#interactive
    }
    if (this.#waitingSegments === 0) return
    // The application has read all there was: without company to wait for, that is acknowledged at once.
    if (!this.#interactive) this.#now()
    else this.#timer ??= this.#clock.at(nowUs + DELAY_US, this.#lane, () => this.#alone())
  }

  /** Whether what is waiting must not wait any longer. */
  #mustNow(): boolean {
    if (this.#waitingBytes > MSS_BYTES) return true
    if (this.#interactive) return this.#waitingSegments >= WAITING_SEGMENTS
    return this.#quick-- > 0
  }

  /** Nothing was sent in time. */
  #alone(): void {
    this.#interactive = false
    this.#now()
  }

  #now(): void {
    this.#settle()
    this.#acknowledge()
  }

  #settle(): void {
    this.#clock.cancel(this.#timer)
    this.#timer = undefined
    this.#waitingSegments = 0
    this.#waitingBytes = 0
  }
}
