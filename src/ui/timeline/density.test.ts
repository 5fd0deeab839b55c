import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Trace } from '../../trace/trace.ts'
import { densityOf } from './density.ts'
import { countShare } from './paint-density.ts'

it('counts every message once, however the run is cut into columns', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 40 }), (list, columns) => {
      const trace = new Trace([{ id: 'a', protocol: 'sse' }])
      let nowUs = 0
      let down = 0
      for (const [i, gap] of list.entries()) {
        nowUs += gap
        const from = i % 3 === 0 ? 'client' : 'server'
        if (from === 'server') down++
        trace.sent(nowUs, 0, { type: 'ping', from, arrivalUs: nowUs, connection: 0, ipBytes: 1 })
        // It grows with the trace.
        if (i % 7 === 0) densityOf(trace)
      }
      const density = densityOf(trace)
      const widthUs = (nowUs + 10_000) / columns
      let sum = 0
      for (let i = 0; i < columns; i++) {
        const count = density.count(0, 'down', i * widthUs, (i + 1) * widthUs)
        expect(count).toBeGreaterThanOrEqual(0)
        sum += count
      }
      expect(sum).toBeCloseTo(down, 6)
      expect(density.count(0, 'up', -1, nowUs + 10_000)).toBeCloseTo(list.length - down, 6)
      expect(density.count(0, 'delivered', 0, nowUs)).toBe(0)
    }),
  )
})

it('is higher where more happens, and never higher than its room', () => {
  expect(countShare(0)).toBe(0)
  expect(countShare(1)).toBeGreaterThan(0.1)
  expect(countShare(10)).toBeGreaterThan(countShare(9))
  expect(countShare(1e6)).toBe(1)
})
