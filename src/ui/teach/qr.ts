// A link as a QR code (ISO/IEC 18004), drawn as SVG: one path, black on white, with the quiet margin of four modules
// that readers need. The link stands in it as text, too.
import { encode } from 'uqr'

const MARGIN = 4

/** The whole file. Throws where the text is longer than the largest QR code. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'L', border: MARGIN })
  let path = ''
  for (const [y, row] of data.entries())
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      let width = 1
      while (row[x + width]) width++
      path += `M${x} ${y}h${width}v1h-${width}z`
      x += width
    }
  const title = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img"><title>${title}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
}

/** A drawing as an address of its own, for an image. */
export const svgAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`
