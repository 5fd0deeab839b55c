// The panel at the side: the pinned message in plain words, the code that ran, or the bytes. Each comes when
// it is first looked at.
import { X } from 'lucide-react'
import { Suspense } from 'react'
import { usePanels, useSurroundings } from '../context.ts'
import { late } from '../late.ts'
import type { SideTab } from '../panels.ts'
import { TabList, tabElementId } from '../tabs/TabList.tsx'
import styles from './SidePanel.module.css'

const Inspector = late(async () => (await import('../inspector/Inspector.tsx')).Inspector)
const CodePanel = late(async () => (await import('../code/CodePanel.tsx')).CodePanel)

const LedgerPanel = late(async () => (await import('../ledger/LedgerPanel.tsx')).LedgerPanel)

const contents: Record<SideTab, React.FunctionComponent> = {
  message: Inspector,
  code: CodePanel,
  bytes: LedgerPanel,
}
const tabs = [
  ['message', 'Message'],
  ['code', 'Code'],
  ['bytes', 'Bytes'],
] as const

export function SidePanel() {
  const { panels } = useSurroundings()
  const tab = usePanels((state) => state.sideTab)
  const Content = contents[tab]
  return (
    <aside className={styles.panel} data-control="message" aria-label="Message, code and bytes">
      <div className={styles.head}>
        <TabList
          label="Message, code or bytes"
          tabs={tabs}
          chosen={tab}
          controls="side-content"
          onChoose={(sideTab) => panels.setState({ sideTab })}
        />
        <button type="button" className="quiet" onClick={() => panels.setState({ side: false })}>
          <X aria-hidden="true" />
          <span className="visually-hidden">Close this panel</span>
        </button>
      </div>
      <div
        id="side-content"
        role="tabpanel"
        aria-labelledby={tabElementId(tab)}
        className={styles.content}
      >
        <Suspense fallback={<p>Loading…</p>}>
          <Content />
        </Suspense>
      </div>
    </aside>
  )
}
