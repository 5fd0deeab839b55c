// The field as this person sees it: filled is what the screen shows, an outline is where it really is. It is
// drawn in every frame, for the time to an answer is what one comes to feel.
import { useCallback, useRef } from 'react'
import { FIELD, type Place } from '../../scenario/scenes/game.ts'
import { useFrame, useSession, useTheme } from '../context.ts'
import { formatMs, plural } from '../words/units.ts'
import { gameView } from './game-view.ts'
import styles from './Scenes.module.css'
import type { SceneProps } from './scene-props.ts'
import { type Seen, seenAt } from './seen.ts'

const at = ({ x, y }: Place): string => `translate(${x + 0.5} ${y + 0.5})`

/** Puts the four marks where they belong; touches only what has moved. */
function place(field: SVGSVGElement, seen: Seen): void {
  const { ball, trueBall, figure, hand } = gameView(seen)
  for (const [i, where] of [trueBall, hand, ball, figure].map(at).entries()) {
    const mark = field.children[i]
    if (mark?.getAttribute('transform') !== where) mark?.setAttribute('transform', where)
  }
}

export function Game({ seen, size }: SceneProps) {
  const { moment } = useSession()
  const calm = useTheme((state) => state.calm)
  const field = useRef<SVGSVGElement>(null)
  const { trace, scenario, laneIndex } = seen
  const draw = useCallback(() => {
    if (!field.current) return
    const atUs = Math.min(moment.cursorUs, moment.headUs)
    place(field.current, seenAt(trace, scenario, laneIndex, atUs))
  }, [moment, trace, scenario, laneIndex])
  useFrame(draw)
  const { behind, lastMs, meanMs } = gameView(seen)
  return (
    <>
      <svg
        ref={field}
        className={styles.field}
        viewBox={`-1 -1 ${FIELD.width + 2} ${FIELD.height + 2}`}
        data-calm={calm || undefined}
        style={{ color: `var(--${seen.lane.protocol})` }}
        aria-hidden="true"
      >
        <circle className={styles.ghost} r="1.5" />
        <rect className={styles.ghost} x="-2" y="-2" width="4" height="4" rx="0.75" />
        <circle className={styles.ball} r="1.5" />
        <rect className={styles.figure} x="-2" y="-2" width="4" height="4" rx="0.75" />
      </svg>
      {size !== 'brief' && (
        <span className={styles.answer}>
          <span>
            {lastMs === undefined ? (
              'no key yet'
            ) : (
              <>
                key <b>{formatMs(lastMs)}</b>
              </>
            )}
            {size === 'large' && meanMs !== undefined && ` · mean ${formatMs(meanMs)}`}
          </span>
          {size === 'large' && <span>{plural(behind, 'move')} under way</span>}
        </span>
      )}
    </>
  )
}
