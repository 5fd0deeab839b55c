// The masking of a WebSocket frame, undone byte by byte (RFC 6455, section 5.3).
import { type Labelled, leaves } from '../../wire/spans.ts'

export interface Masked {
  key: Uint8Array
  payload: Uint8Array
}

/** The key and the masked payload of a frame from a client; undefined where nothing is masked. */
export function maskedParts({ bytes, spans }: Labelled): Masked | undefined {
  const named = (name: string) => {
    const span = leaves(spans).find(({ field }) => field === name)
    return span && bytes.slice(span.from, span.to)
  }
  const key = named('Masking key')
  const payload = named('Masked payload')
  return key && payload && { key, payload }
}

export interface MaskStep {
  /** Which byte of the payload, and which of the key's four. */
  at: number
  keyAt: number
  masked: number
  key: number
  plain: number
}

export function maskStep({ key, payload }: Masked, at: number): MaskStep {
  const keyAt = at % 4
  const masked = payload[at] as number
  const keyByte = key[keyAt] as number
  return { at, keyAt, masked, key: keyByte, plain: masked ^ keyByte }
}

/** The first `count` bytes, unmasked; a character that is not whole yet is left out. */
export function unmaskedText({ key, payload }: Masked, count: number): string {
  const bytes = Uint8Array.from({ length: count }, (_, i) => maskStep({ key, payload }, i).plain)
  return new TextDecoder().decode(bytes, { stream: count < payload.length })
}
