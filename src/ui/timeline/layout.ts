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
  const drawn = sizes(theme, viewportHeight)
  const { font, marker } = drawn
  const rows = layout === 'rows'
  const updates = { from: 0, size: Math.round(Math.max(2 * font + 8, rows ? 34 : 30)) }
  const axisSize = Math.round(rows ? 2 * font + 6 : 4.2 * font)
  const room = Math.max(0, size - updates.size - axisSize)
  const lanes = Array.from({ length: count }, (_, i) => {
    const from = updates.size + Math.round((i * room) / count)
    const next = updates.size + Math.round(((i + 1) * room) / count)
    const lane = next - from
    // Above the client's rail: up to three bars of latency and a line of text.
    const above = Math.min(lane * 0.36, rows ? font * 1.25 + marker : font + 6)
    const below = Math.min(lane * 0.16, marker * 0.5 + 6)
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
