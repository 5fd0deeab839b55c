// What the person did, as real buttons over the flags on the axis: each tells in words what it was, and leads to
// its instant. One tab stop; arrows go from one to the next.
import { memo, useRef, useState } from 'react'
import type { Microseconds } from '../../kernel/time.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { timedInputWords } from '../words/change-words.ts'
import type { InputMark } from './button-places.ts'
import type { TimelineLayout } from './layout.ts'
import { flagOverlap, flagSize } from './paint-flags.ts'
import { rove } from './rove.ts'
import styles from './Timeline.module.css'

interface InputButtonsProps {
  marks: readonly InputMark[]
  /** What the inputs' numbers speak of. */
  scenario: Scenario
  layout: TimelineLayout
  onOpen(atUs: Microseconds): void
}

/** Large enough for a finger's tip (WCAG 2.2, 2.5.8). */
const LEAST_PX = 24

export const InputButtons = memo(function InputButtons(props: InputButtonsProps) {
  const { marks, scenario, layout, onOpen } = props
  const bar = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const stop = marks.some(({ input }) => input === current) ? current : marks[0]?.input
  const size = Math.max(LEAST_PX, flagSize(layout) + 6)
  const middle = layout.axis.from + flagOverlap(layout) - flagSize(layout) / 2
  const across = middle - size / 2
  return (
    <div
      ref={bar}
      role="toolbar"
      lang="en"
      aria-label="What you did"
      aria-orientation={layout.layout === 'rows' ? 'horizontal' : 'vertical'}
      className={styles.updates}
    >
      <div className={styles.sheet}>
        {marks.map(({ input, atUs, alongPx }, index) => {
          const along = alongPx - (size - flagSize(layout)) / 2
          const place =
            layout.layout === 'rows' ? { left: along, top: across } : { left: across, top: along }
          const words = timedInputWords(scenario, input, atUs)
          return (
            <button
              key={input}
              type="button"
              className={`${styles.update} ${styles.input}`}
              style={{ ...place, width: size, height: size }}
              aria-label={words}
              data-tip={words}
              tabIndex={input === stop ? 0 : -1}
              onFocus={() => setCurrent(input)}
              onKeyDown={(event) => rove(event, bar.current, index)}
              onClick={() => onOpen(atUs)}
            />
          )
        })}
      </div>
    </div>
  )
})
