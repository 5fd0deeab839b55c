// A language that nobody speaks, made from English: accents show what was not taken from the texts, and a
// third more length shows what has no room. Marks, references and code stay as they are.

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Ü',
}

/** Marks and what stands between them untranslated. */
const MARKS = /(`[^`]*`|\{[^}]*\}|\[\[\w+:[\w-]+\||\]\]|\*\*)/

const stretch = (words: string): string =>
  words.replace(/\p{L}{4,}/gu, (word) => `${word}${'~'.repeat(Math.ceil(word.length * 0.3))}`)

/** The text with accents, and each word of four letters or more about 30 % longer. */
export const pseudo = (text: string): string =>
  text
    .split(MARKS)
    .map((piece, i) =>
      i % 2 === 1 ? piece : stretch(piece).replace(/\w/g, (letter) => accents[letter] ?? letter),
    )
    .join('')
