import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyScenario } from '../../test/scenario-within-limits.ts'
import { covers } from './control-names.ts'
import { createLane, defaultScenario } from './defaults.ts'
import {
  type Experiment,
  formatExperiment,
  parseExperiment,
  rulesOf,
  themes,
  type View,
} from './experiment-url.ts'
import { controlNames } from './known-controls.ts'
import { layers } from './layers.ts'
import { presetById, presets } from './presets.ts'
import type { Scenario } from './scenario.ts'
import { parseScenario } from './schema.ts'

const lecture = defaultScenario
const instant = fc.oneof(fc.integer({ min: 0, max: 2e12 }), fc.integer({ min: 0, max: 60_000_000 }))

const someNames = { minLength: 1, maxLength: 6 }

const viewOf = (scenario: Scenario): fc.Arbitrary<View> =>
  fc
    .record(
      {
        cursorUs: instant,
        fromUs: fc.integer({ min: -1e9, max: 1e9 }),
        toUs: fc.integer({ min: 1e9 + 1, max: 2e9 }),
        pin: fc.record({
          lane: fc.constantFrom(...scenario.lanes.map(({ id }) => id)),
          message: fc.integer({ min: 0, max: 1e8 }),
        }),
        theme: fc.constantFrom(...themes),
        layer: fc.constantFrom(...layers),
        hide: fc.uniqueArray(fc.constantFrom(...controlNames(scenario, 'hide')), someNames),
        lock: fc.uniqueArray(fc.constantFrom(...controlNames(scenario, 'lock')), someNames),
        embed: fc.constant(true),
        title: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
        assign: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), someNames),
        seeds: fc.constant('own'),
      },
      { requiredKeys: [] },
    )
    .map((view) => view as View)

/** Some near a preset, some far from everything. */
const anyExperiment: fc.Arbitrary<Experiment> = fc
  .tuple(fc.constantFrom(...presets), anyScenario, fc.integer({ min: 0, max: 255 }))
  .chain(([preset, random, mask]) => {
    const parts = ['seed', 'feed', 'upstream', 'link', 'durationMs', 'scene'] as const
    const scenario = { ...preset.scenario } as Record<string, unknown>
    for (const [i, part] of parts.entries()) if (mask & (1 << i)) scenario[part] = random[part]
    if (scenario.durationMs === undefined) delete scenario.durationMs
    // Inputs speak of lanes, so that both come together.
    if (mask & 128) Object.assign(scenario, { lanes: random.lanes, inputs: random.inputs })
    const whole = scenario as unknown as Scenario
    return viewOf(whole).map((view) => ({ preset: preset.id, scenario: whole, view }))
  })

describe('an experiment as a link', () => {
  it('comes back exactly as it was, without a notice', () => {
    fc.assert(
      fc.property(anyExperiment, (experiment) => {
        const hash = formatExperiment(experiment)
        expect(parseExperiment(hash)).toEqual({ experiment, notices: [] })
        expect(parseExperiment(`https://lab.example/a/b/${hash}`)).toEqual({
          experiment,
          notices: [],
        })
      }),
      { numRuns: 300 },
    )
  })

  it('has only characters that every browser leaves alone in a hash', () => {
    fc.assert(
      fc.property(anyExperiment, (experiment) => {
        const hash = formatExperiment(experiment)
        expect(new URL(hash, 'https://lab.example/').hash).toBe(hash)
        expect(hash).toMatch(/^#\/\?[\w%&=.,:;+~-]+$/)
      }),
    )
  })

  it('says only what differs', () => {
    const link = (scenario: Scenario, preset = 'lecture', view: View = {}) =>
      formatExperiment({ preset, scenario, view })
    const lanes = [lecture.lanes[1], createLane('polling', { intervalMs: 500 }, 'fast')]
    expect(link(lecture)).toBe('#/?v=1')
    expect(
      link(
        {
          ...lecture,
          seed: 7,
          durationMs: 20_000,
          link: { ...lecture.link, delayMs: 200 },
          lanes: lanes as Scenario['lanes'],
          inputs: [
            { atUs: 2_350_000, kind: 'publish' },
            { atUs: 4_000_001, kind: 'send', lane: 'fast', text: 'hello, you!' },
            { atUs: 5_000_000, kind: 'set', field: 'lanes.fast.intervalMs', value: 250 },
          ],
        },
        'lecture',
        { cursorUs: 12_345_000, pin: { lane: 'fast', message: 12 }, theme: 'dark' },
      ),
    ).toBe(
      '#/?v=1&lanes=polling,fast:polling&link.delayMs=200&seed=7&lanes.fast.intervalMs=500&for=20s' +
        '&in=2.35s.publish;4.000001s.send.fast=hello%2C+you%21;5s.set.lanes.fast.intervalMs=250' +
        '&t=12.345s&pin=fast.12&theme=dark',
    )
  })
})

// What the page hands over is not always as tidy as what the schema lets through.
it('writes what a page has: a window between microseconds, a value as it was typed', () => {
  const inputs = [{ atUs: 1, kind: 'set', field: 'link.delayMs', value: '200' } as const]
  const view = { fromUs: -0.4, toUs: 2_500_000.6 }
  const hash = formatExperiment({ preset: 'lecture', scenario: { ...lecture, inputs }, view })
  expect(hash).toBe('#/?v=1&in=0.000001s.set.link.delayMs=200&from=0s&to=2.500001s')
  const { experiment, notices } = parseExperiment(hash)
  expect(notices).toEqual([])
  expect(experiment.scenario.inputs).toEqual([{ ...inputs[0], value: 200 }])
})

// Lines are added to this file and never changed: these links are out there.
describe('links of version 1 keep their meaning for ever', () => {
  const file = readFileSync(new URL('./experiment-v1.ndjson', import.meta.url), 'utf8')
  const lines = file.trim().split('\n')
  const cases = lines.map((line) => JSON.parse(line) as { link: string; experiment: Experiment })

  it('has one of every preset', () => {
    for (const { id } of presets)
      expect(cases.map(({ link }) => link)).toContain(`#/?v=1&preset=${id}`)
  })

  it.each(cases)('$link', ({ link, experiment }) => {
    // Fields that came later may be there too, at defaults under which the run is as it was.
    expect(parseExperiment(link)).toMatchObject({ experiment, notices: [] })
  })
})

describe('a link that is not as it should be', () => {
  it('never throws and always gives a whole experiment', () => {
    const key = fc.constantFrom(
      'v',
      'preset',
      'lanes',
      'in',
      'for',
      't',
      'pin',
      'seed',
      'link.delayMs',
      'lanes.sse.link.delayMs',
      '__proto__',
    )
    const near = fc
      .array(
        fc.tuple(
          key,
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('1', '1s', 'sse,sse', '%', '1s.send=%E0%A4%A'),
          ),
        ),
      )
      .map((pairs) => `#/?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), near), (link) => {
        const { experiment, notices } = parseExperiment(link)
        expect(parseScenario(experiment.scenario)).toEqual({ ok: true, value: experiment.scenario })
        expect(presetById(experiment.preset)).toBeDefined()
        expect(notices.length).toBeLessThanOrEqual(9)
        for (const notice of notices) expect(notice).toMatch(/\.$/)
      }),
      { numRuns: 500 },
    )
  })

  const notices = (hash: string) => parseExperiment(hash).notices
  const lectureIn = (hash: string) => parseExperiment(hash).experiment

  it.each(['', '#', '#/', '#/?', '#/?v=1', 'https://lab.example/page/', 'https://lab.example/#'])(
    '%j is the lecture',
    (hash) =>
      expect(parseExperiment(hash)).toEqual({
        experiment: { preset: 'lecture', scenario: lecture, view: {} },
        notices: [],
      }),
  )

  it('keeps the rest where one part is broken', () => {
    const { experiment, notices } = parseExperiment('#/?v=1&link.delayMs=-5&seed=9&shine=1&t=soon')
    expect(experiment.scenario).toEqual({ ...lecture, seed: 9 })
    expect(notices).toEqual([
      "link.delayMs is -5, but must be a number from 0 to 60,000 (milliseconds). The preset's value is used.",
      'The link has shine, which is unknown here and was ignored.',
      't is soon, but must be a number with its unit, such as 60s, 1500ms, 2m or 1h. It was ignored.',
    ])
  })

  it('leaves out an input that no run can hold, and keeps the rest', () => {
    const { experiment, notices } = parseExperiment('#/?seed=9&in=9999h.publish;1s.publish')
    expect(experiment.scenario).toEqual({
      ...lecture,
      seed: 9,
      inputs: [{ atUs: 1_000_000, kind: 'publish' }],
    })
    expect(notices).toEqual([expect.stringContaining('The input 9999h.publish was left out')])
  })

  it('says so when the link is from the future, and shows the lecture', () => {
    expect(lectureIn('#/?v=2&preset=chat&warp=9')).toEqual({
      preset: 'lecture',
      scenario: lecture,
      view: {},
    })
    expect(notices('#/?v=2&preset=chat&warp=9')).toEqual([expect.stringContaining('newer version')])
  })

  it('says what it does not know', () => {
    expect(notices('#/?preset=chess')[0]).toContain(
      'There is no preset chess; there are lecture, chat',
    )
    expect(notices('#/?lanes=smtp')[0]).toContain('The lane smtp was left out')
    expect(notices('#/?lanes=sse,sse')).toEqual(['The second lane called sse was left out.'])
    expect(notices('#/?in=1s.jump')[0]).toContain(
      'must be publish, refresh, send, close, or set.FIELD=VALUE',
    )
    expect(notices('#/?in=1s.set.seed=5')[0]).toContain('seed cannot change during a run')
    expect(notices('#/?in=1s.send=%E0%A4%A')[0]).toContain('not well encoded')
    expect(notices('#/?pin=smtp.4')[0]).toContain('There is no lane smtp')
    expect(notices('#/?from=5s&to=4s')[0]).toContain('ends before it begins')
    expect(notices(`#/?${'x=1&'.repeat(500)}`).at(-1)).toBe(
      '492 more parts of the link could not be used.',
    )
  })

  it('puts inputs in order of time', () => {
    expect(lectureIn('#/?in=2s.publish;1s.refresh').scenario.inputs).toEqual([
      { atUs: 1_000_000, kind: 'refresh' },
      { atUs: 2_000_000, kind: 'publish' },
    ])
  })
})

describe('what an instructor decided', () => {
  it('is read, and written again', () => {
    const link =
      '#/?v=1&hide=link,speed&lock=lanes.polling&embed=1&title=Week+3&assign=dilemma&seeds=own'
    const { experiment, notices } = parseExperiment(link)
    expect(notices).toEqual([])
    expect(rulesOf(experiment.view)).toEqual({
      hide: ['link', 'speed'],
      lock: ['lanes.polling'],
      embed: true,
      title: 'Week 3',
      assign: ['dilemma'],
      seeds: 'own',
    })
    expect(formatExperiment(experiment)).toBe(link)
  })

  it.each([
    [
      'hide=speeed,link',
      ['link'],
      'hide',
      /would hide speeed, which is no control here; near it are speed/,
    ],
    ['lock=share', undefined, 'lock', /share can be hidden, but not locked/],
    ['lock=lanes.nobody,seed', ['seed'], 'lock', /would lock lanes.nobody/],
  ] as const)('%s: what is no control is left out, with a sentence', (query, kept, rule, says) => {
    const { experiment, notices } = parseExperiment(`#/?v=1&${query}`)
    expect(experiment.view[rule]).toEqual(kept)
    expect(notices).toEqual([expect.stringMatching(says)])
  })

  it('means a group by the beginning of its paths, and no other', () => {
    expect(covers(['link'], 'link.delayMs')).toBe(true)
    expect(covers(['lanes.polling'], 'lanes.polling.link.delayMs')).toBe(true)
    expect(covers(['lanes.poll'], 'lanes.polling.intervalMs')).toBe(false)
    expect(covers(['link.delayMs'], 'link')).toBe(false)
  })
})
