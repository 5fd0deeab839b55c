import { describe, expect, it } from 'vitest'
import { formatPlace, parsePlace, rooms } from './place.ts'

describe('a place', () => {
  it('comes back from its link, whatever the query', () => {
    for (const room of rooms) {
      const place = { room, path: room === 'lab' ? [] : ['polling', '12'] }
      expect(parsePlace(formatPlace(place))).toEqual(place)
      expect(parsePlace(`${formatPlace(place)}?v=1&preset=chat/x`)).toEqual(place)
    }
  })

  it('is the lab where nothing is named', () => {
    for (const hash of ['', '#', '#/', '#/?v=1&lanes=sse', '?v=1'])
      expect(parsePlace(hash)).toEqual({ room: 'lab', path: [] })
  })

  it('is none where there is no such room', () => {
    expect(parsePlace('#/attic/3')).toBeUndefined()
  })
})
