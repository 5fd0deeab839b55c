// The button that unfolds a lane's options right where it stands. They are loaded when they are first asked for.
import { Suspense } from 'react'
import type { Lane } from '../../scenario/scenario.ts'
import { late } from '../late.ts'
import { PopoverButton } from '../popover/PopoverButton.tsx'
import { laneTitle } from '../words/lane-words.ts'

const LaneOptions = late(async () => (await import('../setup/LaneOptions.tsx')).LaneOptions)

interface LaneOptionsButtonProps {
  lane: Lane
  className?: string
  buttonId?: string
  children: React.ReactNode
}

export function LaneOptionsButton({ lane, className, buttonId, children }: LaneOptionsButtonProps) {
  return (
    <PopoverButton
      label={`Options of ${laneTitle(lane)}`}
      tip={`Options of ${laneTitle(lane)}`}
      className={className}
      buttonId={buttonId}
      button={children}
    >
      {(close) => (
        <Suspense fallback={<p>Loading the options…</p>}>
          <LaneOptions lane={lane} onLeave={close} />
        </Suspense>
      )}
    </PopoverButton>
  )
}
