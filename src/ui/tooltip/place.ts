// Where a tooltip stands: under what it explains, above it where there is no room below, never cut off at an
// edge. Boxes are in CSS pixels of the viewport.

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Between the tooltip and the edge of the screen. */
const MARGIN_PX = 4

/** The tooltip touches what it explains, so that the pointer can pass into it. */
export function placeBeside(
  anchor: Box,
  tip: Pick<Box, 'width' | 'height'>,
  screen: Pick<Box, 'width' | 'height'>,
): { left: number; top: number } {
  const middle = anchor.left + (anchor.width - tip.width) / 2
  const rightmost = screen.width - tip.width - MARGIN_PX
  const below = anchor.top + anchor.height
  const fits = below + tip.height + MARGIN_PX <= screen.height
  return {
    left: Math.round(Math.max(MARGIN_PX, Math.min(middle, rightmost))),
    top: Math.round(fits ? below : Math.max(MARGIN_PX, anchor.top - tip.height)),
  }
}
