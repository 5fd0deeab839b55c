// How fast virtual time runs: asked by the slider, and what the machine really reaches where that is less.
import { neighbourSpeed, positionOf, speedAt } from '../../session/speed.ts'
import { useSession, useSessionState } from '../context.ts'
import { useLocked } from '../locked.ts'
import { formatSpeed } from '../words/units.ts'
import styles from './Bar.module.css'

const STEPS = 1_000

export function SpeedControl() {
  const { transport } = useSession()
  const speed = useSessionState((state) => state.speed)
  const reached = useSessionState((state) => state.reachedSpeed)
  const locked = useLocked('speed')
  const words =
    reached === undefined
      ? formatSpeed(speed)
      : `asked ${formatSpeed(speed)}, runs ${formatSpeed(reached)}`
  return (
    <div className={styles.speed} data-control="speed">
      <input
        type="range"
        aria-label="Speed"
        aria-valuetext={words}
        disabled={locked !== undefined}
        data-tip={locked ?? 'How fast time runs. Double-click for 1×'}
        min={0}
        max={STEPS}
        value={Math.round(positionOf(speed) * STEPS)}
        onChange={(event) => transport.setSpeed(speedAt(Number(event.target.value) / STEPS))}
        onDoubleClick={() => transport.setSpeed(1)}
        onKeyDown={(event) => {
          const up = event.key === 'ArrowRight' || event.key === 'ArrowUp'
          const down = event.key === 'ArrowLeft' || event.key === 'ArrowDown'
          if (!up && !down) return
          // A step of the slider is too small for a key: go to the next round speed.
          event.preventDefault()
          transport.setSpeed(neighbourSpeed(speed, up ? 1 : -1))
        }}
      />
      <span className={styles.speedWords}>
        <strong>
          {reached === undefined ? formatSpeed(speed) : `asked ${formatSpeed(speed)},`}
        </strong>
        <span className={styles.instantNote}>
          {reached === undefined ? 'speed' : `runs ${formatSpeed(reached)}`}
        </span>
      </span>
    </div>
  )
}
