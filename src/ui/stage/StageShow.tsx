// The hall's window: the beat that is shown and what lies over it. Keys move it; nothing of it is a control that
// the hall would see.
import { Suspense, useCallback, useState } from 'react'
import type { Length } from '../../lessons/chapter.ts'
import { useSurroundings } from '../context.ts'
import { useTexts } from '../lecture/language.ts'
import { ReadingContext } from '../lecture/reading.ts'
import { lab } from '../place.ts'
import { KeySheet } from './KeySheet.tsx'
import type { StageKey } from './keys.ts'
import { Laser } from './Laser.tsx'
import { Overview } from './Overview.tsx'
import styles from './Stage.module.css'
import { StageBeat } from './StageBeat.tsx'
import { StageNote } from './StageNote.tsx'
import { handsFor, seenBeat } from './show.ts'
import { openSpeaker } from './speaker-window.ts'
import { touchDoes } from './touch.ts'
import { useAddress } from './use-address.ts'
import { useHall } from './use-hall.ts'
import { useHeldKey } from './use-held-key.ts'
import { useLecture } from './use-lecture.ts'
import { usePicture } from './use-picture.ts'
import { newScope, useShow } from './use-show.ts'
import { useStageKeys } from './use-stage-keys.ts'

interface StageShowProps {
  length: Length
  firstBeat: number
  /** Names this lecture to its other windows; there is none until there are such. */
  scope: string | undefined
}

export function StageShow({ length, firstBeat, scope }: StageShowProps) {
  const { place } = useSurroundings()
  const lecture = useLecture(length)
  const { plan } = lecture
  const here = useShow('stage', plan, firstBeat, scope)
  const { show, command, line } = here
  const [open, setOpen] = useState<'overview' | 'help'>()
  const [blocked, setBlocked] = useState<string>()
  const [warned, setWarned] = useState(false)
  const [pointing, setPointing] = useState(true)
  const [laser, pressLaser] = useHeldKey('l')
  useHall()
  useAddress(here, length, scope)

  const deeds: Record<string, (event: KeyboardEvent) => void> = {
    full: () => void toggleFullScreen(),
    laser: pressLaser,
    point: () => setPointing((is) => !is),
    overview: () => setOpen('overview'),
    help: () => setOpen('help'),
    speaker() {
      const name = scope ?? newScope()
      place.setState({ room: 'stage', path: [length, String(show.beat + 1), name] })
      setBlocked(openSpeaker(length, name))
    },
    leave() {
      if (blocked || (line === 'none' && !warned)) {
        setBlocked(undefined)
        setWarned(true)
      } else if (show.blank) command({ kind: 'blank' })
      else place.setState(lab)
    },
  }
  const deed = (does: StageKey['does'], event: KeyboardEvent) => deeds[does]?.(event)
  const typed = useStageKeys('stage', { command, deed })
  const shown = usePicture(plan, seenBeat(show))
  const step = shown && plan[shown.beat]
  const running = show.running && show.frozen === undefined && shown?.beat === show.beat
  const onArrived = useCallback((take: number) => command({ kind: 'arrived', take }), [command])
  const picture = shown?.picture
  return (
    <ReadingContext value={lecture.reading}>
      <main
        className={styles.stage}
        data-stage=""
        data-laser={laser || undefined}
        data-beat={shown && shown.beat + 1}
        data-beats={plan.length}
        data-kind={step?.beat.kind}
        data-state={running ? 'running' : 'still'}
        data-experiment={picture?.experiment.id}
        data-at={picture?.atUs}
        data-window={picture && `${picture.fromUs} ${picture.toUs}`}
        data-lanes={picture?.outcome.trace.lanes.map(({ id }) => id).join(' ')}
        data-line={line}
        onPointerUp={(event) => {
          const does = touchDoes(event)
          if (does === 'overview') setOpen('overview')
          else if (does) command({ kind: does })
        }}
      >
        <Suspense>
          {shown && step && (
            <StageBeat
              step={step}
              shown={shown}
              hands={handsFor(show, step)}
              running={running}
              take={show.take}
              pointing={pointing}
              onArrived={onArrived}
            />
          )}
        </Suspense>
        <progress className={styles.progress} value={show.beat + 1} max={plan.length}>
          {show.beat + 1}
        </progress>
        {typed && <Typed digits={typed} />}
        {laser && <Laser />}
        {show.blank && <Blank />}
        <StageNote unjoined={line === 'none' && !warned} blocked={blocked} />
        <Suspense>
          {open === 'overview' && (
            <Overview
              lecture={lecture}
              beat={show.beat}
              onGo={(beat) => command({ kind: 'go', beat })}
              onClose={() => setOpen(undefined)}
              onLeave={() => place.setState(lab)}
            />
          )}
          {open === 'help' && <KeySheet onClose={() => setOpen(undefined)} />}
        </Suspense>
      </main>
    </ReadingContext>
  )
}

function Typed({ digits }: { digits: string }) {
  const say = useTexts('rooms-stage')
  return (
    <p className={styles.typed} role="status">
      {say('stage.go-to')} <strong>{digits}</strong> <kbd>Enter</kbd>
    </p>
  )
}

function Blank() {
  const say = useTexts('rooms-stage')
  return (
    <div className={styles.blank} role="status">
      <span className="visually-hidden">{say('stage.blank')}</span>
    </div>
  )
}

/** Browsers refuse it in some frames; then the page stays as large as it is. */
async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
  } catch {
    // Refused.
  }
}
