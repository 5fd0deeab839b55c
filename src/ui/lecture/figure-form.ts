// The decimal sign of the lecture's language for figures that are painted in English form; a picture that has no
// words is then of the language of the text around it.
import { useMemo } from 'react'
import type { Write } from '../timeline/brush.ts'
import { useLanguage } from './language.ts'

/** Undefined where the language writes them as English does. */
export function figureForm(language: string): Write | undefined {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5)
  const sign = parts.find(({ type }) => type === 'decimal')?.value ?? '.'
  return sign === '.' ? undefined : (figure) => figure.replace(/(?<=\d)\.(?=\d)/g, sign)
}

/** The same for the language that is read now. */
export function useFigureForm(): Write | undefined {
  const language = useLanguage()
  return useMemo(() => figureForm(language), [language])
}
