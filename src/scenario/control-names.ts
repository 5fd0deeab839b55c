// What a name of a control means, where controls are hidden or locked: one part of the page, one knob by its
// path, or all knobs whose paths begin so (`link`, `lanes.polling`). Which names there are: known-controls.ts.
import type { Rules } from './experiment-view.ts'
import type { PagePart } from './known-controls.ts'

/** What a page in a frame has no room for. */
const outsideFrames: readonly PagePart[] = [
  'preset',
  'settings',
  'message',
  'charts',
  'lecture',
  'share',
  'files',
  'preferences',
  'help',
]

/** All names that are hidden by these rules. */
export const hiddenIn = ({ hide = [], embed }: Rules): readonly string[] =>
  embed ? [...hide, ...outsideFrames] : hide

/** Whether one of the names means this control: by its own name, or by what its path begins with. */
export const covers = (names: readonly string[], control: string): boolean =>
  names.some((name) => control === name || control.startsWith(`${name}.`))
