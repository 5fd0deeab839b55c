// Brings a part of a page into sight by scrolling the page alone, never what lies around it. A part that is longer
// than the page shows its beginning.

const MARGIN_PX = 8

/** `top`: to the top of the page. `near`: no further than it takes. */
export function reveal(part: Element | null, where: 'top' | 'near'): void {
  const page = part?.closest('article')
  if (!part || !page) return
  const box = page.getBoundingClientRect()
  const { top, bottom } = part.getBoundingClientRect()
  const above = top - MARGIN_PX - box.top
  const below = bottom + MARGIN_PX - box.bottom
  if (where === 'top' || above < 0) page.scrollTop += above
  else if (below > 0) page.scrollTop += Math.min(below, above)
}
