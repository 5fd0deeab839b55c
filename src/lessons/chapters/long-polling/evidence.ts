// What the runs of this chapter are asked for.
import { fromMs } from '../../../kernel/time.ts'
import { messages, type Outcome } from '../../outcome.ts'

/** Updates in one answer, on average over the answers that brought any; undefined where none did. */
export function updatesPerAnswer(outcome: Outcome, lane: string): number | undefined {
  const counts = messages(outcome, lane)
    .filter(({ type, updateCount }) => type === 'response' && updateCount > 0)
    .map(({ updateCount }) => updateCount)
  if (counts.length === 0) return undefined
  return counts.reduce((sum, count) => sum + count, 0) / counts.length
}

/** Of the answers that brought news, the share that left as soon as their request was there, in percent. */
export function waitingShare(outcome: Outcome, lane: string): number {
  const all = messages(outcome, lane)
  const bringing = all.filter(({ type, updateCount }) => type === 'response' && updateCount > 0)
  const atOnce = bringing.filter(
    ({ sentUs, answers }) => sentUs - (all[answers]?.arrivalUs ?? Number.NaN) <= fromMs(1),
  )
  return (100 * atOnce.length) / bringing.length
}
