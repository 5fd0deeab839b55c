// A live chart of a component: made for what it shows, given its turns while it is in sight.
import { type RefObject, useEffect, useMemo } from 'react'
import { useSurroundings } from '../context.ts'
import { LiveChart } from './live-chart.ts'
import type { View } from './picture.ts'
import type { ChartSpec } from './spec.ts'

/** Often enough for lines that grow; whoever wants to see each message has the timeline. */
const REDRAW_MS = 250

export function useLiveChart(
  spec: ChartSpec,
  lanes: readonly number[],
  box: RefObject<HTMLElement | null>,
): LiveChart {
  const { session, frames } = useSurroundings()
  const chart = useMemo(() => new LiveChart(spec), [spec])
  useEffect(() => {
    const redraw = () => {
      const { run, layer, playing, highlight, pin } = session.store.getState()
      // A new run may have other lanes than the panel has heard of.
      if (lanes.some((lane) => lane >= run.trace.lanes.length)) return false
      const { window, cursorUs, headUs } = session.moment
      const view: View = {
        trace: run.trace,
        scenario: run.scenario,
        lanes,
        window,
        atUs: Math.min(cursorUs, headUs),
        layer,
      }
      const pinned = pin && run.trace.lanes[pin.lane]?.messages
      const carried = pin && pinned && pinned.updateCount.at(pin.message) > 0
      const followed = highlight ?? (carried ? pinned.firstUpdate.at(pin.message) : undefined)
      return chart.look(view, followed || undefined, playing)
    }
    if (!box.current) return
    let leave: (() => void) | undefined
    const observer = new IntersectionObserver((entries) => {
      const isInSight = entries.at(-1)?.isIntersecting
      if (isInSight === (leave !== undefined)) return
      leave?.()
      leave = undefined
      if (!isInSight) return
      redraw()
      leave = frames.every(REDRAW_MS, redraw)
    })
    observer.observe(box.current)
    return () => {
      observer.disconnect()
      leave?.()
    }
  }, [session, frames, chart, lanes, box])
  return chart
}
