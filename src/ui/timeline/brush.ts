// What a painter needs beside the shapes; the same for a tile and for the screen.
import type { Input } from '../../scenario/scenario.ts'
import type { Density } from './density.ts'
import type { Ink, LaneInk } from './ink.ts'
import type { LaneStrip, TimelineLayout } from './layout.ts'

/** A figure with its unit, in the form of another language than English: `0.50 s`, `0,50 s`. */
export type Write = (figure: string) => string

export interface Brush {
  ink: Ink
  layout: TimelineLayout
  density: Density
  /** What the person did, for the letters on the flags; without it, flags have none. */
  inputs?: readonly Input[]
  /** Without it, figures are written as in English. */
  write?: Write | undefined
}

/** The figure as it is painted. */
export const written = ({ write }: Pick<Brush, 'write'>, figure: string): string =>
  write ? write(figure) : figure

/** The lane's strip and colours. */
export const laneOf = ({ layout, ink }: Brush, lane: number): [LaneStrip, LaneInk] => [
  layout.lanes[lane] as LaneStrip,
  ink.lanes[lane] as LaneInk,
]
