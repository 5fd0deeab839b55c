// A number as people write it in their language: with or without separators, with or without a unit of time.

const toMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000 }

function separators(language: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(12_345.6)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return { group: part('group'), decimal: part('decimal') }
}

/** `2500`, `2,500`, `2.5 s`, in the form of the language; seconds become milliseconds. Undefined: it is no number. */
export function numberIn(text: string, language: string): number | undefined {
  const { group, decimal } = separators(language)
  const [, figures = '', unit = 'ms'] = /^(.*?)\s*(ms|s)?$/.exec(text.trim().toLowerCase()) ?? []
  // Only where it stands before three digits, a group's mark is one.
  const groups = new RegExp(`\\${group}(?=\\d{3}(?:\\D|$))`, 'g')
  const plain = (group ? figures.replace(groups, '') : figures).replace(decimal, '.')
  return /^\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) * (toMs[unit] ?? 1) : undefined
}
