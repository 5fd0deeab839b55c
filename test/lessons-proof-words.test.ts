// What a proof checks, in words: there for each claim in each language, and with no bound that is not in the code.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseMarkup, referencesOf, walk } from '../src/lessons/markup.ts'
import { proofs } from '../src/lessons/proofs.ts'
import { languages } from '../src/lessons/text/languages.ts'
import type { Texts } from '../src/lessons/text/texts.ts'
import { sourceIn } from '../src/ui/lecture/claim-source.ts'
import { chapters } from './lesson-course.ts'

const wordsIn = (language: string): Promise<Texts> =>
  languages[language]?.proofs?.() ?? Promise.reject(new Error(`No proofs in ${language}.`))

/** The numbers that a text writes itself, not those that it quotes from a scenario. */
function numbersIn(text: string, language: string): number[] {
  let own = ''
  walk(parseMarkup(text), (node) => {
    if (node.kind === 'text') own += node.text
  })
  const [thousands, decimal] = language === 'de' ? ['.', ','] : [',', '.']
  const found = own.match(/\p{Nd}(?:[\p{Nd}.,]*\p{Nd})?/gu) ?? []
  return found.map((digits) => Number(digits.replaceAll(thousands, '').replace(decimal, '.')))
}

const numbersOfCode = (code: string): number[] =>
  (code.replace(/\/\/.*$|\/\*[\s\S]*?\*\//gm, '').match(/(?<![\w.])\d[\d_]*(?:\.\d+)?/g) ?? []).map(
    (digits) => Number(digits.replaceAll('_', '')),
  )

/** What an experiment is made from is no bound; the instants with a name above it are. */
const EXPERIMENTS = /^export const \w+: Experiment = \{[\s\S]*?^\}/gm
const CHAPTERS = 'src/lessons/chapters'
const sources = (folder: string): string[] =>
  readdirSync(folder)
    .filter(
      (name) => name.endsWith('.ts') && !/^(beats|chapter|claims|references)|\.test\./.test(name),
    )
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').replace(EXPERIMENTS, ''))

/** A claim's check, the constants above it, and what it asks its runs with, the chooser's judge among it. */
function codeOf(chapter: string, claim: string): string {
  const file = readFileSync(`${CHAPTERS}/${chapter}/claims.ts`, 'utf8')
  const above = file.slice(0, file.indexOf('export const claims'))
  const own = sourceIn(file, claim) ?? ''
  const judge = above.includes('/chooser/') ? sources('src/lessons/chooser') : []
  return [above, own, ...sources(`${CHAPTERS}/${chapter}`), ...judge].join('\n')
}

/** 1.5 s may stand there as 1_500 (ms), 25% as 0.25, and a share in percent as itself. */
const isIn = (numbers: readonly number[], number: number): boolean =>
  [number, number * 1_000, number / 100].some((one) => numbers.includes(one))

describe.each(Object.keys(languages))('in %s', (language) => {
  test('each proof says what it checks, and no other is spoken of', async () => {
    expect(Object.keys(await wordsIn(language)).sort()).toEqual(Object.keys(proofs).sort())
  })

  test('what it quotes is the scenario of its own experiment', async () => {
    for (const [id, text] of Object.entries(await wordsIn(language))) {
      const own = `setting:${proofs[id]?.experiment}@`
      for (const reference of referencesOf(parseMarkup(text)))
        expect(reference.startsWith(own), `${id}: ${reference}`).toBe(true)
    }
  })

  test('with the numbers and the references of English', async () => {
    const english = await wordsIn('en')
    for (const [id, text] of Object.entries(await wordsIn(language))) {
      const other = english[id] ?? ''
      expect(numbersIn(text, language), id).toEqual(numbersIn(other, 'en'))
      expect(referencesOf(parseMarkup(text)), id).toEqual(referencesOf(parseMarkup(other)))
    }
  })
})

describe.each(chapters)('chapter $id', (chapter) => {
  test.each(chapter.claims)('the bounds of $id are those of its code', async ({ id }) => {
    const numbers = numbersOfCode(codeOf(chapter.id, id))
    for (const number of numbersIn((await wordsIn('en'))[id] ?? '', 'en'))
      expect(isIn(numbers, number), `${id} says ${number}, which is nowhere in its code`).toBe(true)
  })
})
