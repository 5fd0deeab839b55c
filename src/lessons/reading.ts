// Puts the figures into a text: measured values from the proofs, or from a run that the reader has just
// seen; settings from the experiment's scenario. Numbers take the form of the language.
import { findField, getField } from '../scenario/fields.ts'
import type { TextNode } from './markup.ts'
import { formatMeasure, type Measure, type Unit } from './measure.ts'
import type { Proofs } from './prove.ts'
import type { LessonScenario } from './scenario.ts'

/** Where a text's figures come from. */
export interface Source {
  /** A BCP 47 tag. */
  language: string
  proofs: Proofs
  /** The scenario of this experiment. */
  scenarioOf: (experiment: string) => LessonScenario
}

function measureOf({ claim, name }: { claim: string; name: string }, { proofs }: Source): Measure {
  const proof = proofs[claim]
  if (!proof) throw new Error(`There is no proof of the claim "${claim}".`)
  if (name === 'held' || name === 'runs') return { value: proof[name], unit: 'count' }
  const value = proof.values[name]
  if (!value) throw new Error(`The claim "${claim}" measures no "${name}".`)
  return value
}

/** Fields that are a measure; the rest are counted, and the sentence says what. */
const units: Readonly<Record<string, Unit>> = { milliseconds: 'ms', bytes: 'bytes' }

function settingOf(
  { experiment, path }: { experiment: string; path: string },
  { scenarioOf, language }: Source,
): string {
  const scenario = scenarioOf(experiment)
  const value = getField(scenario, path)
  if (value === undefined) throw new Error(`"${experiment}" has no field "${path}".`)
  if (typeof value === 'string') return value
  const unit = units[findField(scenario, path)?.unit ?? ''] ?? 'count'
  return formatMeasure({ value, unit }, language)
}

/** What a value or a setting says in this text: `51 ms`. */
export const figureText = (
  node: Extract<TextNode, { kind: 'value' | 'setting' }>,
  source: Source,
): string =>
  node.kind === 'value'
    ? formatMeasure(measureOf(node, source), source.language)
    : settingOf(node, source)

/** The whole text without marks, as it is read aloud or printed. */
export const plainText = (nodes: readonly TextNode[], source: Source): string =>
  nodes
    .map((node) => {
      if ('children' in node) return plainText(node.children, source)
      return 'text' in node ? node.text : figureText(node, source)
    })
    .join('')
