// The code of the selected lane, as it runs: the client's files and the endpoints', with the lines at work
// lit. It decides which files, and hands on what each line does.
import { useCallback, useEffect } from 'react'
import type { CallSite } from '../../trace/call-sites.ts'
import { useSession, useSessionState } from '../context.ts'
import { Marker } from '../lanes/Marker.tsx'
import { laneTitle } from '../words/lane-words.ts'
import styles from './Code.module.css'
import { exhibits, filesOf } from './exhibits.ts'
import { Listing } from './Listing.tsx'
import { LitBar } from './LitBar.tsx'
import { useActiveLines } from './use-active-lines.ts'

export function CodePanel() {
  const session = useSession()
  const index = useSessionState((state) =>
    state.current.lanes.findIndex(({ id }) => id === state.selectedLane),
  )
  // Whoever looks elsewhere does not look at a line any more.
  useEffect(() => () => session.light(undefined), [session])
  return index < 0 ? <p>Choose a lane to see its code.</p> : <LaneCode index={index} />
}

function LaneCode({ index }: { index: number }) {
  const session = useSession()
  const lane = useSessionState((state) => state.current.lanes[index])
  const trace = useSessionState((state) => state.run.trace)
  const pin = useSessionState((state) => state.pin)
  const lit = useSessionState((state) => (state.lit?.lane === index ? state.lit.site : undefined))
  const isUsed = useSessionState(({ current, run }) => {
    const sends = run.scenario.inputs.some(({ kind }) => kind === 'send')
    return sends || current.upstream.ratePerSecond > 0
  })
  const { active, counts } = useActiveLines(index)
  const onLight = useCallback(
    (site: CallSite) => {
      const { lit } = session.store.getState()
      const again = lit?.lane === index && lit.site === site
      session.light(again ? undefined : { lane: index, site })
    },
    [session, index],
  )
  if (!lane) return null
  const pinned = pin?.lane === index ? trace.lane(index).messages.get(pin.message) : undefined
  return (
    <div
      className={styles.panel}
      style={{ '--lane': `var(--${lane.protocol})` } as React.CSSProperties}
    >
      <h2>
        <Marker protocol={lane.protocol} />
        <span>{laneTitle(lane)}</span>
      </h2>
      <LitBar />
      {filesOf[lane.protocol].map((file, place) => {
        const exhibit = exhibits.get(file)
        return (
          exhibit && (
            <Listing
              key={file}
              exhibit={exhibit}
              open={place < 2 || isUsed}
              active={active}
              counts={counts}
              lit={lit}
              pinned={pinned}
              onLight={onLight}
            />
          )
        )
      })}
    </div>
  )
}
