// Text inside a link's hash: readable where that is safe, and safe against the programs that links pass
// through. Spaces become `+`; what could end a link in a chat or separate its parts is percent-encoded.

/** Half of a surrogate pair has no form in UTF-8: it becomes U+FFFD, as everywhere on the web. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

const percent = (character: string): string =>
  `%${(character.codePointAt(0) as number).toString(16).toUpperCase()}`

export const encode = (text: string): string =>
  encodeURIComponent(wellFormed(text))
    .replace(/%20/g, '+')
    .replace(/[!'()*]/g, percent)

/** The text again; null where it is not well encoded. */
export function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '))
  } catch {
    return null
  }
}
