// A lane's figures, its buttons and its small screen: they come after the first picture, into the room that is
// kept for them, so that the first load does without all that counts and opens.
import { late } from '../late.ts'

export const FiguresLine = late(async () => (await import('./FiguresLine.tsx')).FiguresLine)
export const LaneColumnHead = late(
  async () => (await import('./LaneColumnHead.tsx')).LaneColumnHead,
)
export const ShortCaptions = late(async () => (await import('./FiguresLine.tsx')).ShortCaptions)
export const SmallScreen = late(async () => (await import('./SmallScreen.tsx')).SmallScreen)
export const LaneActions = late(async () => (await import('./LaneActions.tsx')).LaneActions)
