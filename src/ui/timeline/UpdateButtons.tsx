// The updates in the window as real buttons over their discs, for keyboard and screen reader: one tab stop,
// arrows go from update to update. They are seen through the canvas: focus follows an update in all lanes.
import { memo, useRef, useState } from 'react'
import type { TimelineLayout } from './layout.ts'
import { discSize } from './paint.ts'
import { rove } from './rove.ts'
import styles from './Timeline.module.css'

export interface UpdateButton {
  update: number
  /** Middle of the disc along the axis. */
  alongPx: number
  name: string
}

export interface UpdateButtonsProps {
  buttons: readonly UpdateButton[]
  layout: TimelineLayout
  onHighlight(update: number | undefined): void
  /** Enter, or Space. */
  onOpen(update: number): void
}

export const UpdateButtons = memo(function UpdateButtons({
  buttons,
  layout,
  onHighlight,
  onOpen,
}: UpdateButtonsProps) {
  const bar = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  // The tab stop stays on screen while the window moves on.
  const stop = buttons.some(({ update }) => update === current) ? current : buttons[0]?.update

  const { updates, sizes } = layout
  const across = updates.from + updates.size / 2
  const size = Math.max(24, sizes.font + 10)
  return (
    <div
      ref={bar}
      role="toolbar"
      lang="en"
      aria-label="Updates on screen"
      aria-orientation={layout.layout === 'rows' ? 'horizontal' : 'vertical'}
      className={styles.updates}
    >
      <div className={styles.sheet}>
        {buttons.map(({ update, alongPx, name }, index) => {
          const wide = Math.max(size, discSize(update, layout) + 4)
          const place =
            layout.layout === 'rows'
              ? { left: alongPx - wide / 2, top: across - size / 2, width: wide, height: size }
              : { left: across - size / 2, top: alongPx - size / 2, width: size, height: size }
          return (
            <button
              key={update}
              type="button"
              className={styles.update}
              style={place}
              aria-label={name}
              tabIndex={update === stop ? 0 : -1}
              onFocus={() => {
                setCurrent(update)
                onHighlight(update)
              }}
              onBlur={() => onHighlight(undefined)}
              onKeyDown={(event) => rove(event, bar.current, index)}
              onClick={() => onOpen(update)}
            />
          )
        })}
      </div>
    </div>
  )
})
