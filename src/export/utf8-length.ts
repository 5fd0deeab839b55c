// How many bytes a text takes in UTF-8, without making them.

export function utf8Length(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) continue
    // A pair of surrogates makes four bytes; half a pair is written as U+FFFD, which takes three.
    const paired = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00
    bytes += unit < 0x800 ? 1 : 2
    if (paired) i++
  }
  return bytes
}
