// A lane's figures and its small screen: they come after the first picture, into the room that is kept for them,
// so that the first load does without all that counts.
import { lazy } from 'react'

export const FiguresLine = lazy(async () => ({
  default: (await import('./FiguresLine.tsx')).FiguresLine,
}))
export const ShortFigures = lazy(async () => ({
  default: (await import('./FiguresLine.tsx')).ShortFigures,
}))
export const SmallScreen = lazy(async () => ({
  default: (await import('./SmallScreen.tsx')).SmallScreen,
}))
