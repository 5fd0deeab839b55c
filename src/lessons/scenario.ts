// Writes a lesson's scenario as what differs from the lecture's. Every one has an end: its figures are those
// of the whole run.
import { defaultScenario } from '../scenario/defaults.ts'
import type { Feed, Input, Lane, LinkOptions, Scenario, Upstream } from '../scenario/scenario.ts'

export type LessonScenario = Scenario & { durationMs: number }

interface Differences {
  seed: number
  durationMs: number
  lanes: Lane[]
  feed?: Partial<Feed>
  upstream?: Partial<Upstream>
  link?: Partial<LinkOptions>
  inputs?: Input[]
}

export const lessonScenario = (differences: Differences): LessonScenario => ({
  ...defaultScenario,
  ...differences,
  feed: { ...defaultScenario.feed, ...differences.feed },
  upstream: { ...defaultScenario.upstream, ...differences.upstream },
  link: { ...defaultScenario.link, ...differences.link },
  inputs: differences.inputs ?? [],
})
