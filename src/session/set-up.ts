// Changing what the run is made from. A knob of the running model becomes an input; a change of what the
// run *is* (its lanes, seed, length) makes a new run, brought to the same instant.
import { getField, isLive, setField } from '../scenario/fields.ts'
import { presetById } from '../scenario/presets.ts'
import type { FieldValue, LinkOptions, Protocol, Scenario } from '../scenario/scenario.ts'
import type { Acts } from './acts.ts'
import { type Core, replaceRun } from './core.ts'
import {
  addLane,
  duplicateLane,
  MOST_LANES,
  moveLane,
  removeLane,
  shareLinkOption,
} from './lane-list.ts'
import { firstMoment } from './moment.ts'
import { firstWindow } from './time-window.ts'

export interface SetUp {
  /** Turns the knob of this field, now. */
  setField(path: string, value: FieldValue): void
  /** Without a length (undefined) the run never ends by itself. */
  setDuration(durationMs: number | undefined): void
  addLane(protocol: Protocol): void
  duplicateLane(id: string): void
  removeLane(id: string): void
  moveLane(id: string, by: 1 | -1): void
  shareLinkOption(id: string, option: keyof LinkOptions): void
  /** The preset as it comes, from its start. */
  choosePreset(id: string): void
  /** The settings as they stand now, from the start, without what the person did. */
  restart(): void
}

export function createSetUp(core: Core, acts: Acts): SetUp {
  const { store, moment } = core

  /** Another run in the place of this one, at the same instant. */
  const rebuild = (scenario: Scenario) => {
    const toUs = store.getState().catchingUpTo ?? moment.headUs
    replaceRun(core, scenario)
    store.setState({ catchingUpTo: toUs > 0 ? toUs : undefined })
    if (toUs === 0) core.driver.run.carrier = core.carrier
  }

  const begin = (preset: string, scenario: Scenario) => {
    replaceRun(core, scenario)
    core.driver.run.carrier = core.carrier
    Object.assign(moment, firstMoment(firstWindow(scenario.feed.ratePerSecond)))
    store.setState({ preset, playing: true, following: true, catchingUpTo: undefined })
  }

  const scenario = () => core.driver.run.scenario

  const changeLanes = (changed: Scenario) => {
    if (changed === scenario()) return
    if (changed.lanes.length > MOST_LANES) {
      core.notify(`There is room for ${MOST_LANES} lanes. Remove one to add another.`)
      return
    }
    rebuild(changed)
  }

  return {
    setField(path, value) {
      const made = setField(scenario(), path, value)
      if (!made.ok) return core.notify(made.message)
      if (!isLive(path) || core.driver.run.headUs === 0) rebuild(made.value)
      // What was typed may be a text; the scenario has the value.
      else void acts.set(path, getField(made.value, path) ?? value)
    },
    setDuration(durationMs) {
      const { durationMs: _old, ...rest } = scenario()
      rebuild(durationMs === undefined ? rest : { ...rest, durationMs })
    },
    addLane: (protocol) => changeLanes(addLane(scenario(), protocol)),
    duplicateLane: (id) => changeLanes(duplicateLane(scenario(), core.driver.run.current, id)),
    removeLane: (id) => changeLanes(removeLane(scenario(), id)),
    moveLane: (id, by) => changeLanes(moveLane(scenario(), id, by)),
    shareLinkOption: (id, option) => changeLanes(shareLinkOption(scenario(), id, option)),
    choosePreset(id) {
      const preset = presetById(id)
      if (preset) begin(preset.id, preset.scenario)
    },
    restart: () => begin(store.getState().preset, { ...core.driver.run.current, inputs: [] }),
  }
}
