// What a closed form says of a lane, as a chart draws it: a level, a band around it, and where it comes from.
// Lanes of which it says the same share a label.

export interface Theory {
  lane: number
  /** In the unit of the chart's value axis; undefined: there is no closed form, and `reason` says why. */
  mean?: number
  /** Between which the single values lie. */
  band?: readonly [least: number, most: number]
  /** `T/2 + 2d`. */
  formula?: string
  source?: string
  reason?: string
}

export interface TheoryLabel {
  lanes: readonly number[]
  y: number
  text: string
}

/** One label for lanes with the same line; the highest first. */
export function theoryLabels(theories: readonly Theory[]): TheoryLabel[] {
  const labels: { lanes: number[]; y: number; text: string }[] = []
  for (const { lane, mean, formula } of theories) {
    if (mean === undefined || formula === undefined) continue
    const same = labels.find(({ y, text }) => y === mean && text === formula)
    if (same) same.lanes.push(lane)
    else labels.push({ lanes: [lane], y: mean, text: formula })
  }
  return labels.sort((a, b) => b.y - a.y)
}
