// The gate before an experiment: predict, then run, then see the answer beside the prediction. It decides which
// step may follow which; how a run is played and how it is graded is not known here.
import type { Answer, Grade } from '../lessons/prediction.ts'

export type Gate =
  /** Undefined: nothing is predicted yet. */
  | { stage: 'predict'; answer: Answer | undefined }
  | { stage: 'running'; answer: Answer }
  | { stage: 'answered'; answer: Answer; grade: Grade }

export type GateEvent =
  /** Undefined: what was predicted is taken back. */
  | { kind: 'predict'; answer: Answer | undefined }
  | { kind: 'release' }
  | { kind: 'measured'; grade: Grade }
  | { kind: 'again' }

export const closedGate: Gate = { stage: 'predict', answer: undefined }

/** The gate after this event. What may not happen now changes nothing: nobody predicts what is seen already. */
export function passGate(gate: Gate, event: GateEvent): Gate {
  switch (event.kind) {
    case 'predict':
      return gate.stage === 'predict' ? { stage: 'predict', answer: event.answer } : gate
    case 'release':
      return gate.stage === 'predict' && gate.answer !== undefined
        ? { stage: 'running', answer: gate.answer }
        : gate
    case 'measured':
      return gate.stage === 'running'
        ? { stage: 'answered', answer: gate.answer, grade: event.grade }
        : gate
    case 'again':
      return closedGate
  }
}
