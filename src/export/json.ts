// Text from a file of unknown origin as JSON, or one sentence: too long, too deep, or
// no JSON at all.
import { failure, type Result, success } from '../scenario/result.ts'

/** Longer texts are refused before they are looked at. */
export const MAX_CHARACTERS = 100_000_000

/** A tape or a HAR has ten levels; millions of them would cost the parser minutes and gigabytes. */
const MAX_DEPTH = 500

const QUOTE = 0x22
const BACKSLASH = 0x5c
/** Square brackets and braces differ in one bit. */
const OPENING = 0x5b
const CLOSING = 0x5d
const BRACE_BIT = 0x20

/** Whether brackets stand in each other too deep, wherever the text breaks off. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let inText = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (inText) {
      if (unit === BACKSLASH) i++
      else if (unit === QUOTE) inText = false
    } else if (unit === QUOTE) inText = true
    else if ((unit & ~BRACE_BIT) === OPENING) {
      if (++depth > MAX_DEPTH) return true
    } else if ((unit & ~BRACE_BIT) === CLOSING) depth--
  }
  return false
}

export function parseJson(text: string): Result<unknown> {
  if (text.length > MAX_CHARACTERS) {
    const millions = Math.ceil(text.length / 1_000_000)
    return failure(`The file has ${millions} million characters; 100 million is the most.`)
  }
  if (isTooDeep(text)) return failure(`The file is nested more than ${MAX_DEPTH} levels deep.`)
  try {
    // The byte order mark is no part of JSON (RFC 8259, section 8.1), but some tools write one.
    return success(JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text))
  } catch {
    return failure('The file is not JSON, or is cut off before its end.')
  }
}
