// The experiment is the hash of the URL: readable, versioned, only what differs from the preset. What is
// written once can be read for ever; whatever else arrives here gives a working experiment and sentences.
import { differences, type Pair } from './experiment-differences.ts'
import { ExperimentReader } from './experiment-reader.ts'
import { formatView, type View } from './experiment-view.ts'
import { shown } from './fields.ts'
import { defaultPreset, presetById, presets } from './presets.ts'
import type { Scenario } from './scenario.ts'
import { decode } from './url-text.ts'

export { type Rules, rulesOf, type Theme, themes, type View } from './experiment-view.ts'

/** Raised when links are written that an earlier version would misread. */
export const EXPERIMENT_VERSION = 1

/** More sentences than this help nobody. */
const MAX_NOTICES = 8

export interface Experiment {
  /** The id of the preset that the scenario is a difference from. */
  preset: string
  scenario: Scenario
  view: View
}

export interface ReadExperiment {
  experiment: Experiment
  /** Sentences about what in the link could not be used. */
  notices: string[]
}

/** The hash of a link to this experiment: `#/?v=1&preset=chat&link.delayMs=200&for=20s`. */
export function formatExperiment({ preset, scenario, view }: Experiment): string {
  const base = presetById(preset) ?? defaultPreset
  const pairs: Pair[] = [['v', String(EXPERIMENT_VERSION)]]
  if (base !== defaultPreset) pairs.push(['preset', base.id])
  pairs.push(...differences(scenario, base.scenario), ...formatView(view))
  return `#/?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`
}

/** The part of a link that describes the experiment, of a whole URL or of a hash alone. */
function queryOf(link: string): string {
  const mark = link.indexOf('#')
  if (mark < 0 && /^[a-z]+:\/\//i.test(link)) return ''
  const hash = link.slice(mark + 1)
  return hash.slice(hash.indexOf('?') + 1).replace(/^\//, '')
}

function pairsOf(query: string): Pair[] {
  return query
    .split('&', 1_000)
    .filter((part) => part !== '')
    .map((part) => {
      const mark = part.indexOf('=')
      const key = mark < 0 ? part : part.slice(0, mark)
      return [decode(key) ?? key, mark < 0 ? '' : part.slice(mark + 1)]
    })
}

const ofPreset = (id: string, notices: string[]): ReadExperiment => ({
  experiment: {
    preset: id,
    scenario: (presetById(id) ?? defaultPreset).scenario,
    view: {},
  },
  notices,
})

/** The experiment of a link. Never throws: what cannot be used is left at its preset, with a sentence. */
export function parseExperiment(link: string): ReadExperiment {
  const pairs = pairsOf(queryOf(link))
  const last = (name: string) => pairs.findLast(([key]) => key === name)?.[1]
  const notices: string[] = []

  const version = last('v') ?? String(EXPERIMENT_VERSION)
  if (/^\d+$/.test(version) && Number(version) > EXPERIMENT_VERSION)
    return ofPreset(defaultPreset.id, [
      `This link was made by a newer version of the lab (v=${shown(version)}; this one reads up to v=${EXPERIMENT_VERSION}). The lecture is shown instead; reload the page to get the newer version.`,
    ])
  if (version !== String(EXPERIMENT_VERSION))
    notices.push(
      `v is ${shown(version)}, but must be ${EXPERIMENT_VERSION}. The link is read as v=${EXPERIMENT_VERSION}.`,
    )

  const wanted = last('preset') ?? defaultPreset.id
  const preset = presetById(wanted)
  if (!preset)
    notices.push(
      `There is no preset ${shown(wanted)}; there are ${presets.map(({ id }) => id).join(', ')}. The lecture is shown instead.`,
    )

  const { id, scenario } = preset ?? defaultPreset
  const reader = new ExperimentReader(scenario)
  reader.read(pairs.filter(([key]) => key !== 'v' && key !== 'preset'))
  notices.push(...reader.notices)
  const more = notices.length - MAX_NOTICES
  if (more > 0)
    notices.splice(MAX_NOTICES, more, `${more} more parts of the link could not be used.`)
  return { experiment: { preset: id, scenario: reader.scenario, view: reader.view }, notices }
}
