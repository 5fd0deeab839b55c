// A sentence of the text as something that can be false: checked on every run of its experiment.
import type { Measure } from './measure.ts'
import type { Outcome } from './outcome.ts'

/** What a run says about a claim. */
export interface Finding {
  holds: boolean
  /** The figures of the sentence, by the names that the text calls them. */
  values: Readonly<Record<string, Measure>>
}

export interface Claim {
  /** Unique in the course. In a text: `[[claim:<id>|words with {<id>.<name>}]]`. */
  id: string
  /** Id of the experiment whose runs are asked. */
  experiment: string
  check: (outcome: Outcome) => Finding
}
