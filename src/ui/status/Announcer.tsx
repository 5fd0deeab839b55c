// Speaks for the herald: through the browser's own notifications where it has them, else through two polite
// regions that take turns, so that the same text is heard again.
import { useEffect, useRef, useState } from 'react'
import { figuresAt } from '../../metrics/lane-figures.ts'
import type { Session } from '../../session/session.ts'
import { useSurroundings } from '../context.ts'
import { recall } from '../storage.ts'
import { describeInstant, describePause } from '../words/moment-words.ts'
import { Herald, LOOK_MS, type Sight } from './herald.ts'
import { isLevel, LEVEL_NAME, usualLevel } from './level.ts'

/** Accessible Rich Internet Applications 1.3, "ARIA notify". */
type Notify = { ariaNotify?(text: string, options?: { priority: 'normal' | 'high' }): void }

const speaksItself = typeof (document as Notify).ariaNotify === 'function'

function sightOf({ store, moment }: Session): Sight {
  const { run, playing, catchingUpTo, speed, reachedSpeed, announcement } = store.getState()
  const level = recall(LEVEL_NAME)
  const { lanes } = run.scenario
  const cursorUs = Math.min(moment.cursorUs, moment.headUs)
  return {
    level: isLevel(level) ? level : usualLevel,
    trace: run.trace,
    cursorUs,
    playing,
    catchingUp: catchingUpTo !== undefined,
    speed: reachedSpeed ?? speed,
    announcement,
    summary: () =>
      describePause(
        cursorUs,
        lanes,
        lanes.map((_, lane) => figuresAt(run.trace, lane, cursorUs)),
      ),
    instant: () => describeInstant(run.trace, cursorUs, run.scenario),
  }
}

/** The slider says its instant itself. */
const sliderSpeaks = () => document.activeElement?.getAttribute('role') === 'slider'

export function Announcer() {
  const { session, frames } = useSurroundings()
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const [busy, setBusy] = useState(false)
  const herald = useRef(new Herald())
  useEffect(
    () =>
      frames.every(LOOK_MS, () => {
        const { scrubbing } = herald.current
        const text = herald.current.look(sightOf(session))
        setBusy(herald.current.scrubbing)
        if (!text || (scrubbing && sliderSpeaks())) return false
        ;(document as Notify).ariaNotify?.(text, { priority: 'normal' })
        setSaid(({ turn }) => ({ text, turn: 1 - turn }))
      }),
    [session, frames],
  )
  return (
    <section
      className="visually-hidden"
      data-testid="status"
      aria-label="Announcements"
      aria-busy={busy}
    >
      {[0, 1].map((turn) => (
        <p key={turn} role={speaksItself ? undefined : 'status'}>
          {said.turn === turn ? said.text : ''}
        </p>
      ))}
    </section>
  )
}
