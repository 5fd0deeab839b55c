import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { payloadOf } from '../payload.ts'
import { editAt, PARAGRAPH, wordOf, writers, writtenBy } from './document.ts'
import { directions, FIELD, figureAt, moveOf } from './game.ts'
import { newestOf, sensorOf, sensors } from './iot.ts'
import { scoreAt } from './live-score.ts'
import { newsText, type Pictured, scenes } from './scene-text.ts'

const seed = fc.integer({ min: 0, max: 0xffff_ffff })
const id = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 5_000_000 }))
const figure = fc.record({
  x: fc.nat(FIELD.width - 1),
  y: fc.nat(FIELD.height - 1),
})
const pictured = scenes.filter((scene): scene is Pictured => scene !== 'none')

describe('what an update says', () => {
  it('has exactly the wanted length, as JSON too, and the whole news where it fits', () => {
    const bytes = fc.oneof(fc.nat(40), fc.nat(300), fc.constantFrom(3_000, 40_000))
    fc.assert(
      fc.property(
        fc.constantFrom(...scenes),
        seed,
        id,
        bytes,
        figure,
        (scene, seed, id, bytes, at) => {
          const { text, whole } = payloadOf({ scene, seed }, id, bytes, at)
          expect(new TextEncoder().encode(JSON.stringify(text)).length).toBe(bytes + 2)
          const news = scene === 'none' ? undefined : newsText(scene, seed, id, at)
          expect(whole).toBe(news !== undefined && news.length <= bytes)
          if (whole) expect(text.startsWith(news as string)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('fits into the payload of the preset that shows the scene', async () => {
    const { presets } = await import('../presets.ts')
    const shown = presets.filter(({ scenario }) => scenario.scene !== 'none')
    expect(new Set(shown.map(({ scenario }) => scenario.scene))).toEqual(new Set(pictured))
    for (const { scenario } of shown) {
      for (let id = 1; id < 400; id++) {
        const corner = { x: FIELD.width - 1, y: FIELD.height - 1 }
        const { feed } = scenario
        expect(payloadOf(scenario, id, feed.payloadBytes, corner)).toMatchObject({ whole: true })
      }
    }
  })
})

describe('what is so after so many updates', () => {
  it('gives each goal to one side', () => {
    fc.assert(
      fc.property(seed, fc.nat(2_000), (seed, id) => {
        const [before, after] = [scoreAt(seed, id), scoreAt(seed, id + 1)]
        const goals = ({ home, away }: typeof after) => home + away
        const another = after.match > before.match
        expect(goals(after)).toBe(another ? 1 : goals(before) + 1)
        if (!another) {
          expect(after.home - before.home).toBeGreaterThanOrEqual(0)
          expect(after.away - before.away).toBeGreaterThanOrEqual(0)
          expect(after.minute).toBeGreaterThan(before.minute)
        }
      }),
    )
  })

  it('counts the words of each writer as their edits do', () => {
    const written = writers.map(() => 0)
    for (let id = 1; id <= 300; id++) {
      const { writer, place, word } = editAt(id)
      const n = written[writer] as number
      expect({ place, word }).toEqual({ place: n % PARAGRAPH, word: wordOf(writer, n) })
      written[writer] = n + 1
      expect(writers.map((_, one) => writtenBy(one, id))).toEqual(written)
    }
  })

  it('finds the newest reading of each sensor', () => {
    const newest = sensors.map(() => 0)
    for (let id = 1; id <= 50; id++) {
      newest[sensorOf(id)] = id
      expect(sensors.map((_, sensor) => newestOf(sensor, id))).toEqual(newest)
    }
  })
})

describe('the field of the game', () => {
  it('leads to one place, in whatever order the moves come', () => {
    const moves = fc.array(fc.constantFrom(...directions), { maxLength: 60 })
    const walked = (list: readonly string[]) => {
      const sum = { x: 0, y: 0 }
      for (const text of list) {
        const move = moveOf(text)
        sum.x += move?.x ?? Number.NaN
        sum.y += move?.y ?? Number.NaN
      }
      return figureAt(sum)
    }
    fc.assert(
      fc.property(moves, (list) => {
        const place = walked(list)
        expect(walked(list.toReversed())).toEqual(place)
        expect(place.x).toBeGreaterThanOrEqual(0)
        expect(place.x).toBeLessThan(FIELD.width)
        expect(place.y).toBeGreaterThanOrEqual(0)
        expect(place.y).toBeLessThan(FIELD.height)
      }),
    )
  })

  it('takes nothing else for a move', () => {
    for (const text of [undefined, '', 'Left', 'left ', 'hello', 'constructor'])
      expect(moveOf(text)).toBeUndefined()
  })
})
