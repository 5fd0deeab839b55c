// How long a line stays lit by what is over in an instant. Virtual time, from speed and window alone: the
// cursor at one instant always shows the same.
import { type Microseconds, US_PER_MS, US_PER_SECOND } from '../../kernel/time.ts'

/** What an eye needs, of the person's own time, at any speed. */
const SEEN_MS = 500
/** Where the cursor is moved by hand, an instant is this share of what is on the screen. */
const SHARE_OF_WINDOW = 1 / 150
/** Where time flies, everything is lit all the time anyway. */
const LONGEST_US = 20 * US_PER_SECOND

export const glowUs = (speed: number, windowUs: Microseconds): Microseconds =>
  Math.round(
    Math.min(LONGEST_US, Math.max(SEEN_MS * US_PER_MS * speed, windowUs * SHARE_OF_WINDOW)),
  )
