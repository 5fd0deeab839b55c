// Reads the keys of a link, in the order in which they need each other, into an experiment. Whatever it
// cannot use becomes a sentence, and the preset's value stays.
import { US_PER_MS } from '../kernel/time.ts'

import { durationForm, parseDuration } from './duration.ts'
import { baseLane, type Pair } from './experiment-differences.ts'
import { readViewKey, type View } from './experiment-view.ts'
import { findField, setField, shown, typedValue } from './fields.ts'
import { checkInput, isInput, MAX_INPUTS } from './input-schema.ts'
import { parseInput } from './input-text.ts'
import { controlNames, unknownControl } from './known-controls.ts'
import { type Input, type Lane, protocols, type Scenario } from './scenario.ts'
import { MAX_LANES, parseScenario } from './schema.ts'
import { decode } from './url-text.ts'

const kept = "The preset's value is used."

export class ExperimentReader {
  readonly view: View = {}
  readonly notices: string[] = []
  scenario: Scenario
  readonly #preset: Scenario

  constructor(preset: Scenario) {
    this.#preset = preset
    this.scenario = preset
  }

  read(pairs: readonly Pair[]): void {
    const rest = pairs.filter(([key]) => key !== 'lanes' && key !== 'in')
    const last = (name: string) => pairs.findLast(([key]) => key === name)?.[1]
    // Lanes before their fields, fields before the inputs that turn them.
    const lanes = last('lanes')
    if (lanes !== undefined) this.#readLanes(lanes)
    for (const [key, value] of rest) this.#readKey(key, value)
    const inputs = last('in')
    if (inputs !== undefined) this.#readInputs(inputs)
    this.#settleView()
    const whole = parseScenario(this.scenario)
    if (whole.ok) return
    this.notices.push(`${whole.message} The preset is shown as it comes.`)
    this.scenario = this.#preset
  }

  #readLanes(text: string): void {
    const lanes: Lane[] = []
    for (const item of (decode(text) ?? text).split(',', MAX_LANES + 1)) {
      const [, id = '', name = id] = /^([a-z0-9][a-z0-9-]{0,39})(?::([a-z-]+))?$/.exec(item) ?? []
      const protocol = protocols.find((candidate) => candidate === name)
      if (!protocol)
        this.notices.push(
          `The lane ${shown(item)} was left out: it must be one of ${protocols.join(', ')}, or NAME:PROTOCOL.`,
        )
      else if (lanes.some((lane) => lane.id === id))
        this.notices.push(`The second lane called ${id} was left out.`)
      else if (lanes.length === MAX_LANES)
        this.notices.push(`Only the first ${MAX_LANES} lanes are shown.`)
      else lanes.push(baseLane(this.#preset, id, protocol))
    }
    if (lanes.length > 0) this.scenario = { ...this.scenario, lanes }
    else this.notices.push("No lane of the link could be used. The preset's lanes are shown.")
  }

  #readKey(key: string, raw: string): void {
    const value = decode(raw)
    if (value === null) this.notices.push(`${shown(key)} is not well encoded. ${kept}`)
    else if (key === 'for') this.#readLength(value)
    else if (value === '' && this.#dropOverride(key)) return
    else if (findField(this.scenario, key)) {
      const changed = setField(this.scenario, key, value)
      if (changed.ok) this.scenario = changed.value
      else this.notices.push(`${changed.message} ${kept}`)
    } else this.#readView(key, value)
  }

  #readLength(text: string): void {
    const { durationMs: _, ...endless } = this.scenario
    const us = parseDuration(text)
    if (text === '') this.scenario = endless
    else if (us === undefined)
      this.notices.push(`for is ${shown(text)}, but must be ${durationForm}. ${kept}`)
    else {
      const changed = setField(this.scenario, 'durationMs', us / US_PER_MS)
      if (changed.ok) this.scenario = changed.value
      else this.notices.push(`${changed.message} ${kept}`)
    }
  }

  /** `lanes.ID.link.OPTION=` with nothing behind: the lane follows the scenario's link. */
  #dropOverride(key: string): boolean {
    const [, id, option] = /^lanes\.([^.]+)\.link\.(\w+)$/.exec(key) ?? []
    if (option === undefined || !findField(this.scenario, key)) return false
    const lanes = this.scenario.lanes.map((lane) => {
      if (lane.id !== id) return lane
      const { link, ...rest } = lane
      const others = Object.entries(link ?? {}).filter(([name]) => name !== option)
      return (others.length ? { ...rest, link: Object.fromEntries(others) } : rest) as Lane
    })
    this.scenario = { ...this.scenario, lanes }
    return true
  }

  #readView(key: string, value: string): void {
    const taken = readViewKey(this.view, key, value)
    if (taken === false)
      this.notices.push(`The link has ${shown(key)}, which is unknown here and was ignored.`)
    else if (taken !== true)
      this.notices.push(`${key} is ${shown(value)}, but ${taken}. It was ignored.`)
  }

  #readInputs(text: string): void {
    const inputs: Input[] = []
    for (const item of text.split(';', MAX_INPUTS + 1)) {
      if (item === '') continue
      const parsed = parseInput(item)
      if (!parsed.ok) {
        this.notices.push(parsed.message)
        continue
      }
      const input = this.#typed(parsed.value)
      const wrong = isInput(input)
        ? checkInput(this.scenario, input)
        : 'Its time or its text is longer than a run can hold.'
      if (wrong) this.notices.push(`The input ${shown(item)} was left out: ${wrong}`)
      else inputs.push(input)
    }
    if (inputs.length > MAX_INPUTS)
      this.notices.push(`Only the first ${MAX_INPUTS.toLocaleString('en-US')} inputs were read.`)
    inputs.sort((a, b) => a.atUs - b.atUs)
    this.scenario = { ...this.scenario, inputs: inputs.slice(0, MAX_INPUTS) }
  }

  /** A text that was set, as the kind of value that its field wants. */
  #typed(input: Input): Input {
    const spec = input.kind === 'set' ? findField(this.scenario, input.field) : undefined
    return input.kind === 'set' && spec ? { ...input, value: typedValue(spec, input.value) } : input
  }

  /** What only makes sense beside something else. */
  #settleView(): void {
    const { view, scenario } = this
    for (const rule of ['hide', 'lock'] as const) this.#settleRule(rule)
    if (view.pin && !scenario.lanes.some(({ id }) => id === view.pin?.lane)) {
      this.notices.push(`There is no lane ${view.pin.lane} to pin a message of.`)
      delete view.pin
    }
    if (view.fromUs !== undefined && view.toUs !== undefined && view.fromUs >= view.toUs) {
      this.notices.push('The window of time ends before it begins, and was ignored.')
      delete view.fromUs
      delete view.toUs
    }
  }

  /** Names that are controls of this scenario stay. */
  #settleRule(rule: 'hide' | 'lock'): void {
    const { view, scenario } = this
    const names = view[rule]
    if (!names) return
    const known = controlNames(scenario, rule)
    const unknown = names.filter((name) => !known.includes(name))
    for (const name of unknown) this.notices.push(unknownControl(scenario, rule, shown(name)))
    const kept = names.filter((name) => known.includes(name))
    if (kept.length > 0) view[rule] = kept
    else delete view[rule]
  }
}
