// Whether a control may be used, for whoever shows it: a locked one stays in its place and says why.
import { covers } from '../scenario/control-names.ts'
import { whyLocked } from '../session/locks.ts'
import { useSessionState } from './context.ts'

/** The sentence that says why this control is locked; undefined: it is not. */
export const useLocked = (control: string): string | undefined =>
  useSessionState((state) => whyLocked(state, control))

/** Whether the link that was opened leaves this control away. */
export const useHidden = (control: string): boolean =>
  useSessionState(({ rules }) => covers(rules.hide ?? [], control))
