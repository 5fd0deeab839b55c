// What was done or changed, in words: for the buttons that take it back, for the marks on the axis, for the list
// of what differs from the preset.
import type { Microseconds } from '../../kernel/time.ts'
import { scenarioAt } from '../../scenario/as-of.ts'
import { differences } from '../../scenario/experiment-differences.ts'
import { findField, getField } from '../../scenario/fields.ts'
import { presetById } from '../../scenario/presets.ts'
import type { FieldValue, InputAction, Scenario } from '../../scenario/scenario.ts'
import type { Change } from '../../session/change.ts'
import { fieldValueWords } from './field-words.ts'
import { laneTitle, protocolTitles } from './lane-words.ts'
import { formatInstant, formatMs } from './units.ts'

/** `Delay`; `Polling: interval` for a lane's own knob. */
export function fieldTitle(scenario: Scenario, path: string): string {
  const label = findField(scenario, path)?.label ?? path
  const lane = scenario.lanes.find(({ id }) => path.startsWith(`lanes.${id}.`))
  return lane ? `${laneTitle(lane)}: ${label.toLowerCase()}` : label
}

/** `120 ms`; a value that nobody knows as it is. */
export function valueWords(
  scenario: Scenario,
  path: string,
  value: FieldValue | undefined,
): string {
  const field = findField(scenario, path)
  if (value === undefined) return 'none'
  return field ? fieldValueWords(field, value) : String(value)
}

const whose = (scenario: Scenario, id: string | undefined, everybody: string): string => {
  const lane = scenario.lanes.find((one) => one.id === id)
  return lane ? laneTitle(lane) : everybody
}

/** An input, and for a knob what it was turned to. */
function actionWords(scenario: Scenario, action: InputAction): string {
  switch (action.kind) {
    case 'publish':
      return 'Publish'
    case 'refresh':
      return `Refresh: ${whose(scenario, action.lane, 'everybody')}`
    case 'send':
      return `Send: ${whose(scenario, action.lane, 'every client')}`
    case 'close':
      return `The server closes: ${whose(scenario, action.lane, 'every lane')}`
    case 'set':
      return `${fieldTitle(scenario, action.field)} to ${valueWords(scenario, action.field, action.value)}`
  }
}

/** What can be taken back, as the label of a button goes on: `Undo: …`. */
export function changeWords(scenario: Scenario, change: Change): string {
  switch (change.kind) {
    case 'length':
      return change.durationMs === undefined
        ? 'No end of the run'
        : `Rest after ${formatMs(change.durationMs)}`
    case 'add-lane':
      return `Add ${protocolTitles[change.protocol]}`
    case 'duplicate-lane':
      return `Duplicate ${laneTitle(change.lane)}`
    case 'remove-lane':
      return `Remove ${laneTitle(change.lane)}`
    case 'move-lane':
      return `Move ${laneTitle(change.lane)} ${change.by < 0 ? 'up' : 'down'}`
    case 'share-link':
      return `${laneTitle(change.lane)}: the link of all lanes again`
    case 'preset':
      return `Experiment “${presetById(change.preset)?.title ?? change.preset}”`
    case 'restart':
      return 'Restart'
    case 'load':
      return 'Open an experiment'
    default:
      return actionWords(scenario, change)
  }
}

/** `Delay 50 ms → 120 ms`: one input of the run, with what it changed. */
export function inputWords(scenario: Scenario, index: number): string {
  const input = scenario.inputs[index]
  if (!input) return 'You did something here'
  if (input.kind !== 'set') return actionWords(scenario, input)
  const before = getField(scenarioAt(scenario, input.atUs - 1), input.field)
  const [from, to] = [before, input.value].map((value) => valueWords(scenario, input.field, value))
  return `${fieldTitle(scenario, input.field)} ${from} → ${to}`
}

/** `At 12.400 s: delay …`. */
export const timedInputWords = (scenario: Scenario, index: number, atUs: Microseconds): string =>
  `At ${formatInstant(atUs)}: ${inputWords(scenario, index)}`

/** One sentence for each setting that is not as in the preset; what was done is not a setting. */
export function settingsThatDiffer(current: Scenario, preset: Scenario): string[] {
  const now = { ...current, inputs: [] }
  return differences(now, { ...preset, inputs: [] }).map(([key]) => {
    if (key === 'lanes') return `Lanes: ${now.lanes.map(laneTitle).join(', ')}`
    if (key === 'for')
      return now.durationMs === undefined
        ? 'The run does not end'
        : `Rests after ${formatMs(now.durationMs)}`
    const usual = getField(preset, key)
    const was = usual === undefined ? '' : ` (${valueWords(preset, key, usual)})`
    return `${fieldTitle(now, key)}: ${valueWords(now, key, getField(now, key))}${was}`
  })
}
