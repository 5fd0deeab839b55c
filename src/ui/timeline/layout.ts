// Where the strips of the picture lie across the time axis: the updates, one band per lane with its two
// rails, the axis. In rows these are heights from the top, in columns widths from the left. The shell asks
// here to put a lane's header and its small screen exactly beside it.
import type { ThemeName } from '../theme/tokens.ts'
import { type Sizes, sizes } from '../theme/tokens.ts'

export type Layout = 'rows' | 'columns'

/** A strip: where it begins and how far it reaches, in CSS pixels across the time axis. */
export interface Strip {
  from: number
  size: number
}

export interface LaneStrip extends Strip {
  /** The client's rail and the server's, from the picture's edge. */
  client: number
  server: number
}

export interface TimelineLayout {
  layout: Layout
  updates: Strip
  lanes: LaneStrip[]
  axis: Strip
  /** All strips together. */
  size: number
  sizes: Sizes
}

/** Between two bars of latency. */
export const BAR_GAP = 1.5

/** How thick a bar of latency is. */
export const barSize = ({ marker }: Sizes): number => Math.max(3, 0.34 * marker)

/**
 * The strips for `count` lanes in a picture that is `size` pixels across: its height in rows, its width in
 * columns.
 */
export function laneLayout(
  count: number,
  size: number,
  layout: Layout = 'rows',
  theme: ThemeName = 'light',
  viewportHeight = 900,
): TimelineLayout {
  const rows = layout === 'rows'
  // Columns are for a phone, which is nobody's projector.
  const drawn = sizes(rows ? theme : 'light', viewportHeight)
  const { font, marker } = drawn
  const bar = barSize(drawn)
  const updates = { from: 0, size: Math.round(Math.max(2 * font + 8, rows ? 34 : 30)) }
  const axisSize = Math.round(rows ? 2 * font + 6 : 4.7 * font)
  const room = Math.max(0, size - updates.size - axisSize)
  const lanes = Array.from({ length: count }, (_, i) => {
    const from = updates.size + Math.round((i * room) / count)
    const next = updates.size + Math.round(((i + 1) * room) / count)
    const lane = next - from
    // Before the client's rail: up to three bars of latency, and in rows a line of text under them.
    const above = Math.min(
      lane * 0.44,
      3 * (bar + BAR_GAP) + (rows ? 1.2 * font + 5 : 0.8 * marker),
    )
    const below = Math.min(lane * 0.18, rows ? font + 5 : 0.5 * marker + 4)
    return {
      from,
      size: lane,
      client: Math.round(from + above),
      server: Math.round(from + lane - below),
    }
  })
  return {
    layout,
    updates,
    lanes,
    axis: { from: updates.size + room, size: axisSize },
    size,
    sizes: drawn,
  }
}
