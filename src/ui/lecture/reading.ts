// What a text of the lecture is read with: the scenarios that it quotes, and who explains a term or proves a claim
// where the reader asks. Without an explainer, as on a stage or on paper, a text is only read.
import { createContext, useContext } from 'react'
import type { Experiment } from '../../lessons/experiment.ts'
import type { TextNode } from '../../lessons/markup.ts'
import type { Proofs } from '../../lessons/prove.ts'
import type { Source } from '../../lessons/reading.ts'

/** What may be asked about in a text. */
export type Asked = Extract<TextNode, { kind: 'term' | 'claim' }>

export interface Explainer {
  /** Explains it beside its button, a claim with the figures of these proofs; what is open there already, closes. */
  ask(node: Asked, button: HTMLElement, proofs: Proofs): void
}

export interface Reading {
  scenarioOf: Source['scenarioOf']
  /** Where the figures are from; without it, from the proofs on file. */
  proofs?: Proofs
  explainer?: Explainer
}

export const ReadingContext = createContext<Reading | undefined>(undefined)

export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (!reading) throw new Error('A text of the lecture needs a <ReadingContext> around it.')
  return reading
}

/** The scenarios of these experiments, by id; throws where a text quotes another. */
export const scenariosOf =
  (experiments: readonly Experiment[]): Source['scenarioOf'] =>
  (id) => {
    const experiment = experiments.find((one) => one.id === id)
    if (!experiment) throw new Error(`The text quotes "${id}", which is not among its experiments.`)
    return experiment.scenario
  }
