// Changing what the run is made from. A knob of the running model becomes an input; a change of what the
// run *is* (its lanes, seed, length) makes a new run, brought to the same instant.
import { getField, isLive, setField } from '../scenario/fields.ts'
import type { Preset } from '../scenario/presets.ts'
import type { FieldValue, Lane, LinkOptions, Protocol, Scenario } from '../scenario/scenario.ts'
import type { Acts } from './acts.ts'
import type { Change } from './change.ts'
import { type Core, replaceRun, rerun } from './core.ts'
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
import { record } from './undo.ts'

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
  choosePreset(preset: Preset): void
  /** The settings as they stand now, from the start, without what the person did. */
  restart(): void
}

export function createSetUp(core: Core, acts: Acts): SetUp {
  const { store, moment } = core

  /** Another run in the place of this one, at the same instant. */
  const rebuild = (change: Change, scenario: Scenario) => {
    record(core, change)
    rerun(core, scenario, store.getState().catchingUpTo ?? moment.headUs)
  }

  const begin = (change: Change, preset: string, scenario: Scenario) => {
    if (core.refuses(change.kind === 'preset' ? 'preset' : 'time')) return
    record(core, change)
    replaceRun(core, scenario)
    core.driver.run.carrier = core.carrier
    Object.assign(moment, firstMoment(firstWindow(scenario.feed.ratePerSecond)))
    store.setState({ preset, playing: true, following: true, catchingUpTo: undefined })
  }

  const scenario = () => core.driver.run.scenario

  const changeLanes = (change: Change, changed: Scenario) => {
    if (changed === scenario() || core.refuses('lanes')) return
    if (changed.lanes.length > MOST_LANES) {
      core.notify(`There is room for ${MOST_LANES} lanes. Remove one to add another.`)
      return
    }
    rebuild(change, changed)
  }

  /** A change of the lane with this id, if there is one. */
  const changeLane = (id: string, change: (lane: Lane) => Change, changed: Scenario) => {
    const lane = scenario().lanes.find((one) => one.id === id)
    if (lane) changeLanes(change(lane), changed)
  }

  return {
    setField(path, value) {
      if (core.refuses(path)) return
      const made = setField(scenario(), path, value)
      if (!made.ok) return core.notify(made.message)
      // What was typed may be a text; the scenario has the value.
      const set = getField(made.value, path) ?? value
      const started = core.driver.run.headUs > 0 || store.getState().catchingUpTo !== undefined
      if (isLive(path) && started) void acts.set(path, set)
      else rebuild({ kind: 'set', field: path, value: set }, made.value)
    },
    setDuration(durationMs) {
      if (core.refuses('durationMs')) return
      const { durationMs: _old, ...rest } = scenario()
      const changed = durationMs === undefined ? rest : { ...rest, durationMs }
      rebuild({ kind: 'length', durationMs }, changed)
    },
    addLane: (protocol) =>
      changeLanes({ kind: 'add-lane', protocol }, addLane(scenario(), protocol)),
    duplicateLane(id) {
      const changed = duplicateLane(scenario(), core.driver.run.current, id)
      changeLane(id, (lane) => ({ kind: 'duplicate-lane', lane }), changed)
    },
    removeLane: (id) =>
      changeLane(id, (lane) => ({ kind: 'remove-lane', lane }), removeLane(scenario(), id)),
    moveLane: (id, by) =>
      changeLane(id, (lane) => ({ kind: 'move-lane', lane, by }), moveLane(scenario(), id, by)),
    shareLinkOption(id, option) {
      const changed = shareLinkOption(scenario(), id, option)
      changeLane(id, (lane) => ({ kind: 'share-link', lane, option }), changed)
    },
    choosePreset: ({ id, scenario }) => begin({ kind: 'preset', preset: id }, id, scenario),
    restart: () =>
      begin({ kind: 'restart' }, store.getState().preset, {
        ...core.driver.run.current,
        inputs: [],
      }),
  }
}
