// The panel at the side: the pinned message in plain words, the code that ran, or the bytes. Each comes when
// it is first looked at.
import { X } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { usePanels, useSurroundings } from '../context.ts'
import type { SideTab } from '../panels.ts'
import styles from './SidePanel.module.css'

const Inspector = lazy(async () => ({
  default: (await import('../inspector/Inspector.tsx')).Inspector,
}))
const CodePanel = lazy(async () => ({ default: (await import('../code/CodePanel.tsx')).CodePanel }))

const LedgerPanel = lazy(async () => ({
  default: (await import('../ledger/LedgerPanel.tsx')).LedgerPanel,
}))

const contents: Record<SideTab, React.FunctionComponent> = {
  message: Inspector,
  code: CodePanel,
  bytes: LedgerPanel,
}
const tabs: [SideTab, string][] = [
  ['message', 'Message'],
  ['code', 'Code'],
  ['bytes', 'Bytes'],
]

export function SidePanel() {
  const { panels } = useSurroundings()
  const tab = usePanels((state) => state.sideTab)
  const choose = (sideTab: SideTab) => panels.setState({ sideTab })
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const by = event.key === 'ArrowRight' ? 1 : tabs.length - 1
    const place = tabs.findIndex(([id]) => id === tab)
    const [other] = tabs[(place + by) % tabs.length] as (typeof tabs)[number]
    choose(other)
    document.getElementById(`tab-${other}`)?.focus()
  }
  const Content = contents[tab]
  return (
    <aside className={styles.panel} aria-label="Message, code and bytes">
      <div className={styles.head}>
        <div role="tablist" aria-label="Message, code or bytes" onKeyDown={onKeyDown}>
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
          <Content />
        </Suspense>
      </div>
    </aside>
  )
}
