// Which messages the table shows: those of the window, of all lanes, in order of sending, a page at a time.
import type { Microseconds } from '../../kernel/time.ts'
import type { Message } from '../../trace/lane-trace.ts'
import type { Trace } from '../../trace/trace.ts'

export const PAGE_ROWS = 200

export interface Row {
  lane: number
  message: Message
}

export interface Page {
  rows: Row[]
  /** Messages of the window, on all pages. */
  total: number
  page: number
  pages: number
}

/** Messages under way at some instant of the window that had left by `cursorUs`. */
export function pageOf(
  trace: Trace,
  window: { fromUs: Microseconds; toUs: Microseconds },
  cursorUs: Microseconds,
  wanted: number,
): Page {
  const found: { lane: number; index: number; sentUs: number }[] = []
  const lastUs = Math.min(window.toUs, cursorUs)
  trace.lanes.forEach(({ messages }, lane) => {
    messages.forEachIn(window.fromUs, lastUs, (index) => {
      found.push({ lane, index, sentUs: messages.sentUs.at(index) })
    })
  })
  found.sort((a, b) => a.sentUs - b.sentUs || a.lane - b.lane || a.index - b.index)
  const pages = Math.max(1, Math.ceil(found.length / PAGE_ROWS))
  const page = Math.min(wanted, pages - 1)
  const rows = found
    .slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS)
    .map(({ lane, index }) => ({ lane, message: trace.lane(lane).messages.get(index) }))
  return { rows, total: found.length, page, pages }
}
