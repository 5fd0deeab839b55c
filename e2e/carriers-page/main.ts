// A page without a lab: hands the carriers and runs to the test that drives it. Not part of the site.
import { type Connected, type ConnectOptions, connectCarrier } from '../../src/browser/connect.ts'
import { memoryCarrier } from '../../src/lab/memory-carrier.ts'
import { createRun, type Run } from '../../src/lab/run.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { traceLines } from '../../src/trace/ndjson.ts'

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

let connected: Connected | undefined
let speed = 1
let swapping = false
const troubles: string[] = []
const runs: Run[] = []

/** Frames as the lab has them: a late one counts for at most 100 ms, and the head is never far behind. */
async function frames(run: Run, { carrier }: Connected): Promise<void> {
  let targetUs = 0
  let busy = false
  for (let lastMs = await nextFrame(); busy || run.headUs < run.endUs; ) {
    const nowMs = await nextFrame()
    const stepUs = Math.min(nowMs - lastMs, 100) * 1_000 * speed
    lastMs = nowMs
    const furthestUs = run.headUs + 100_000 * speed
    targetUs = Math.min(Math.max(targetUs, run.headUs) + stepUs, furthestUs, run.endUs)
    if (!busy && targetUs > run.headUs) {
      busy = true
      void run.runTo(Math.floor(targetUs)).finally(() => {
        busy = false
      })
    }
    carrier.atFrame?.(run.headUs, speed)
    // As the lab does when it fast-forwards and comes back.
    if (swapping) run.carrier = run.carrier === carrier ? memoryCarrier : carrier
  }
}

export const bench = {
  async connect(options: ConnectOptions = {}) {
    connected = await connectCarrier({
      ...options,
      onTrouble: (sentence) => void troubles.push(sentence),
    })
    const { kind, explanation } = connected
    return { kind, explanation }
  },
  carrier: () => connected?.carrier,
  /** What the person was told. */
  troubles: () => troubles,
  setSpeed(to: number) {
    speed = to
  },
  /** From now on the carrier takes turns with the memory carrier, frame by frame. */
  swapCarriers() {
    swapping = true
  },
  headMs: () => (runs.at(-1)?.headUs ?? 0) / 1_000,
  /** Plays a scenario to its end; gives the hash of its trace. */
  async play(scenario: Scenario, atSpeed: number) {
    if (!connected) throw new Error('Connect first.')
    speed = atSpeed
    const run = createRun(scenario, connected.carrier)
    const number = runs.push(run) - 1
    const startMs = performance.now()
    await frames(run, connected)
    const hash = run.hash()
    run.close()
    return { number, hash, realMs: performance.now() - startMs }
  },
  /** The trace of a run, as text. */
  lines: (number: number) => [...traceLines((runs[number] as Run).trace)],
}

declare global {
  interface Window {
    bench: typeof bench
  }
}
window.bench = bench
