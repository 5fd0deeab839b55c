// What a link has decided for the page: panels of hidden parts stay closed, and a line says what this is. Knobs and
// buttons see to their own locks.
import { ExternalLink } from 'lucide-react'
import { Suspense, useEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { assignmentOf } from '../../lessons/assignment.ts'
import { hiddenIn } from '../../scenario/control-names.ts'
import { formatExperiment } from '../../scenario/experiment-url.ts'
import { useSession, useSessionState, useSurroundings } from '../context.ts'
import { late } from '../late.ts'
import { useTexts } from '../lecture/language.ts'
import type { PanelState } from '../panels.ts'
import styles from './LinkRules.module.css'

const AssignmentBar = late(async () => (await import('./AssignmentBar.tsx')).AssignmentBar)

/** The panel that shows a part of the page; while the part is hidden, it is closed. */
const panelOf: Readonly<Record<string, Partial<PanelState>>> = {
  settings: { setUp: false },
  message: { side: false },
  charts: { drawer: false },
  preset: { gallery: false },
  files: { files: false },
  help: { help: false },
}

/** Keeps panels of hidden parts closed as long as the rules hold. */
function useClosedPanels(hidden: readonly string[]): void {
  const { panels } = useSurroundings()
  useEffect(() => {
    const closed: Partial<PanelState> = Object.assign({}, ...hidden.map((name) => panelOf[name]))
    const close = (state: PanelState) => {
      const open = Object.keys(closed).some((panel) => state[panel as keyof PanelState] === true)
      if (open) panels.setState(closed)
    }
    close(panels.getState())
    return panels.subscribe(close)
  }, [hidden, panels])
}

export function LinkRules() {
  const rules = useSessionState((state) => state.rules)
  useClosedPanels(useMemo(() => hiddenIn(rules), [rules]))
  return (
    <Suspense>
      <Line />
    </Suspense>
  )
}

/** Title, assignment and way out, where there are any. */
function Line() {
  const rules = useSessionState((state) => state.rules)
  const say = useTexts('rooms-teach')
  const assignment = useMemo(() => assignmentOf(rules), [rules])
  const place = document.getElementById('rules')
  if (!place || (!rules.title && !assignment && !rules.embed)) return null
  return createPortal(
    <section className={styles.rules} aria-label={say('rules')}>
      {rules.title && <strong>{rules.title}</strong>}
      {assignment && (
        <Suspense>
          <AssignmentBar assignment={assignment} />
        </Suspense>
      )}
      {rules.embed && <OpenWhole words={say('rules.open-whole')} />}
    </section>,
    place,
  )
}

/** The same experiment at the same instant on a page of its own, with all that there is. */
function OpenWhole({ words }: { words: string }) {
  const session = useSession()
  const link = () => {
    const { embed: _frame, ...view } = session.experiment(true).view
    const whole = formatExperiment({ ...session.experiment(true), view })
    return new URL(whole, document.baseURI).href
  }
  return (
    <a
      className={styles.whole}
      href={link()}
      target="_blank"
      rel="noopener"
      onPointerDown={({ currentTarget }) => {
        currentTarget.href = link()
      }}
      onClick={({ currentTarget }) => {
        currentTarget.href = link()
      }}
    >
      {words} <ExternalLink aria-hidden="true" />
    </a>
  )
}
