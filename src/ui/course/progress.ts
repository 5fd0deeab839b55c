// What a reader has done, as data: predictions, tasks, answers to "check yourself". No grade is kept, for it comes
// from a run; where the record is kept is not known here.
import type { Answer } from '../../lessons/prediction.ts'

export const PROGRESS_VERSION = 1

export interface Progress {
  version: typeof PROGRESS_VERSION
  /** What was predicted, by experiment. */
  answers: Readonly<Record<string, Answer>>
  /** Experiments whose task was done. */
  tasks: readonly string[]
  /** The chosen option, by `<chapter>.<question>`. */
  checks: Readonly<Record<string, string>>
}

export const noProgress: Progress = {
  version: PROGRESS_VERSION,
  answers: {},
  tasks: [],
  checks: {},
}

/** A file of more entries was not made by a reader. */
const MOST_ENTRIES = 1_000

const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.-]{1,80}$/.test(value)

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'number' ? Number.isFinite(value) : isName(value)

function record<T>(value: unknown, isGood: (entry: unknown) => entry is T): Record<string, T> {
  if (typeof value !== 'object' || value === null) return {}
  const good = Object.entries(value).filter(
    (entry): entry is [string, T] => isName(entry[0]) && isGood(entry[1]),
  )
  return Object.fromEntries(good.slice(0, MOST_ENTRIES))
}

/** The progress in this text; undefined where it is something else, or of a later version. */
export function parseProgress(text: string): Progress | undefined {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof read !== 'object' || read === null) return undefined
  const { version, answers, tasks, checks } = read as Record<string, unknown>
  if (version !== PROGRESS_VERSION) return undefined
  return {
    version,
    answers: record(answers, isAnswer),
    tasks: Array.isArray(tasks) ? [...new Set(tasks.filter(isName))].slice(0, MOST_ENTRIES) : [],
    checks: record(checks, isName),
  }
}

export const formatProgress = (progress: Progress): string =>
  `${JSON.stringify(progress, null, 2)}\n`

/** Both; where they differ, the second. */
export const joined = (first: Progress, second: Progress): Progress => ({
  version: PROGRESS_VERSION,
  answers: { ...first.answers, ...second.answers },
  tasks: [...new Set([...first.tasks, ...second.tasks])],
  checks: { ...first.checks, ...second.checks },
})
