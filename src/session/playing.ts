// One frame of playing: how far the head goes, where the cursor is, what the window shows. The length of
// the frame is handed in; nothing here reads a clock.
import { US_PER_MS } from '../kernel/time.ts'
import { memoryCarrier } from '../lab/memory-carrier.ts'
import type { Core } from './core.ts'
import { sameMoment } from './moment.ts'
import { SpeedMeter } from './speed.ts'
import { follow } from './time-window.ts'

/** A longer frame (the tab was hidden, the machine was busy) counts as this long: no jumps. */
const LONGEST_FRAME_MS = 100
/** Where motion is unwelcome, time goes on in steps of so much of the person's time. */
const CALM_STEP_MS = 1_000
/** How far the head may lag behind the asked speed before the clock simply runs slower. */
const MOST_DEBT_MS = 100
/** Catching up goes on by so much at first, and never by less than the other. */
const FIRST_PORTION_US = 2_000 * US_PER_MS
const LEAST_PORTION_US = 100 * US_PER_MS
/** The reached speed is said anew at most this often, so that it can be read. */
const CALM_MS = 500

/**
 * What a frame has to do besides being drawn: nothing, bring the run to something that happens, or (dearer) let the
 * browser move an exchange.
 */
export type FrameLoad = 'none' | 'run' | 'carrier'

export interface Playing {
  /** `ms` of the person's time went by since the last frame. */
  frame(ms: number): FrameLoad
}

export function createPlaying(core: Core, rest: () => void): Playing {
  const { store, moment } = core
  const meter = new SpeedMeter()

  const failed = (error: unknown) => {
    store.setState({ playing: false, catchingUpTo: undefined })
    core.notify(`The run stopped at an error: ${error instanceof Error ? error.message : error}`)
  }

  let portionUs = FIRST_PORTION_US
  let waitedFrames = 0
  /** Brings the run to its target in portions of one or two frames each: the page stays awake. */
  const catchUp = (toUs: number) => {
    if (core.driver.busy) {
      waitedFrames++
      return
    }
    if (waitedFrames > 2) portionUs = Math.max(LEAST_PORTION_US, portionUs / 2)
    else if (waitedFrames < 2) portionUs *= 4
    waitedFrames = 0
    const { run } = core.driver
    if (run.headUs >= Math.min(toUs, run.endUs)) {
      run.carrier = core.carrier
      core.targetUs = run.headUs
      store.setState({ catchingUpTo: undefined })
      return
    }
    run.carrier = memoryCarrier
    core.driver.do(() => run.runTo(Math.min(toUs, run.headUs + portionUs))).catch(failed)
  }

  // The first step comes at once.
  let gatheredMs = CALM_STEP_MS
  /** The time to go on by in this frame: all of it, or in calm playing nothing until a step is full. */
  const portionOf = (ms: number): number => {
    const frameMs = Math.min(ms, LONGEST_FRAME_MS)
    if (!core.calm) return frameMs
    gatheredMs += frameMs
    if (gatheredMs < CALM_STEP_MS) return 0
    gatheredMs = 0
    return CALM_STEP_MS
  }

  /** Says whether the run comes to something that happens. */
  const play = (ms: number, speed: number): boolean => {
    const { run, busy } = core.driver
    const portionMs = portionOf(ms)
    const stepUs = portionMs * US_PER_MS * speed
    if (!moment.live) {
      moment.cursorUs = Math.min(run.headUs, Math.round(moment.cursorUs + stepUs))
      moment.live = moment.cursorUs >= run.headUs
      core.targetUs = run.headUs
      return false
    }
    const furthestUs = run.headUs + Math.max(MOST_DEBT_MS, portionMs) * US_PER_MS * speed
    core.targetUs = Math.min(Math.max(core.targetUs, run.headUs) + stepUs, furthestUs, run.endUs)
    const targetUs = Math.floor(core.targetUs)
    const happens = busy || (run.nextUs ?? Number.POSITIVE_INFINITY) <= targetUs
    if (!busy && targetUs > run.headUs) core.driver.do(() => run.runTo(targetUs)).catch(failed)
    if (!busy && run.headUs >= run.endUs) rest()
    return happens
  }

  let unsaidMs = 0
  const measure = (ms: number, advancedUs: number, speed: number, live: boolean) => {
    if (live) meter.add(ms, advancedUs)
    else meter.reset()
    unsaidMs += ms
    if (live && unsaidMs < CALM_MS) return
    unsaidMs = 0
    const reached = live ? meter.shortfall(speed) : undefined
    const rounded = reached === undefined ? undefined : Number(reached.toPrecision(2))
    if (rounded !== store.getState().reachedSpeed) store.setState({ reachedSpeed: rounded })
  }

  let lastRun = core.driver.run
  let lastSpeed = 1
  return {
    frame(ms) {
      const { playing, speed, catchingUpTo, following, current } = store.getState()
      const sameRun = core.driver.run === lastRun
      if (!sameRun || speed !== lastSpeed) meter.reset()
      lastRun = core.driver.run
      lastSpeed = speed

      let happens = catchingUpTo !== undefined
      if (catchingUpTo !== undefined) catchUp(catchingUpTo)
      else if (playing) happens = play(ms, speed)
      else gatheredMs = CALM_STEP_MS

      const { run } = core.driver
      const carries = core.carrier.atFrame?.(run.headUs, playing ? speed : 1) ?? false
      // While the run moves, the instant it is at is not written to its end (a real hop may be under way):
      // only what is before it is sure, and whoever draws settles what is sure.
      const sureUs = core.driver.busy ? Math.max(0, run.headUs - 1) : run.headUs
      // In calm playing a step is shown when all of it has happened.
      const between = core.calm && playing && core.driver.busy
      const headUs = sameRun ? Math.max(moment.headUs, between ? 0 : sureUs) : sureUs
      const advancedUs = headUs - moment.headUs
      const smooth = playing && moment.live && !core.calm
      measure(ms, advancedUs, speed, smooth && catchingUpTo === undefined)
      moment.headUs = headUs
      if (moment.live) moment.cursorUs = headUs
      if (following) moment.window = follow(moment.window, moment.cursorUs, core.calm)
      if (run.current !== current) store.setState({ current: run.current })
      if (carries) return 'carrier'
      return happens ? 'run' : 'none'
    },
  }
}

/** Lets the texts know of the moment, if it is another one. */
export function publishReadout({ readout, moment }: Core): void {
  if (!sameMoment(readout.getState(), moment)) readout.setState({ ...moment })
}
