// Why a control may not be used: what is going on may lock it for a while, and the link that was opened for good.
import { covers } from '../scenario/control-names.ts'
import type { SessionState } from './state.ts'

const BY_LINK = 'Locked by this link.'

/** The sentence that says why this control is locked; undefined: it is not. */
export function whyLocked(
  { locked, lockedWhy, rules }: SessionState,
  control: string,
): string | undefined {
  if (covers([...locked], control)) return lockedWhy
  return covers(rules.lock ?? [], control) ? BY_LINK : undefined
}
