// The timeline alone, on a run played in memory: to look at it in every theme, size and state. The address
// says what: ?theme=dark&layout=columns&from=0&to=10&cursor=9&highlight=3&set=link.lossRatio:0.1&play=1
import { StrictMode, useCallback, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createRun } from '../../src/lab/run.ts'
import { defaultScenario } from '../../src/scenario/defaults.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Trace } from '../../src/trace/trace.ts'
import { colours, type ThemeName } from '../../src/ui/theme/tokens.ts'
import '../../src/ui/theme/theme.css'
import { laneLayout } from '../../src/ui/timeline/layout.ts'
import { Overview } from '../../src/ui/timeline/Overview.tsx'
import type { TimeWindow } from '../../src/ui/timeline/scale.ts'
import { type FrameState, Timeline } from '../../src/ui/timeline/Timeline.tsx'

const query = new URLSearchParams(location.search)
const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise)
const theme = (query.get('theme') ?? 'light') as ThemeName
const layout = query.get('layout') === 'columns' ? 'columns' : 'rows'

const inputs: Scenario['inputs'] = [
  { atUs: 3_400_000, kind: 'send' },
  { atUs: 6_100_000, kind: 'refresh' },
  { atUs: 7_300_000, kind: 'send' },
]
const scenario: Scenario = {
  ...structuredClone(defaultScenario),
  seed: number('seed', 7),
  inputs,
}
scenario.feed.ratePerSecond = number('rate', 1.2)
scenario.link.delayMs = number('delay', 150)
scenario.link.jitterMs = number('jitter', 0)
scenario.link.lossRatio = number('loss', 0)
for (const lane of scenario.lanes) {
  if (lane.protocol === 'websocket') lane.options.pingMs = number('ping', 4_000)
  if (lane.protocol === 'sse') lane.options.heartbeatMs = number('heartbeat', 3_000)
}
scenario.lanes = scenario.lanes.slice(0, number('lanes', 5))

const state: FrameState & { trace?: Trace } = {
  cursorUs: number('cursor', 9) * 1e6,
  headUs: 0,
  window: { fromUs: number('from', -0.2) * 1e6, toUs: number('to', 10) * 1e6 },
}
const draws = new Set<(state: FrameState) => void>()
const subscribeFrame = (draw: (state: FrameState) => void) => {
  draws.add(draw)
  return () => void draws.delete(draw)
}
const move = (window: TimeWindow) => {
  state.window = window
}
const seek = (us: number) => {
  state.cursorUs = Math.min(Math.max(0, us), state.headUs)
}

function Demo({ trace }: { trace: Trace }) {
  const [highlight, setHighlight] = useState<number | undefined>(
    query.has('highlight') ? number('highlight', 1) : undefined,
  )
  const [pinned, setPinned] = useState<{ lane: number; message: number } | undefined>(
    query.has('pin') ? { lane: number('lane', 2), message: number('pin', 0) } : undefined,
  )
  const [, render] = useState(0)
  const onWindow = useCallback((window: TimeWindow) => {
    move(window)
    render((n) => n + 1)
  }, [])
  const shared = { trace, subscribeFrame, onWindow, onCursor: seek, theme, ...state }
  return (
    <main
      style={{
        position: 'fixed',
        inset: 0,
        background: colours[theme].bg,
        display: 'grid',
        gridTemplateRows: '1fr 48px',
        gap: 12,
        padding: 8,
      }}
    >
      <Timeline
        {...shared}
        highlight={highlight}
        onHighlight={setHighlight}
        pinned={pinned}
        onPin={setPinned}
        reducedMotion={query.has('calm')}
        layout={layout}
        label="Timeline of a run"
      />
      <Overview
        {...shared}
        onNextEvent={() => seek(state.cursorUs + 50_000)}
        onPreviousEvent={() => seek(state.cursorUs - 50_000)}
        onMove={(us) => seek(state.cursorUs + us)}
        valueText={`${(state.cursorUs / 1e6).toFixed(2)} s`}
      />
    </main>
  )
}

async function main() {
  const run = createRun(scenario)
  await run.runTo(number('head', 12) * 1e6)
  state.headUs = run.headUs
  document.documentElement.dataset.theme = theme
  createRoot(document.getElementById('app') as HTMLElement).render(
    <StrictMode>
      <Demo trace={run.trace} />
    </StrictMode>,
  )
  const speed = number('play', 0)
  const frame = () => {
    if (speed > 0) seek(state.cursorUs + (speed * 1e6) / 60)
    for (const draw of draws) draw(state)
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  Object.assign(globalThis, { demo: { state, scenario, run, laneLayout, seek, move } })
}

void main()
