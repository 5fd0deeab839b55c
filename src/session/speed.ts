// How fast virtual time runs: the positions of the slider, and the speed that the machine really reaches.
// It reads no clock; whoever draws the frames says how long they took.
import type { Microseconds } from '../kernel/time.ts'

export const SLOWEST = 0.1
export const FASTEST = 20

/** Half the width of the notch at 1x, in the slider's positions from 0 to 1. */
const NOTCH = 0.025

const span = Math.log(FASTEST / SLOWEST)
const NORMAL_POSITION = Math.log(1 / SLOWEST) / span

/** The slider's position, 0 to 1, for a speed: equal ways mean equal ratios. */
export const positionOf = (speed: number): number => Math.log(speed / SLOWEST) / span

/** The speed at a position, of two significant digits; near 1x it is exactly 1x. */
export function speedAt(position: number): number {
  if (Math.abs(position - NORMAL_POSITION) < NOTCH) return 1
  const speed = SLOWEST * Math.exp(Math.min(1, Math.max(0, position)) * span)
  return Number(speed.toPrecision(2))
}

/** The next speed up or down of a short list; for keys. */
export function neighbourSpeed(speed: number, direction: 1 | -1): number {
  const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20]
  const further = direction > 0 ? steps : steps.toReversed()
  return further.find((step) => (step - speed) * direction > 1e-9) ?? speed
}

/** Over how much of the person's time the speed is measured, and the least that gives an answer. */
const SPAN_MS = 1_000
const ENOUGH_MS = 700

/** Measures the reached speed over the last second of played frames. */
export class SpeedMeter {
  #frames: { ms: number; us: Microseconds }[] = []
  #ms = 0
  #us = 0

  /** A frame took `ms` of the person's time; the head went on by `us`. */
  add(ms: number, us: Microseconds): void {
    this.#frames.push({ ms, us })
    this.#ms += ms
    this.#us += us
    while (this.#ms - (this.#frames[0]?.ms ?? 0) >= SPAN_MS) {
      const oldest = this.#frames.shift()
      this.#ms -= oldest?.ms ?? 0
      this.#us -= oldest?.us ?? 0
    }
  }

  reset(): void {
    this.#frames = []
    this.#ms = 0
    this.#us = 0
  }

  /** Undefined where the asked speed is reached (within 5 %), or not enough was seen. */
  shortfall(asked: number): number | undefined {
    if (this.#ms < ENOUGH_MS) return undefined
    const reached = this.#us / (this.#ms * 1_000)
    return reached < asked * 0.95 ? reached : undefined
  }
}
