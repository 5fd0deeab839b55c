// What the runs of this chapter are asked for.
import { messages, type Outcome } from '../../outcome.ts'

/** Updates in one answer, on average over the answers that brought any; undefined where none did. */
export function updatesPerAnswer(outcome: Outcome, lane: string): number | undefined {
  const counts = messages(outcome, lane)
    .filter(({ type, updateCount }) => type === 'response' && updateCount > 0)
    .map(({ updateCount }) => updateCount)
  if (counts.length === 0) return undefined
  return counts.reduce((sum, count) => sum + count, 0) / counts.length
}
