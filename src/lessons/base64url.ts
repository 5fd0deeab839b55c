// Bytes as text that is safe in a link (RFC 4648, section 5, without padding), and smaller (DEFLATE, RFC 1951).

export const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** The bytes again; undefined where the text is not exactly what `toBase64url` writes. */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    // The last character may have bits that mean nothing: only one writing of the bytes is good.
    return toBase64url(bytes) === text ? bytes : undefined
  } catch {
    return undefined
  }
}

const through = (bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Response =>
  new Response(new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream))

export const deflated = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await through(bytes, new CompressionStream('deflate-raw')).arrayBuffer())

/** The text again. Rejects where these are not such bytes, and beyond them. */
export const inflated = (bytes: Uint8Array): Promise<string> =>
  through(bytes, new DecompressionStream('deflate-raw')).text()
