import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FASTEST, neighbourSpeed, positionOf, SLOWEST, SpeedMeter, speedAt } from './speed.ts'

describe('the speed slider', () => {
  it('goes from slowest to fastest and is exactly 1x in its notch', () => {
    expect(speedAt(0)).toBe(SLOWEST)
    expect(speedAt(1)).toBe(FASTEST)
    expect(speedAt(positionOf(1) + 0.02)).toBe(1)
    expect(speedAt(positionOf(1) - 0.02)).toBe(1)
    expect(speedAt(positionOf(1) + 0.05)).toBeGreaterThan(1)
  })

  it('never falls as it is pushed, and a speed stands where it is set', () => {
    const position = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(position, position, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(speedAt(low)).toBeLessThanOrEqual(speedAt(high))
        expect(speedAt(positionOf(speedAt(a)))).toBe(speedAt(a))
      }),
    )
  })

  it('goes to the next round speed by keys, and no further than the ends', () => {
    expect(neighbourSpeed(1, 1)).toBe(2)
    expect(neighbourSpeed(1.4, 1)).toBe(2)
    expect(neighbourSpeed(1.4, -1)).toBe(1)
    expect(neighbourSpeed(FASTEST, 1)).toBe(FASTEST)
    expect(neighbourSpeed(SLOWEST, -1)).toBe(SLOWEST)
  })
})

describe('the reached speed', () => {
  const feed = (meter: SpeedMeter, frames: number, us: number) => {
    for (let i = 0; i < frames; i++) meter.add(16, us)
  }

  it('is silent where the asked speed is reached', () => {
    const meter = new SpeedMeter()
    feed(meter, 80, 160_000)
    expect(meter.shortfall(10)).toBeUndefined()
  })

  it('says what the last second reached, and forgets what was before', () => {
    const meter = new SpeedMeter()
    feed(meter, 200, 160_000)
    feed(meter, 80, 102_400)
    expect(meter.shortfall(10)).toBeCloseTo(6.4, 1)
  })

  it('waits until it has seen enough', () => {
    const meter = new SpeedMeter()
    feed(meter, 10, 0)
    expect(meter.shortfall(1)).toBeUndefined()
    feed(meter, 60, 0)
    expect(meter.shortfall(1)).toBe(0)
  })
})
