import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labSite, requestHead, responseHead } from '../wire/http1.ts'
import { exactAccounting } from './accounting.ts'

const length = fc.option(fc.nat(2_000_000), { nil: undefined })

test('the length of a head is that of the head written out', () => {
  const accounting = exactAccounting(labSite)
  const request = fc.record({
    method: fc.constantFrom('GET', 'POST'),
    target: fc.nat().map((n) => `/updates?after=${n}`),
    initiator: fc.constantFrom('fetch' as const, 'event-source' as const, 'web-socket' as const),
    contentLength: length,
    lastEventId: fc.option(fc.nat().map(String), { nil: undefined }),
  })
  const response = fc.record({
    status: fc.constantFrom(101, 200, 204, 404),
    dateMs: fc.nat(2 ** 31),
    contentType: fc.constantFrom(undefined, 'application/json', 'text/event-stream'),
    cacheControl: fc.constantFrom(undefined, 'no-store'),
    contentLength: length,
    chunked: fc.boolean(),
  })
  fc.assert(
    fc.property(request, response, (asked, answered) => {
      const body = (n: number | undefined) => n ?? 0
      expect(accounting.request(asked)).toBe(requestHead(asked).length + body(asked.contentLength))
      expect(accounting.response(answered)).toBe(
        responseHead(answered).length + body(answered.contentLength),
      )
    }),
    { numRuns: 1_000 },
  )
})
