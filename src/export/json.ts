// Text from a file of unknown origin as JSON, or one sentence: too long, or no JSON at all.
import { failure, type Result, success } from '../scenario/result.ts'

/** Longer texts are refused before they are looked at. */
export const MAX_CHARACTERS = 100_000_000

export function parseJson(text: string): Result<unknown> {
  if (text.length > MAX_CHARACTERS) {
    const millions = Math.ceil(text.length / 1_000_000)
    return failure(`The file has ${millions} million characters; 100 million is the most.`)
  }
  try {
    // The byte order mark is no part of JSON (RFC 8259, section 8.1), but some tools write one.
    return success(JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text))
  } catch {
    return failure('The file is not JSON, or is cut off before its end.')
  }
}
