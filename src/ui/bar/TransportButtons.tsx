// Play, pause, and the ways through what happened.
import { Pause, Play, SkipBack, SkipForward, StepBack, StepForward } from 'lucide-react'
import { useSession, useSessionState } from '../context.ts'
import { useLocked } from '../locked.ts'
import styles from './Bar.module.css'

export function TransportButtons() {
  const { transport } = useSession()
  const playing = useSessionState((state) => state.playing)
  const locked = useLocked('time')
  return (
    <fieldset className={styles.transport} data-control="time">
      <legend className="visually-hidden">Time</legend>
      <button type="button" data-tip="To the start (Home)" onClick={transport.toStart}>
        <SkipBack aria-hidden="true" />
        <span className="visually-hidden">To the start</span>
      </button>
      <button type="button" data-tip="Previous event (←)" onClick={transport.previousEvent}>
        <StepBack aria-hidden="true" />
        <span className="visually-hidden">Previous event</span>
      </button>
      <button
        type="button"
        className={styles.play}
        aria-disabled={locked !== undefined}
        data-tip={locked ?? (playing ? 'Pause (Space)' : 'Play (Space)')}
        onClick={() => transport.toggle()}
      >
        {playing ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        <span className="visually-hidden">{playing ? 'Pause' : 'Play'}</span>
      </button>
      <button
        type="button"
        aria-disabled={locked !== undefined}
        data-tip={locked ?? 'Next event (→)'}
        onClick={() => void transport.nextEvent()}
      >
        <StepForward aria-hidden="true" />
        <span className="visually-hidden">Next event</span>
      </button>
      <button type="button" data-tip="To the newest instant (End)" onClick={transport.toHead}>
        <SkipForward aria-hidden="true" />
        <span className="visually-hidden">To the newest instant</span>
      </button>
    </fieldset>
  )
}
