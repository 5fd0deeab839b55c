// One experiment of the lecture in a session: it stands at its start until something is predicted, runs, and is
// graded from its own trace; then its knobs may be turned, each turn another run from the start. What is said
// about it, and what is remembered of it, is not known here.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { fromMs } from '../kernel/time.ts'
import type { Experiment } from '../lessons/experiment.ts'
import { isOver, type Outcome } from '../lessons/outcome.ts'
import { type Answer, grade } from '../lessons/prediction.ts'
import type { LessonScenario } from '../lessons/scenario.ts'
import { type Setting, withSettings } from '../lessons/task.ts'
import type { FieldValue } from '../scenario/scenario.ts'
import { closedGate, type Gate, type GateEvent, passGate } from './gate.ts'
import { locksOf } from './lesson-locks.ts'
import type { Session } from './session.ts'

export interface LessonState {
  /** Undefined: none stands in the lab. */
  experiment: Experiment | undefined
  gate: Gate
  /** What is turned, and the seed, where they are not the experiment's own. */
  settings: readonly Setting[]
  seed: number
}

/** What can be looked at without a question. */
export type Shown = Pick<Experiment, 'scenario' | 'camera'>

export interface Lesson {
  readonly store: StoreApi<LessonState>
  /** The experiment at its start, closed; with the answer of another day, at its end and graded. */
  open(experiment: Experiment, answer?: Answer): void
  predict(answer: Answer | undefined): void
  /** Lets the run go. */
  release(): void
  /** To the end, in memory. */
  skip(): void
  /** From the start, to be watched; when it is answered already, too. */
  watch(): void
  /** Turns a knob from the start of the run on, and plays it to its end in memory. */
  turn(field: string, value: FieldValue): void
  /** The same with another seed, the knobs as they are. */
  reseed(seed: number): void
  /** Back to the experiment as it was. */
  reset(): void
  /** The run of this seed at its end, without a question. */
  show(shown: Shown, seed: number): void
  /** Whether what stands in the lab is what this lesson put there. */
  isHere(): boolean
  /** What stands in the lab, up to its cursor; undefined where somebody has put other things there. */
  outcome(): Outcome | undefined
  /** Leaves the lab as it was found, unless somebody has put other things there. */
  close(): void
}

/** Why something is locked, in the words of whoever reads. */
export type LockWords = (stage: Gate['stage']) => string

/** A run of minutes is shown in half of one; the others as they are, for their lengths are the lesson. */
const watchingSpeed = ({ scenario: { durationMs } }: Experiment): number =>
  durationMs > 60_000 ? durationMs / 30_000 : 1

export function createLesson(session: Session, why: LockWords): Lesson {
  const before = session.experiment(true)
  const { locked: lockedBefore, lockedWhy: whyBefore } = session.store.getState()
  const store = createStore<LessonState>()(() => ({
    experiment: undefined,
    gate: closedGate,
    settings: [],
    seed: 0,
  }))
  /** What was put into the lab last, as text. */
  let here = ''
  const textOfRun = () => JSON.stringify(session.store.getState().run.scenario)

  const pass = (event: GateEvent) => {
    store.setState({ gate: passGate(store.getState().gate, event) })
    lock()
  }

  const lock = () => {
    const { experiment, gate } = store.getState()
    session.store.setState({
      locked: new Set(experiment ? locksOf(experiment, gate) : ['preset']),
      lockedWhy: why(experiment ? gate.stage : 'answered'),
    })
  }

  const load = ({ camera }: Shown, scenario: LessonScenario, at: 'start' | 'end') => {
    // Until it stands there, what stands there is not the lesson's: it is not to be measured.
    here = ''
    session.load({
      preset: session.store.getState().preset,
      scenario,
      view: {
        cursorUs: at === 'end' ? fromMs(scenario.durationMs) : undefined,
        fromUs: fromMs(camera.fromMs),
        toUs: fromMs(camera.toMs),
      },
    })
    here = textOfRun()
  }

  /** The experiment with what is turned. */
  const turned = ({ scenario }: Experiment): LessonScenario => {
    const { settings, seed } = store.getState()
    return withSettings({ ...scenario, seed }, settings)
  }

  const again = (at: 'start' | 'end') => {
    const { experiment } = store.getState()
    if (!experiment) return
    load(experiment, turned(experiment), at)
    session.transport.follow(at === 'start')
  }

  const isHere = () => here !== '' && textOfRun() === here

  const outcome = (): Outcome | undefined => {
    if (!isHere()) return undefined
    const { run } = session.store.getState()
    const { cursorUs, headUs } = session.readout.getState()
    return { scenario: run.scenario, trace: run.trace, untilUs: Math.min(cursorUs, headUs) }
  }

  const measure = () => {
    const { experiment, gate } = store.getState()
    if (!experiment || gate.stage !== 'running') return
    if (session.store.getState().catchingUpTo !== undefined) return
    const now = outcome()
    if (!now || !isOver(now)) return
    const graded = grade(experiment.predict, gate.answer, now)
    if (graded) pass({ kind: 'measured', grade: graded })
  }
  const stopLooking = [session.readout.subscribe(measure), session.store.subscribe(measure)]

  return {
    store,
    open(experiment, answer) {
      const { seed } = experiment.scenario
      const gate: Gate = answer === undefined ? closedGate : { stage: 'running', answer }
      store.setState({ experiment, gate, settings: [], seed })
      load(experiment, experiment.scenario, answer === undefined ? 'start' : 'end')
      if (answer === undefined) session.transport.pause()
      lock()
    },
    predict: (answer) => pass({ kind: 'predict', answer }),
    release() {
      pass({ kind: 'release' })
      const { experiment, gate } = store.getState()
      if (!experiment || gate.stage !== 'running') return
      if (!isHere()) again('start')
      session.transport.setSpeed(watchingSpeed(experiment))
      session.transport.follow(true)
      session.transport.play()
    },
    skip() {
      pass({ kind: 'release' })
      if (store.getState().gate.stage === 'running') again('end')
    },
    watch() {
      const { experiment } = store.getState()
      const speed = experiment ? watchingSpeed(experiment) : 1
      if (speed > 1) session.transport.setSpeed(speed)
      again('start')
    },
    turn(field, value) {
      const kept = store.getState().settings.filter((setting) => setting.field !== field)
      store.setState({ settings: [...kept, { field, value }] })
      again('end')
    },
    reseed(seed) {
      store.setState({ seed })
      again('end')
    },
    reset() {
      const { experiment } = store.getState()
      if (!experiment) return
      store.setState({ settings: [], seed: experiment.scenario.seed })
      again('end')
    },
    show(shown, seed) {
      store.setState({ experiment: undefined, gate: closedGate, settings: [], seed })
      load(shown, { ...shown.scenario, seed }, 'end')
      lock()
    },
    isHere,
    outcome,
    close() {
      for (const stop of stopLooking) stop()
      session.store.setState({ locked: lockedBefore, lockedWhy: whyBefore })
      if (isHere()) session.load(before)
    },
  }
}
