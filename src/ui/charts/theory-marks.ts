// What the closed form of a lane looks like in a chart: one label for lanes of which it says the same.
import { hasTheory, type NoTheory, type TheoryLine } from '../../metrics/theory-line.ts'
import { formatMs } from '../words/units.ts'

export interface LaneTheory {
  lane: number
  theory: TheoryLine | NoTheory
}

export interface TheoryLabel {
  /** In milliseconds, where the line is. */
  meanMs: number
  text: string
}

/** A label has no room for what the formula's own symbols stand for. */
const short = (formula: string): string => formula.replace(/, with .*/, '')

/** The labels, the highest first; those that say the same are one. */
export function theoryLabels(theories: readonly LaneTheory[]): TheoryLabel[] {
  const labels = new Map<string, TheoryLabel>()
  for (const { theory } of theories) {
    if (!hasTheory(theory)) continue
    const { meanMs, formula } = theory
    const text = `${short(formula)} = ${formatMs(meanMs)}`
    labels.set(text, { meanMs, text })
  }
  return [...labels.values()].sort((a, b) => b.meanMs - a.meanMs)
}
