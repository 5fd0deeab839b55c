// Values from a HAR, of which nothing is certain: each is taken where it is what it should be, and is
// undefined where it is not. Nothing here throws.

export type Fields = Record<string, unknown>

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/** A count or a span: HARs say −1 for what they do not know. */
export const amountOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined

export const headerOf = (headers: unknown, name: string): string | undefined => {
  const wanted = listOf(headers).find(
    (header) => textOf(fieldsOf(header).name)?.toLowerCase() === name,
  )
  return textOf(fieldsOf(wanted).value)
}
