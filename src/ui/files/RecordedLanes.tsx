// Lanes that are only looked at: their names, and the timeline of what was recorded. Window and cursor are
// handed in, for two of these share one scale.
import { useCallback, useRef } from 'react'
import type { Microseconds } from '../../kernel/time.ts'
import { useSurroundings, useTheme } from '../context.ts'
import { Marker } from '../lanes/Marker.tsx'
import { laneLayout } from '../timeline/layout.ts'
import type { TimeWindow } from '../timeline/scale.ts'
import { Timeline, type TimelineProps } from '../timeline/Timeline.tsx'
import { protocolTitles } from '../words/lane-words.ts'
import { plural } from '../words/units.ts'
import type { Group } from './Exchanges.tsx'
import styles from './RealityCheck.module.css'

interface RecordedLanesProps {
  group: Group
  note: string
  window: TimeWindow
  cursorUs: Microseconds
  onWindow(window: TimeWindow): void
  onCursor(us: Microseconds): void
  pinned?: TimelineProps['pinned']
  onPin?: TimelineProps['onPin']
}

const ROW_PX = { light: 84, dark: 84, projector: 140 }
const AROUND_ROWS_PX = 70
const nothing = () => {}

type Draw = Parameters<TimelineProps['subscribeFrame']>[0]

export function RecordedLanes(props: RecordedLanesProps) {
  const { group, note, window, cursorUs } = props
  const { trace, lanes, title, untilUs } = group
  const { frames } = useSurroundings()
  const theme = useTheme((state) => state.theme)
  const calm = useTheme((state) => state.calm)
  const state = useRef({ cursorUs, headUs: untilUs, window })
  state.current = { cursorUs, headUs: untilUs, window }
  const subscribeFrame = useCallback(
    (draw: Draw) => frames.subscribe(() => draw(state.current)),
    [frames],
  )
  const height = lanes.length * ROW_PX[theme] + AROUND_ROWS_PX
  const strips = laneLayout(lanes.length, height, 'rows', theme, innerHeight)
  const names = lanes.map((lane) => lane.title).join(', ')
  return (
    <section className={styles.lanes} aria-label={title}>
      <h3>
        {title} <small>{note}</small>
      </h3>
      <div className={styles.rows} style={{ height }}>
        <ul className={styles.names}>
          {lanes.map(({ id, protocol, title: name }, i) => (
            <li
              key={id}
              data-shaded={i % 2 === 0 || undefined}
              style={{ top: strips.lanes[i]?.from, height: strips.lanes[i]?.size }}
            >
              <Marker protocol={protocol} />
              <span title={name}>
                {name}
                {name !== protocolTitles[protocol] && <small>{protocolTitles[protocol]}</small>}
              </span>
            </li>
          ))}
        </ul>
        <Timeline
          trace={trace}
          cursorUs={cursorUs}
          headUs={untilUs}
          window={window}
          subscribeFrame={subscribeFrame}
          onWindow={props.onWindow}
          onCursor={(us) => props.onCursor(Math.min(untilUs, Math.max(0, Math.round(us))))}
          highlight={undefined}
          onHighlight={nothing}
          pinned={props.pinned}
          onPin={props.onPin ?? nothing}
          theme={theme}
          reducedMotion={calm}
          layout="rows"
          label={`${title}: timeline of ${plural(lanes.length, 'lane')}: ${names}. The tables below say the same in words.`}
        />
      </div>
    </section>
  )
}
