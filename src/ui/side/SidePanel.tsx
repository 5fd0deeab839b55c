// The panel at the side: the pinned message in plain words, or the code that ran. Both come when they are
// first looked at.
import { X } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { usePanels, useSurroundings } from '../context.ts'
import type { SideTab } from '../panels.ts'
import styles from './SidePanel.module.css'

const Inspector = lazy(async () => ({
  default: (await import('../inspector/Inspector.tsx')).Inspector,
}))
const CodePanel = lazy(async () => ({ default: (await import('../code/CodePanel.tsx')).CodePanel }))

const tabs: [SideTab, string][] = [
  ['message', 'Message'],
  ['code', 'Code'],
]

export function SidePanel() {
  const { panels } = useSurroundings()
  const tab = usePanels((state) => state.sideTab)
  const choose = (sideTab: SideTab) => panels.setState({ sideTab })
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const other = tab === 'message' ? 'code' : 'message'
    choose(other)
    document.getElementById(`tab-${other}`)?.focus()
  }
  return (
    <aside className={styles.panel} aria-label="Message and code">
      <div className={styles.head}>
        <div role="tablist" aria-label="Message or code" onKeyDown={onKeyDown}>
          {tabs.map(([id, title]) => (
            <button
              key={id}
              id={`tab-${id}`}
              type="button"
              role="tab"
              aria-selected={tab === id}
              aria-controls="side-content"
              tabIndex={tab === id ? 0 : -1}
              onClick={() => choose(id)}
            >
              {title}
            </button>
          ))}
        </div>
        <button type="button" className="quiet" onClick={() => panels.setState({ side: false })}>
          <X aria-hidden="true" />
          <span className="visually-hidden">Close this panel</span>
        </button>
      </div>
      <div
        id="side-content"
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        className={styles.content}
      >
        <Suspense fallback={<p>Loading…</p>}>
          {tab === 'message' ? <Inspector /> : <CodePanel />}
        </Suspense>
      </div>
    </aside>
  )
}
