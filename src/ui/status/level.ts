// How much is announced to a screen reader.
export const levels = ['off', 'milestones', 'all'] as const
export type Level = (typeof levels)[number]

export const usualLevel: Level = 'milestones'

/** Under which name the choice is remembered. */
export const LEVEL_NAME = 'announcements'

export const isLevel = (text: string | undefined): text is Level =>
  levels.some((level) => level === text)
