// A lane's figures, its buttons and its small screen: they come after the first picture, into the room that is
// kept for them, so that the first load does without all that counts and opens.
import { lazy } from 'react'

export const FiguresLine = lazy(async () => ({
  default: (await import('./FiguresLine.tsx')).FiguresLine,
}))
export const LaneColumnHead = lazy(async () => ({
  default: (await import('./LaneColumnHead.tsx')).LaneColumnHead,
}))
export const ShortCaptions = lazy(async () => ({
  default: (await import('./FiguresLine.tsx')).ShortCaptions,
}))
export const SmallScreen = lazy(async () => ({
  default: (await import('./SmallScreen.tsx')).SmallScreen,
}))
export const LaneActions = lazy(async () => ({
  default: (await import('./LaneActions.tsx')).LaneActions,
}))
