// Our timeline, as the lab mounts it.

import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Trace } from '../../src/trace/trace.ts'
import '../../src/ui/theme/theme.css'
import { type FrameState, Timeline } from '../../src/ui/timeline/Timeline.tsx'
import type { DrawMoment, Moment } from './page.ts'

const nothing = () => {}

export function startOurs(stage: HTMLElement, trace: Trace, first: Moment): DrawMoment {
  const draws = new Set<(state: FrameState) => void>()
  const stateOf = ({ headUs, fromUs, toUs }: Moment): FrameState => ({
    cursorUs: headUs,
    headUs,
    window: { fromUs, toUs },
  })
  flushSync(() =>
    createRoot(stage).render(
      <Timeline
        trace={trace}
        {...stateOf(first)}
        subscribeFrame={(draw) => {
          draws.add(draw)
          return () => void draws.delete(draw)
        }}
        onWindow={nothing}
        onCursor={nothing}
        highlight={undefined}
        onHighlight={nothing}
        pinned={undefined}
        onPin={nothing}
        theme="light"
        reducedMotion={false}
        layout="rows"
        label="Timeline"
      />,
    ),
  )
  return (moment) => {
    for (const draw of draws) draw(stateOf(moment))
  }
}
