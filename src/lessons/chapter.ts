// A chapter of the lecture as data. It refers to its texts by key and has none of its own, so that it is
// the same in every language.
import type { Beat } from './beat.ts'
import type { Claim } from './claim.ts'
import type { Experiment } from './experiment.ts'
import type { Outcome } from './outcome.ts'

/** What stands under what, on the page of a chapter. */
export type Block =
  /** A paragraph, `<chapter>.<key>`. */
  | { kind: 'text'; key: string }
  /** An ordered list, `<chapter>.<key>.1` and so on. */
  | { kind: 'steps'; key: string; count: number }
  | { kind: 'experiment'; id: string }
  /** The lecture's table, `<chapter>.word.<row>.<protocol>`, beside what the reader's own run measures. */
  | { kind: 'comparison' }
  /** Five questions, answered with a ranking (chooser.ts). Its words are a part of their own. */
  | { kind: 'chooser' }
  /** Where to read on; the titles are proper names, the same in every language. */
  | { kind: 'references'; of: readonly Reference[] }

export interface Reference {
  title: string
  url: string
}

/**
 * One of "check yourself", `<chapter>.check.<id>.question`, `.option.<option>` and `.why`. Its right answer
 * comes from a run of an experiment, or from the definition of a term.
 */
export type CheckQuestion = { id: string; options: readonly string[] } & (
  | { experiment: string; truth: (outcome: Outcome) => string | undefined }
  | { term: string; right: string }
)

/** The lengths of a lecture, in minutes. */
export const lengths = ['45', '90'] as const
export type Length = (typeof lengths)[number]

export interface Chapter {
  id: string
  /** For a reader alone. */
  minutes: number
  blocks: readonly Block[]
  experiments: readonly Experiment[]
  claims: readonly Claim[]
  checks: readonly CheckQuestion[]
  /** Ids of the words that are met here first; the glossary explains them. */
  terms: readonly string[]
  beats: readonly Beat[]
  /** Which beats are shown in a lecture of which length, in order. */
  plans: Readonly<Record<Length, readonly string[]>>
}
