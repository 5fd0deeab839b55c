// The one polite live region: the newest sentence, at most one in two seconds, and a summary on pause.
import { useEffect, useRef, useState } from 'react'
import { figuresAt } from '../../metrics/lane-figures.ts'
import type { Session } from '../../session/session.ts'
import { useSurroundings } from '../context.ts'
import { describePause } from '../words/moment-words.ts'

const PAUSE_BETWEEN_MS = 2_000

/** How the run stands at the cursor, in sentences. */
function summary({ store, moment }: Session): string {
  const { run } = store.getState()
  const lanes = run.scenario.lanes
  const figures = lanes.map((_, index) => figuresAt(run.trace, index, moment.cursorUs))
  return describePause(moment.cursorUs, lanes, figures)
}

export function Announcer() {
  const { session, frames } = useSurroundings()
  const [said, setSaid] = useState('')
  const next = useRef('')
  useEffect(() => {
    const stopListening = session.store.subscribe((state, before) => {
      if (state.announcement !== before.announcement) next.current = state.announcement
      if (before.playing && !state.playing) next.current = summary(session)
    })
    const stopSpeaking = frames.every(PAUSE_BETWEEN_MS, () => {
      if (!next.current) return
      setSaid(next.current)
      next.current = ''
    })
    return () => {
      stopListening()
      stopSpeaking()
    }
  }, [session, frames])
  return (
    <p role="status" className="visually-hidden" data-testid="status">
      {said}
    </p>
  )
}
