// Moving through time: play, pause, step, seek, zoom. None of it changes what happens; going past the head
// lets the run go on, which would have happened anyway.
import { type Microseconds, US_PER_SECOND } from '../kernel/time.ts'
import type { Core } from './core.ts'
import { nextInstant, previousInstant } from './stepping.ts'
import { firstWindow, fitLimits, lengthUs, type TimeWindow, wholeRun, zoom } from './time-window.ts'

export interface Transport {
  play(): void
  pause(): void
  toggle(): void
  /** Looks at this instant; the head is as far as there is anything to see. */
  seek(us: Microseconds): void
  nextEvent(): Promise<void>
  previousEvent(): void
  /** By a fixed length of time; past the head the run goes on. */
  move(us: Microseconds): Promise<void>
  toStart(): void
  toHead(): void
  setSpeed(speed: number): void
  /** A window chosen by hand: it stays where it is put. */
  show(window: TimeWindow): void
  zoomBy(factor: number): void
  showAll(): void
  follow(following: boolean): void
}

export function createTransport(core: Core): Transport {
  const { store, moment } = core

  const pause = () => store.setState({ playing: false })

  const seek = (us: Microseconds) => {
    moment.cursorUs = Math.max(0, Math.min(Math.round(us), moment.headUs))
    moment.live = moment.cursorUs >= moment.headUs
    reveal()
  }

  /** Brings the cursor back into sight after it was moved on purpose. */
  const reveal = () => {
    const { fromUs, toUs } = moment.window
    if (moment.cursorUs >= fromUs && moment.cursorUs <= toUs) return
    const length = lengthUs(moment.window)
    moment.window = fitLimits({
      fromUs: moment.cursorUs - length / 2,
      toUs: moment.cursorUs + length / 2,
    })
  }

  /** After the run itself went on: stands at its head. */
  const standAtHead = () => {
    moment.headUs = core.driver.run.headUs
    core.targetUs = moment.headUs
    seek(moment.headUs)
  }

  const idle = () => store.getState().catchingUpTo === undefined

  return {
    play() {
      if (core.refuses('time')) return
      const { run } = core.driver
      const atEnd = moment.cursorUs >= run.endUs
      if (atEnd) seek(0)
      store.setState({ playing: true })
    },
    pause,
    toggle() {
      if (store.getState().playing) pause()
      else this.play()
    },
    seek,
    async nextEvent() {
      if (core.refuses('time')) return
      pause()
      if (!idle()) return
      const next = nextInstant(core.driver.run.trace, moment.cursorUs)
      if (next !== undefined && next <= moment.headUs) return seek(next)
      await core.driver.do(async (run) => {
        await run.runToNextEntry()
        // Whatever else happens at that instant belongs to the same step.
        await run.runTo(run.headUs)
      })
      standAtHead()
    },
    previousEvent() {
      pause()
      seek(previousInstant(core.driver.run.trace, moment.cursorUs))
    },
    async move(us) {
      const target = moment.cursorUs + us
      if (target <= moment.headUs || !idle()) return seek(target)
      if (core.refuses('time')) return
      pause()
      await core.driver.do((run) => run.runTo(Math.min(target, run.endUs)))
      standAtHead()
    },
    toStart: () => seek(0),
    toHead: () => seek(moment.headUs),
    setSpeed: (speed) => store.setState({ speed }),
    show(window) {
      moment.window = fitLimits(window)
      store.setState({ following: false })
    },
    zoomBy(factor) {
      moment.window = zoom(moment.window, factor, moment.cursorUs)
    },
    showAll() {
      const runUs = Math.max(moment.headUs, US_PER_SECOND)
      const first = firstWindow(core.driver.run.current.feed.ratePerSecond)
      const fits = runUs <= first.toUs * 0.8
      moment.window = fits ? first : wholeRun(runUs)
      store.setState({ following: fits })
    },
    follow: (following) => store.setState({ following }),
  }
}
