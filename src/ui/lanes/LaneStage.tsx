// The lanes: on the left who they are, in the middle the timeline, on the right what each person sees. It
// measures the room and puts headers and screens exactly beside the canvas's rows, or above and below its
// columns where the screen is narrow.
import { type CSSProperties, Suspense, useRef } from 'react'
import { useSessionState, useTheme } from '../context.ts'
import { NARROW_PX } from '../panels.ts'
import { laneLayout, type Strip } from '../timeline/layout.ts'
import { LaneHeader } from './LaneHeader.tsx'
import styles from './Lanes.module.css'
import { LaneColumnHead, ShortCaptions, SmallScreen } from './late-parts.ts'
import { StageTimeline } from './StageTimeline.tsx'
import { UpdatesCorner } from './UpdatesCorner.tsx'
import { useSize } from './use-size.ts'

/** Below this a row cannot hold its header; then the stage scrolls. */
const LEAST_ROW_PX = { light: 74, dark: 74, projector: 116 }
/** Updates above the rows and axis below them. */
const AROUND_ROWS_PX = { light: 64, dark: 64, projector: 136 }

const inRows = ({ from, size }: Strip): CSSProperties => ({ top: from, height: size })
const inColumns = ({ from, size }: Strip): CSSProperties => ({ left: from, width: size })

export function LaneStage() {
  const stage = useRef<HTMLElement>(null)
  const room = useSize(stage)
  const theme = useTheme((state) => state.theme)
  const lanes = useSessionState((state) => state.current.lanes)
  const columns = room.width > 0 && window.innerWidth < NARROW_PX
  const least = lanes.length * LEAST_ROW_PX[theme] + AROUND_ROWS_PX[theme]
  const across = columns ? room.width : Math.max(room.height, least)
  const layout = columns ? 'columns' : 'rows'
  const strips = laneLayout(lanes.length, across, layout, theme, window.innerHeight)
  const place = columns ? inColumns : inRows
  /** A lane's strip beside the canvas, shaded as its row there. */
  const strip = (index: number) => ({
    className: styles.strip,
    style: place(strips.lanes[index] as Strip),
    'data-shaded': index % 2 === 0 || undefined,
  })
  return (
    <section
      ref={stage}
      className={columns ? styles.columns : styles.rows}
      data-layout={layout}
      aria-label="Lanes"
    >
      {room.width > 0 && (
        <div className={styles.sheet} style={columns ? undefined : { height: across }}>
          <div className={styles.heads}>
            <div className={styles.strip} style={place(strips.updates)}>
              <UpdatesCorner brief={columns} />
            </div>
            {lanes.map((lane, index) => (
              <div key={lane.id} {...strip(index)}>
                {columns ? (
                  <Suspense>
                    <LaneColumnHead lane={lane} index={index} />
                  </Suspense>
                ) : (
                  <LaneHeader lane={lane} index={index} />
                )}
              </div>
            ))}
            {columns && (
              <div className={`${styles.strip} ${styles.captions}`} style={place(strips.axis)}>
                <Suspense>
                  <ShortCaptions />
                </Suspense>
              </div>
            )}
          </div>
          <div className={styles.canvas}>
            <StageTimeline layout={layout} />
          </div>
          <div className={styles.screens} data-control="screens">
            {lanes.map((lane, index) => (
              <div key={lane.id} {...strip(index)}>
                <Suspense>
                  <SmallScreen lane={index} brief={columns} />
                </Suspense>
              </div>
            ))}
          </div>
        </div>
      )}
    </section>
  )
}
