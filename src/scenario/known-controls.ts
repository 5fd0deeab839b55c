// Which names of controls mean something in a scenario, for links that hide or lock them.
import { fieldPaths } from './fields.ts'
import { nearest } from './nearest.ts'
import type { Scenario } from './scenario.ts'

/**
 * Parts of the page. `time`: play, pause, steps. `inputs`: publish, send, refresh. `message`: the panel with the
 * message, its code and its bytes. `charts`: what lies under the lanes. `screens`: what the clients' people see.
 */
export const pageParts = [
  'preset',
  'settings',
  'time',
  'speed',
  'inputs',
  'figures',
  'screens',
  'message',
  'charts',
  'lecture',
  'share',
  'files',
  'preferences',
  'help',
] as const
export type PagePart = (typeof pageParts)[number]

/** Parts that may be seen and not used. */
export const lockableParts = ['preset', 'time', 'speed', 'inputs'] as const satisfies PagePart[]

/** The groups of knobs, and the list of lanes with all that belongs to them. */
export const knobGroups = ['feed', 'upstream', 'link', 'lanes'] as const

/** Every name that a link may hide, or lock, in this scenario. */
export function controlNames(scenario: Scenario, rule: 'hide' | 'lock'): string[] {
  const parts = rule === 'hide' ? pageParts : lockableParts
  const ofLanes = scenario.lanes.map(({ id }) => `lanes.${id}`)
  return [...parts, ...knobGroups, ...ofLanes, ...fieldPaths(scenario)]
}

/** A sentence for a name that means nothing here. */
export function unknownControl(scenario: Scenario, rule: 'hide' | 'lock', name: string): string {
  if (rule === 'lock' && pageParts.some((part) => part === name))
    return `${name} can be hidden, but not locked. It was ignored.`
  const near = nearest(name, controlNames(scenario, rule)).join(', ')
  return `The link would ${rule} ${name}, which is no control here; near it are ${near}. It was ignored.`
}
