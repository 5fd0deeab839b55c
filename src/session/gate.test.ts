import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closedGate, type Gate, type GateEvent, passGate } from './gate.ts'

const grade = { mark: 'exact', truth: 500 } as const
const through = (...events: GateEvent[]): Gate => events.reduce(passGate, closedGate)

const event: fc.Arbitrary<GateEvent> = fc.oneof(
  fc
    .option(fc.integer(), { nil: undefined })
    .map((answer): GateEvent => ({ kind: 'predict', answer })),
  fc.constantFrom<GateEvent>({ kind: 'release' }, { kind: 'measured', grade }, { kind: 'again' }),
)

describe('the gate', () => {
  it('opens for a prediction, and keeps it beside the answer', () => {
    const gate = through(
      { kind: 'predict', answer: 1_000 },
      { kind: 'predict', answer: 500 },
      { kind: 'release' },
      { kind: 'measured', grade },
    )
    expect(gate).toEqual({ stage: 'answered', answer: 500, grade })
  })

  it('stays closed without one', () => {
    expect(through({ kind: 'release' }, { kind: 'measured', grade })).toEqual(closedGate)
  })

  it('never runs without a prediction, and never takes one after it ran', () => {
    fc.assert(
      fc.property(fc.array(event), event, (events, next) => {
        const gate = through(...events)
        if (gate.stage !== 'predict') expect(gate.answer).toBeDefined()
        const after = passGate(gate, next)
        if (next.kind === 'predict' && gate.stage !== 'predict') expect(after).toBe(gate)
        if (after.stage === 'answered' && gate.stage !== 'answered')
          expect([gate.stage, next.kind]).toEqual(['running', 'measured'])
      }),
    )
  })
})
