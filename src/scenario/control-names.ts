// What an instructor's link may hide or lock, by name: parts of the page, knobs by their paths, and several
// knobs by what their paths begin with (`link`, `lanes.polling`). Where a control stands is not known here.
import { fieldPaths } from './fields.ts'
import { nearest } from './nearest.ts'
import type { Scenario } from './scenario.ts'

/**
 * `time`: play, pause, steps. `inputs`: publish, send, refresh. `message`: the panel with the message, its code and
 * its bytes. `charts`: what lies under the lanes. `screens`: what the clients' people see.
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
const groups = ['feed', 'upstream', 'link', 'lanes']

/** Whether one of the names means this control: by its own name, or by what its path begins with. */
export const covers = (names: readonly string[], control: string): boolean =>
  names.some((name) => control === name || control.startsWith(`${name}.`))

function controlsOf(scenario: Scenario, parts: readonly PagePart[]): string[] {
  const ofLanes = scenario.lanes.map(({ id }) => `lanes.${id}`)
  return [...parts, ...groups, ...ofLanes, ...fieldPaths(scenario)]
}

/** Every name that a link may hide, or lock, in this scenario. */
export const controlNames = (scenario: Scenario, rule: 'hide' | 'lock'): string[] =>
  controlsOf(scenario, rule === 'hide' ? pageParts : lockableParts)

/** A sentence for a name that means nothing here. */
export function unknownControl(scenario: Scenario, rule: 'hide' | 'lock', name: string): string {
  const known = controlNames(scenario, rule)
  if (rule === 'lock' && pageParts.some((part) => part === name))
    return `${name} can be hidden, but not locked. It was ignored.`
  return `The link would ${rule} ${name}, which is no control here; near it are ${nearest(name, known).join(', ')}. It was ignored.`
}
