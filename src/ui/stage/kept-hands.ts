// What the room predicted as text, to be kept on the device, so that it is there again when both windows were
// closed by mistake. A lecture of another day begins without it.
import { type Hands, noHands, type Show } from './show.ts'

type AllHands = Show['hands']

/** A lecture with its pauses is over by then. */
export const KEPT_MS = 12 * 60 * 60 * 1_000

export const formatHands = (hands: AllHands, atMs: number): string =>
  JSON.stringify({ version: 1, atMs, hands })

const isNumber = (value: unknown): value is number => Number.isFinite(value)

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

function handsOf(value: unknown): Hands {
  const { counts, numbers } = (value ?? noHands) as Partial<Record<keyof Hands, unknown>>
  return {
    counts: Object.fromEntries(
      entriesOf(counts).filter((entry): entry is [string, number] => isNumber(entry[1])),
    ),
    numbers: Array.isArray(numbers) ? numbers.filter(isNumber) : [],
  }
}

/** By the experiment's id; nothing where this text is something else, or too old. */
export function parseHands(text: string, nowMs: number): AllHands {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return {}
  }
  if (typeof read !== 'object' || read === null) return {}
  const { version, atMs, hands } = read as Record<string, unknown>
  if (version !== 1 || !isNumber(atMs) || nowMs - atMs > KEPT_MS) return {}
  return Object.fromEntries(entriesOf(hands).map(([id, one]) => [id, handsOf(one)]))
}
