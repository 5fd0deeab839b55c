// A ring of states to go back to and forth between. It knows neither what a state is nor how one is brought
// back.

/** Steps that can be taken back; what is older is forgotten. */
export const MOST_STEPS = 100

/** A change, and the state on its other side: before it in the past, after it in the future. */
export interface Step<State, Change> {
  change: Change
  state: State
}

export interface History<State, Change> {
  readonly past: readonly Step<State, Change>[]
  readonly future: readonly Step<State, Change>[]
}

export const noHistory: History<never, never> = { past: [], future: [] }

/** A change was made in `state`. What had been taken back is gone: this is another future. */
export function recorded<State, Change>(
  { past }: History<State, Change>,
  change: Change,
  state: State,
): History<State, Change> {
  return { past: [...past, { change, state }].slice(-MOST_STEPS), future: [] }
}

/** One step back (−1) or forth (+1) from `now`: where that leads, and the history there. */
export function moved<State, Change>(
  { past, future }: History<State, Change>,
  by: 1 | -1,
  now: State,
): { step: Step<State, Change>; history: History<State, Change> } | undefined {
  const step = by < 0 ? past.at(-1) : future.at(-1)
  if (!step) return undefined
  const other = { change: step.change, state: now }
  const history =
    by < 0
      ? { past: past.slice(0, -1), future: [...future, other] }
      : { past: [...past, other], future: future.slice(0, -1) }
  return { step, history }
}
