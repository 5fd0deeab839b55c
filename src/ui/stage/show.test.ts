import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadChapters, planOf } from '../../lessons/plan.ts'
import {
  type Command,
  commanded,
  firstShow,
  handsFor,
  isLater,
  type Show,
  seenBeat,
} from './show.ts'

const plan = planOf(await loadChapters(), '90')
const run = plan.findIndex(({ beat }) => beat.kind === 'run')
const does = (show: Show, ...commands: Command[]): Show =>
  commands.reduce((now, command) => commanded(now, command, plan, 5_000, 'me'), show)
const command = fc.oneof(
  fc
    .constantFrom('next', 'back', 'first', 'last', 'again', 'blank', 'freeze', 'timer', 'clear')
    .map((kind): Command => ({ kind }) as Command),
  fc.integer({ min: -3, max: 200 }).map((beat): Command => ({ kind: 'go', beat })),
  fc.integer({ min: 0, max: 9 }).map((take): Command => ({ kind: 'arrived', take })),
)

describe('a show', () => {
  test('begins with the hands that were kept, and forgets all of them at once', () => {
    const kept = { a: { counts: { x: 3 }, numbers: [] } }
    const hands = { counts: {}, numbers: [500] }
    const more = does(firstShow(0, kept), { kind: 'hands', experiment: 'b', hands })
    expect(more.hands).toEqual({ ...kept, b: hands })
    const cleared = does(more, { kind: 'clear' })
    expect(cleared).toMatchObject({ hands: {}, beat: more.beat, revision: more.revision + 1 })
    expect(does(cleared, { kind: 'clear' })).toBe(cleared)
  })

  test('plays a run that is stepped to, and shows its end where it is gone back or jumped to', () => {
    const before = { ...firstShow(run - 1) }
    expect(does(before, { kind: 'next' })).toMatchObject({ beat: run, running: true, take: 1 })
    expect(does(before, { kind: 'go', beat: run })).toMatchObject({ beat: run, running: false })
    expect(does(firstShow(run + 1), { kind: 'back' })).toMatchObject({ beat: run, running: false })
  })

  test('is at the end of a run before it goes on', () => {
    const playing = does(firstShow(run - 1), { kind: 'next' })
    const once = does(playing, { kind: 'next' })
    expect(once).toMatchObject({ beat: run, running: false })
    expect(does(once, { kind: 'next' }).beat).toBe(run + 1)
    // A run that has been begun again meanwhile is not ended by the one before.
    const again = does(playing, { kind: 'again' })
    expect(does(again, { kind: 'arrived', take: playing.take }).running).toBe(true)
    expect(does(again, { kind: 'arrived', take: again.take }).running).toBe(false)
  })

  test('is in the plan whatever is pressed, blank and held screens end with the safe key', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const show = does(firstShow(3), ...commands)
        expect(plan[show.beat]).toBeDefined()
        expect(plan[seenBeat(show)]).toBeDefined()
        if (show.running) expect(plan[show.beat]?.beat.kind).toBe('run')
        const safe = does(show, { kind: 'again' })
        expect(safe).toMatchObject({ beat: show.beat, blank: false, frozen: undefined })
      }),
    )
  })

  test('holds what the hall sees while the speaker moves on', () => {
    const held = does(firstShow(4), { kind: 'freeze' }, { kind: 'next' }, { kind: 'next' })
    expect(seenBeat(held)).toBe(4)
    expect(held.beat).toBeGreaterThan(4)
    expect(seenBeat(does(held, { kind: 'freeze' }))).toBe(held.beat)
  })

  test('keeps what the room said to the experiment it was asked about', () => {
    const ask = plan.findIndex(({ beat }) => beat.kind === 'ask')
    const step = plan[ask]
    if (!step || step.beat.kind === 'reveal') throw new Error('There is no question.')
    const { experiment } = step.beat
    const answer = plan.find(({ beat }) => beat.kind === 'answer' && beat.experiment === experiment)
    const hands = { counts: { a: 3 }, numbers: [] }
    const show = does(firstShow(ask), { kind: 'hands', experiment, hands })
    expect(answer && handsFor(show, answer)).toEqual(hands)
    const other = plan.find(({ beat }) => beat.kind === 'answer' && beat.experiment !== experiment)
    expect(other && handsFor(show, other).counts).toEqual({})
  })

  test('begins its clock at the first step and the chapter’s at each chapter', () => {
    const first = commanded(firstShow(0), { kind: 'next' }, plan, 1_000, 'me')
    expect(first).toMatchObject({ startedMs: 1_000, chapterMs: 1_000 })
    const chapter = plan.findIndex(({ chapter }) => chapter !== plan[0]?.chapter)
    const second = commanded(first, { kind: 'go', beat: chapter }, plan, 9_000, 'me')
    expect(second).toMatchObject({ startedMs: 1_000, chapterMs: 9_000 })
  })
})

test('of two shows every window takes the same', () => {
  fc.assert(
    fc.property(
      fc.record({ revision: fc.nat(3), by: fc.constantFrom('', 'a', 'b') }),
      fc.record({ revision: fc.nat(3), by: fc.constantFrom('', 'a', 'b') }),
      (one, other) => {
        const a = { ...firstShow(0), ...one }
        const b = { ...firstShow(1), ...other }
        const same = one.revision === other.revision && one.by === other.by
        expect([isLater(a, b), isLater(b, a)].filter(Boolean)).toHaveLength(same ? 0 : 1)
      },
    ),
  )
})
