// One turn of the platform's event loop: everything that is ready runs, then we go on. The one place where
// the lab asks the platform to schedule anything; it passes no time.
import type { Turn } from '../kernel/clock.ts'

declare const setImmediate: ((run: () => void) => unknown) | undefined
/** Prioritized Task Scheduling. A message to oneself goes through the pipes between processes; a task does not. */
declare const scheduler: { postTask?(run: () => void): Promise<void> } | undefined

function createTurn(): Turn {
  if (typeof setImmediate === 'function') {
    const immediate = setImmediate
    return () => new Promise((resolve) => immediate(resolve))
  }
  if (typeof scheduler === 'object' && scheduler.postTask) {
    const nothing = () => {}
    return () => scheduler.postTask?.(nothing) as Promise<void>
  }
  const { port1, port2 } = new MessageChannel()
  const waiting: (() => void)[] = []
  port1.onmessage = () => waiting.shift()?.()
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      port2.postMessage(undefined)
    })
}

export const turn: Turn = createTurn()
