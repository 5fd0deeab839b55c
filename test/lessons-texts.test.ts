// The lecture's words: all there in each language, well formed, tied to what they speak of, and nothing that
// is claimed without a proof.
import { describe, expect, test } from 'vitest'
import { parseMarkup, referencesOf } from '../src/lessons/markup.ts'
import { proofs } from '../src/lessons/proofs.ts'
import { pseudo } from '../src/lessons/pseudo.ts'
import { plainText } from '../src/lessons/reading.ts'
import { languages } from '../src/lessons/text/languages.ts'
import type { Texts } from '../src/lessons/text/texts.ts'
import { chapters, experiments } from './lesson-course.ts'
import { claimComplaints, comparing, keysOf, termsMet, untiedClaims } from './lesson-texts.ts'

/** Phrases that compare or count, and need no proof by a run; each with the reason. */
const allowed: readonly { key: string; phrase: string; because: string }[] = [
  { key: 'real-time.p6', phrase: '(Miller, 1968)', because: 'the year of a cited paper' },
  { key: 'websocket.p5', phrase: '871', because: 'a quoted slogan, put to the test below it' },
  { key: 'websocket.p5', phrase: '2010', because: 'the year of the cited paper' },
]
const allowedIn = (key: string) => allowed.filter((a) => a.key === key).map(({ phrase }) => phrase)

const scenarioOf = (id: string) => {
  const experiment = experiments.find((one) => one.id === id)
  if (!experiment) throw new Error(`There is no experiment "${id}".`)
  return experiment.scenario
}

/** The parts that hold the rooms' own words; where these need a value, it has a name in braces. */
const isRoom = (part: string): boolean => part.startsWith('rooms-')
const rooms = Object.keys(languages.en ?? {}).filter(isRoom)

describe.each(Object.keys(languages))('in %s', (language) => {
  const load = (part: string): Promise<Texts> =>
    languages[language]?.[part]?.() ?? Promise.reject(new Error(`There is no ${part}.`))

  test('course and glossary', async () => {
    expect(Object.keys(await load('course')).sort()).toEqual(
      ['course', ...chapters.map(({ id }) => id)]
        .flatMap((id) => [`${id}.promise`, `${id}.title`])
        .sort(),
    )
    const terms = chapters.flatMap(({ terms }) => terms)
    expect(Object.keys(await load('glossary')).sort()).toEqual(
      terms.flatMap((id) => [`term.${id}`, `term.${id}.name`]).sort(),
    )
  })

  test.each(rooms)('%s, with the same values in its sentences as in English', async (room) => {
    const marks = (texts: Texts) =>
      Object.entries(texts)
        .map(([key, text]) => `${key}: ${(text.match(/\{[^}]*\}/g) ?? []).sort().join(' ')}`)
        .sort()
    expect(marks(await load(room))).toEqual(marks((await languages.en?.[room]?.()) ?? {}))
  })

  describe.each(chapters)('chapter $id', (chapter) => {
    test('has its texts and no others', async () => {
      expect(Object.keys(await load(chapter.id)).sort()).toEqual(keysOf(chapter).sort())
    })

    test('claims nothing without a proof', async () => {
      const comparison = comparing[language]
      if (!comparison) throw new Error(`Say which words compare in ${language}.`)
      const complaints = Object.entries(await load(chapter.id)).flatMap(([key, text]) => [
        ...untiedClaims(key, text, comparison, allowedIn(key)),
        ...claimComplaints(key, text, proofs),
      ])
      expect(complaints).toEqual([])
    })

    test('uses each claim', async () => {
      const used = Object.values(await load(chapter.id)).flatMap((text) =>
        referencesOf(parseMarkup(text)),
      )
      for (const { id } of chapter.claims) expect(used).toContain(`claim:${id}`)
    })

    test('explains each term where it is met first', async () => {
      const known = chapters.slice(0, chapters.indexOf(chapter)).flatMap(({ terms }) => terms)
      const met = termsMet(chapter, await load(chapter.id))
      expect(met.filter((term) => !known.includes(term)).sort()).toEqual([...chapter.terms].sort())
    })

    test('refers to the same as in English', async () => {
      const english = (await languages.en?.[chapter.id]?.()) ?? {}
      for (const [key, text] of Object.entries(await load(chapter.id)))
        expect(referencesOf(parseMarkup(text)), key).toEqual(
          referencesOf(parseMarkup(english[key] ?? '')),
        )
    })

    test('is short, and every figure in it can be written', async () => {
      const texts = await load(chapter.id)
      const read = (key: string) =>
        plainText(parseMarkup(texts[key] ?? ''), { language, proofs, scenarioOf })
      for (const key of keysOf(chapter)) expect(read(key), key).toMatch(/\S/)
      const body = keysOf(chapter).filter((key) => /\.(p\d|steps\.\d|summary\.\d)$/.test(key))
      const words = body.flatMap((key) => read(key).split(/\s+/)).length
      expect(words).toBeGreaterThanOrEqual(150)
      expect(words).toBeLessThanOrEqual(380)
    })
  })
})

describe('would notice', () => {
  const en = comparing.en as RegExp

  test.each([
    ['a figure', 'Polling took 1.1 s.', '1.1'],
    ['a comparison', 'A WebSocket is faster.', 'faster'],
    ['an absolute', 'It never comes late.', 'never'],
    ['a comparison of any kind', 'It is noisier than that.', 'noisier than'],
    ['one beside a claim', '[[claim:a|It is slow]], and most of it is waste.', 'most'],
  ])('%s', (_, text, word) => {
    expect(untiedClaims('polling.p1', text, en)).toEqual([expect.stringContaining(`"${word}"`)])
  })

  test.each([
    ['a figure', 'Polling brauchte 1,1 s.', '1,1'],
    ['a comparison', 'Ein WebSocket ist schneller.', 'schneller'],
    ['a declined one', 'Das ist die größere Zahl, die schnellste.', 'größere'],
    ['an absolute', 'Das kommt nie zu spät.', 'nie'],
    ['a comparison of any kind', 'Es ist lauter als das.', 'lauter als'],
    ['an amount', 'Die meisten warten, mehr nicht.', 'meisten'],
  ])('in German %s', (_, text, word) => {
    expect(untiedClaims('polling.p1', text, comparing.de as RegExp)).toContainEqual(
      expect.stringContaining(`"${word}"`),
    )
  })

  test('but not in German: what is no longer, again and again, the next or the first', () => {
    const text = 'Er wartet nicht mehr; er fragt immer wieder, beim nächsten Mal als Erster.'
    expect(untiedClaims('polling.p1', text, comparing.de as RegExp)).toEqual([])
  })

  test.each([
    '[[claim:a|It is faster: {a.mean} instead of 2 s]].',
    'The status is `204`, after {dilemma@lanes.often.intervalMs}.',
    'They answer at once, rather often, and other clients do too.',
  ])('but not: %s', (text) => {
    expect(untiedClaims('polling.p1', text, en)).toEqual([])
  })

  test('a value outside of its claim, and a claim that does not exist', () => {
    expect(claimComplaints('k', '{half-the-interval.mean}', proofs)).toHaveLength(1)
    expect(claimComplaints('k', '[[claim:nowhere|It flies]]', proofs)).toHaveLength(1)
    expect(
      claimComplaints('k', '[[claim:half-the-interval|{half-the-interval.median}]]', proofs),
    ).toHaveLength(1)
  })
})

test('the pseudo-locale keeps every reference and is about a third longer', async () => {
  const read = Object.entries(languages.en ?? {}).filter(([part]) => !isRoom(part))
  const parts = await Promise.all(read.map(([, load]) => load()))
  const texts = parts.flatMap((part) => Object.values(part))
  for (const text of texts)
    expect(referencesOf(parseMarkup(pseudo(text)))).toEqual(referencesOf(parseMarkup(text)))
  const ratio = texts.map(pseudo).join('').length / texts.join('').length
  expect(ratio).toBeGreaterThan(1.15)
  expect(ratio).toBeLessThan(1.4)
})
