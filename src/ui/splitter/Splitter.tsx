// The edge between the lanes and a panel, by the ARIA pattern of a window splitter: dragged, moved by arrows,
// Home and End, set back by a double click or Enter. It changes one CSS variable and nothing else.
import { useLayoutEffect, useRef, useState } from 'react'
import { forgetSize, keepSize, type SizedPanel, showSize } from './panel-sizes.ts'
import styles from './Splitter.module.css'
import {
  type Edge,
  fitted,
  grows,
  needsBeside,
  type Room,
  roomFor,
  sizeByKey,
} from './splitting.ts'

export interface SplitterProps {
  edge: Edge
  panel: SizedPanel
  label: string
}

/** The panel's size and that of what gives way to it. */
function measure(handle: Element | null, edge: Edge): Room {
  const parent = handle?.parentElement
  const panel =
    edge === 'top'
      ? parent
      : edge === 'start'
        ? parent?.previousElementSibling
        : parent?.nextElementSibling
  const all = edge === 'top' ? parent?.parentElement : parent
  const along = (element: Element | null | undefined) =>
    (edge === 'top' ? element?.clientHeight : element?.clientWidth) ?? 0
  const now = along(panel)
  if (edge !== 'top') return roomFor(needsBeside[edge], now, along(all))
  const style = panel && getComputedStyle(panel)
  const px = (size: string) => Number.parseFloat(style?.getPropertyValue(size) ?? '0') * rootPx()
  const needs = { least: px('--drawer-least'), lanes: px('--lanes-least') }
  return roomFor(needs, now, along(all) - now)
}

const rootPx = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

export function Splitter({ edge, panel, label }: SplitterProps) {
  const handle = useRef<HTMLDivElement>(null)
  const grip = useRef<{ at: number; room: Room }>(undefined)
  const [{ now, least, most }, setRoom] = useState<Room>({ now: 0, least: 0, most: 0 })
  useLayoutEffect(() => {
    const parent = handle.current?.parentElement
    if (!parent) return
    const observer = new ResizeObserver(() => setRoom(measure(handle.current, edge)))
    observer.observe(parent)
    return () => observer.disconnect()
  }, [edge])

  const place = (event: React.PointerEvent) => (edge === 'top' ? event.clientY : event.clientX)
  const dragged = (event: React.PointerEvent): number | undefined => {
    if (!grip.current) return undefined
    const { at, room } = grip.current
    return fitted(room, room.now + grows[edge] * (place(event) - at)) / rootPx()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved
    <div
      ref={handle}
      role="separator"
      tabIndex={0}
      className={styles.splitter}
      data-edge={edge}
      aria-label={label}
      aria-orientation={edge === 'top' ? 'horizontal' : 'vertical'}
      aria-valuenow={Math.round(now)}
      aria-valuemin={Math.round(least)}
      aria-valuemax={Math.round(most)}
      aria-valuetext={`${Math.round(now)} pixels`}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = { at: place(event), room: measure(handle.current, edge) }
      }}
      onPointerMove={(event) => {
        const rem = dragged(event)
        if (rem !== undefined) showSize(panel, rem)
      }}
      onPointerUp={(event) => {
        const rem = dragged(event)
        if (rem !== undefined && place(event) !== grip.current?.at) keepSize(panel, rem)
        grip.current = undefined
      }}
      onPointerCancel={() => {
        grip.current = undefined
      }}
      onDoubleClick={() => forgetSize(panel)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') forgetSize(panel)
        else {
          const room = measure(handle.current, edge)
          const size = sizeByKey(edge, room, event.key, event.shiftKey)
          if (size === undefined) return
          keepSize(panel, size / rootPx())
        }
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
