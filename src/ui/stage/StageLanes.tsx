// The lanes of a beat in a hall: who they are and their figures, the timeline, what their persons see or the
// message that is opened. Where there is no room for the timeline the lanes are named only.
import { type CSSProperties, useRef } from 'react'
import { type Microseconds, US_PER_SECOND } from '../../kernel/time.ts'
import type { Beat } from '../../lessons/beat.ts'
import type { StagePicture } from '../../session/stage.ts'
import { useTheme } from '../context.ts'
import { useSize } from '../lanes/use-size.ts'
import { useFigureForm } from '../lecture/figure-form.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { NARROW_PX } from '../panels.ts'
import { sizes } from '../theme/tokens.ts'
import { laneLayout, type Strip } from '../timeline/layout.ts'
import { Timeline } from '../timeline/Timeline.tsx'
import { LaneName, StageLane } from './StageLane.tsx'
import styles from './StageLanes.module.css'
import { StageMessage } from './StageMessage.tsx'
import { StagePoint } from './StagePoint.tsx'
import { StageScreen } from './StageScreen.tsx'
import type { Playing } from './use-playing.ts'

/** Labels in a hall are this much larger than on the projector's lab (EXPERIENCE.md 3.7: 3.8 % to 2.8 %). */
const LARGER = 3.8 / 2.8

/** To a tenth of a second: what a hall can follow. */
const instantWords = (us: Microseconds, language: string): string =>
  `${(us / US_PER_SECOND).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0s`

const ignore = () => undefined

interface StageLanesProps {
  kind: Beat['kind']
  picture: StagePicture
  playing: Playing
  pointing: boolean
}

export function StageLanes({ kind, picture, playing, pointing }: StageLanesProps) {
  const say = useTexts('rooms-stage')
  const box = useRef<HTMLElement>(null)
  const room = useSize(box)
  const theme = useTheme((state) => state.theme)
  const calm = useTheme((state) => state.calm)
  const language = useLanguage()
  const write = useFigureForm()
  const { outcome, pin, point } = picture
  const { trace, scenario } = outcome
  const { cursorUs, speed, window, subscribeFrame } = playing
  const viewportHeight = innerHeight * LARGER
  const { font } = sizes(theme, viewportHeight)
  const columns = room.width > 0 && innerWidth < NARROW_PX
  const layout = columns ? 'columns' : 'rows'
  const across = columns ? room.width : room.height
  const strips = laneLayout(trace.lanes.length, across, layout, theme, viewportHeight)
  // The updates, the axis, and rows in which bars, latencies and arrows do not touch.
  const enough = columns ? room.height > 240 : across >= font * (4.4 + 2.9 * trace.lanes.length)
  const place = ({ from, size }: Strip): CSSProperties =>
    columns ? { left: from, width: size } : { top: from, height: size }
  // Without news there is nothing that a person could see.
  const screens = cursorUs > 0 && trace.updates.createdUs.length > 0
  const opened = pin && pin.atUs <= cursorUs && !columns ? pin : undefined
  const lanes = scenario.lanes.map((lane, index) => ({ lane, index, strip: strips.lanes[index] }))
  return (
    <section
      ref={box}
      className={styles.lanes}
      data-layout={layout}
      data-opened={opened ? '' : undefined}
      data-unseen={kind === 'ask' && !opened && !screens && !columns ? '' : undefined}
      aria-label={say('stage.timeline')}
    >
      {room.width > 0 && !enough && (
        <ul className={styles.laneNames}>
          {lanes.map(({ lane }) => (
            <li key={lane.id}>
              <LaneName lane={lane} withSummary />
            </li>
          ))}
        </ul>
      )}
      {enough && (
        <>
          <div className={styles.heads}>
            <p className={styles.instant} style={place(strips.updates)}>
              {cursorUs > 0 && instantWords(cursorUs, language)}
              {speed !== undefined && (
                <span>
                  {' '}
                  <span className="visually-hidden">{say('stage.speed')} </span>
                  {speed.toLocaleString(language)}×
                </span>
              )}
            </p>
            {lanes.map(({ lane, index, strip }) => (
              <div key={lane.id} className={styles.strip} style={strip && place(strip)}>
                <StageLane
                  lane={lane}
                  index={index}
                  outcome={outcome}
                  cursorUs={cursorUs}
                  brief={columns}
                  quiet={kind === 'ask'}
                />
              </div>
            ))}
          </div>
          <div className={styles.canvas}>
            <Timeline
              trace={trace}
              cursorUs={cursorUs}
              headUs={cursorUs}
              window={window}
              subscribeFrame={subscribeFrame}
              onWindow={ignore}
              onCursor={ignore}
              highlight={undefined}
              onHighlight={ignore}
              pinned={
                opened?.lane === undefined || opened.message === undefined
                  ? undefined
                  : { lane: opened.lane, message: opened.message }
              }
              onPin={ignore}
              theme={theme}
              reducedMotion={calm}
              layout={layout}
              scenario={scenario}
              viewportHeight={viewportHeight}
              still
              write={write}
              label={say('stage.timeline')}
            >
              {point && pointing && point.atUs <= cursorUs && (
                <StagePoint point={point} trace={trace} window={window} layout={strips} />
              )}
            </Timeline>
          </div>
          {opened ? (
            <StageMessage outcome={outcome} found={opened} />
          ) : (
            <div className={styles.screens}>
              {lanes.map(({ lane, index, strip }) => (
                <div key={lane.id} className={styles.strip} style={strip && place(strip)}>
                  {screens && <StageScreen lane={index} outcome={outcome} cursorUs={cursorUs} />}
                </div>
              ))}
            </div>
          )}
        </>
      )}
    </section>
  )
}
