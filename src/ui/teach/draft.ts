// What an instructor has chosen for a link, and the link that says it. Pure: a draft and the experiment it begins
// with give the link and what is made of it.
import { type Experiment, formatExperiment, type Rules } from '../../scenario/experiment-url.ts'
import { formatView } from '../../scenario/experiment-view.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { removeLane } from '../../session/lane-list.ts'
import { formatPlace } from '../place.ts'

export type Rule = 'show' | 'lock' | 'hide'
export const kinds = ['lab', 'lecture', 'assignment'] as const
export type Kind = (typeof kinds)[number]

export interface Draft {
  kind: Kind
  title: string
  /** Ids of the lanes that stay, for `lab`. */
  lanes: readonly string[]
  /** `lab`: paused at this instant; undefined: it plays from its start. */
  pausedAtMs: number | undefined
  /** `lecture`: which experiment. */
  experiment: string
  /** `assignment`: which, in order. */
  assign: readonly string[]
  ownSeeds: boolean
  /** Controls that are not simply shown. */
  rules: Readonly<Record<string, Rule>>
}

/** Longer links are cut by some programs. */
export const MOST_CHARACTERS = 2_000

const named = (rules: Draft['rules'], wanted: Rule): string[] =>
  Object.entries(rules).flatMap(([name, rule]) => (rule === wanted ? [name] : []))

function rulesOfDraft({ kind, title, rules, assign, ownSeeds }: Draft): Rules {
  const [hide, lock] = [named(rules, 'hide'), named(rules, 'lock')]
  return {
    ...(hide.length > 0 && { hide }),
    ...(lock.length > 0 && { lock }),
    ...(title !== '' && { title }),
    ...(kind === 'assignment' && { assign, ...(ownSeeds && { seeds: 'own' as const }) }),
  }
}

const withLanes = (scenario: Scenario, kept: readonly string[]): Scenario =>
  scenario.lanes
    .filter(({ id }) => !kept.includes(id))
    .reduce((left, { id }) => removeLane(left, id), scenario)

/**
 * The link of a draft, as a hash. `chapterOf` knows in which chapter an experiment stands. `embed`: for a frame in
 * another page.
 */
export function linkOfDraft(
  draft: Draft,
  { preset, scenario, view }: Experiment,
  chapterOf: (experiment: string) => string,
  embed = false,
): string {
  const rules: Rules = { ...rulesOfDraft(draft), ...(embed && { embed: true as const }) }
  if (draft.kind === 'lab') {
    const { theme, layer } = view
    const cursorUs = draft.pausedAtMs === undefined ? undefined : draft.pausedAtMs * 1_000
    const kept = withLanes(scenario, draft.lanes)
    return formatExperiment({ preset, scenario: kept, view: { cursorUs, theme, layer, ...rules } })
  }
  const experiment = draft.kind === 'lecture' ? draft.experiment : (draft.assign[0] ?? '')
  const place = formatPlace({ room: 'course', path: [chapterOf(experiment), experiment] })
  const query = formatView(rules).map((pair) => pair.join('='))
  return query.length > 0 ? `${place}?${query.join('&')}` : place
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The link as a frame for a page of one's own. */
export const iframeOf = (link: string, title: string): string =>
  `<iframe src="${escaped(link)}" title="${escaped(title)}" width="100%" height="520" style="border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`

export const markdownOf = (link: string, title: string): string =>
  `[${title.replace(/[[\]\\]/g, '\\$&')}](${link})`
