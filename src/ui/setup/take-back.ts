// Undo and redo, by button or key: does it, and says what it was.
import type { Session } from '../../session/session.ts'
import { changeWords } from '../words/change-words.ts'

/** Takes the last change back (−1), or does it again (+1). */
export function takeBack(session: Session, by: 1 | -1): void {
  const { scenario } = session.store.getState().run
  const change = by < 0 ? session.undo() : session.redo()
  if (!change) {
    session.announce(by < 0 ? 'There is nothing to take back.' : 'There is nothing to do again.')
    return
  }
  // A lane that was removed has its name only before or after.
  const both = session.store.getState().run.scenario
  const words = changeWords(by < 0 ? scenario : both, change)
  session.announce(`${by < 0 ? 'Taken back' : 'Done again'}: ${words}.`)
}
