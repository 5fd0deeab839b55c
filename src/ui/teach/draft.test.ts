import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyScenario } from '../../../test/scenario-within-limits.ts'
import { parseExperiment } from '../../scenario/experiment-url.ts'
import { controlNames } from '../../scenario/known-controls.ts'
import { parsePlace } from '../place.ts'
import { type Draft, iframeOf, linkOfDraft, markdownOf } from './draft.ts'
import { qrSvg } from './qr.ts'

const draft: Draft = {
  kind: 'lab',
  title: 'Week 3',
  lanes: [],
  pausedAtMs: undefined,
  experiment: 'dilemma',
  assign: ['dilemma', 'enough'],
  ownSeeds: true,
  rules: { speed: 'hide', link: 'lock' },
}
const chapterOf = () => 'polling'

describe('the link of a draft', () => {
  it('says what was chosen, whatever the experiment is, and is read without a notice', () => {
    fc.assert(
      fc.property(
        anyScenario,
        fc.array(fc.nat()),
        fc.nat({ max: 60_000 }),
        (scenario, picks, ms) => {
          const names = controlNames(scenario, 'hide')
          const hidden = [
            ...new Set(picks.slice(0, 20).map((n) => names[n % names.length] as string)),
          ]
          const lanes = scenario.lanes.slice(0, 2).map(({ id }) => id)
          const rules = Object.fromEntries(hidden.map((name) => [name, 'hide' as const]))
          const kept = hidden.filter(
            (name) => !/^lanes\./.test(name) || lanes.some((id) => name.startsWith(`lanes.${id}`)),
          )
          const link = linkOfDraft(
            { ...draft, lanes, pausedAtMs: ms, rules },
            { preset: 'lecture', scenario, view: {} },
            chapterOf,
          )
          const { experiment } = parseExperiment(link)
          expect(experiment.scenario.lanes).toEqual(scenario.lanes.slice(0, 2))
          expect(experiment.view.cursorUs).toBe(ms * 1_000)
          for (const name of kept.filter((one) => !one.startsWith('lanes.')))
            expect(experiment.view.hide).toContain(name)
        },
      ),
      { numRuns: 60 },
    )
  })

  const { scenario } = parseExperiment('').experiment
  const base = { preset: 'lecture', scenario, view: {} }

  it('leads to the first experiment of an assignment, with all of it', () => {
    const link = linkOfDraft({ ...draft, kind: 'assignment' }, base, chapterOf)
    expect(parsePlace(link)).toEqual({ room: 'course', path: ['polling', 'dilemma'] })
    expect(link).toBe(
      '#/course/polling/dilemma?hide=speed&lock=link&title=Week+3&assign=dilemma,enough&seeds=own',
    )
    const { experiment, notices } = parseExperiment(link)
    expect(notices).toEqual([])
    expect(experiment.view.assign).toEqual(['dilemma', 'enough'])
  })

  it('leads to a place in the lecture, without an assignment', () => {
    const plain = { ...draft, kind: 'lecture' as const, title: '', rules: {} }
    expect(linkOfDraft(plain, base, chapterOf)).toBe('#/course/polling/dilemma')
  })

  it('is safe inside of a page and of Markdown', () => {
    expect(iframeOf('https://a.example/#/?v=1&t=1s', 'A "b" <c>')).toContain(
      'src="https://a.example/#/?v=1&amp;t=1s" title="A &quot;b&quot; &lt;c>"',
    )
    expect(markdownOf('https://a.example/', 'A [b]')).toBe('[A \\[b\\]](https://a.example/)')
  })
})

describe('a QR code', () => {
  it('has its three finders, its quiet margin, and another picture for another link', () => {
    const svg = qrSvg('https://a.example/#/?v=1')
    const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
    const dark = new Set<string>()
    for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h/g))
      for (let at = 0; at < Number(width); at++) dark.add(`${Number(x) + at} ${y}`)
    // ISO/IEC 18004, 6.3.3: seven modules square, one of light around it inside the symbol; 6.3.8: four around all.
    const finder = (x: number, y: number) => {
      for (let dx = 0; dx < 7; dx++)
        for (let dy = 0; dy < 7; dy++) {
          const ring = Math.max(Math.abs(dx - 3), Math.abs(dy - 3))
          expect(dark.has(`${x + dx} ${y + dy}`), `${x + dx} ${y + dy}`).toBe(ring !== 2)
        }
    }
    finder(4, 4)
    finder(size - 11, 4)
    finder(4, size - 11)
    expect(
      [...dark].every((at) => at.split(' ').every((n) => Number(n) >= 4 && Number(n) < size - 4)),
    ).toBe(true)
    expect((size - 8 - 17) % 4).toBe(0)
    expect(qrSvg('https://a.example/#/?v=1&seed=2')).not.toBe(svg)
  })
})
