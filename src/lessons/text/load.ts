// Gives the words of one part in one language. A part that a language lacks is given in English, and the
// pseudo-locale is made from English; which language a person wants is not known here.
import { pseudo } from '../pseudo.ts'
import { languages, type Part } from './languages.ts'
import type { Texts } from './texts.ts'

/** BCP 47 has a tag for English in a pseudo-locale of accents (`XA`), so that figures are written as in English. */
export const PSEUDO = 'en-XA'

const accented = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudo(text)]))

/** The texts of this part. Rejects where not even English has it. */
export async function loadPart(language: string, part: Part): Promise<Texts> {
  const load = languages[language]?.[part] ?? languages.en?.[part]
  if (!load) throw new Error(`The lecture has no part "${part}".`)
  const texts = await load()
  return language === PSEUDO ? accented(texts) : texts
}
