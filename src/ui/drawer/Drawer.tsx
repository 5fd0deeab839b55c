// The drawer under the lanes: charts, the comparison, or the messages as a table. Closed, its tabs stay in
// sight; each panel comes when it is first looked at.
import { ChevronDown, ChevronUp, Maximize2, Minimize2 } from 'lucide-react'
import { Suspense } from 'react'
import { usePanels, useSurroundings, useTheme } from '../context.ts'
import { late } from '../late.ts'
import type { DrawerTab } from '../panels.ts'
import { TabList, tabElementId } from '../tabs/TabList.tsx'
import styles from './Drawer.module.css'
import { isWhole } from './whole.ts'

const panels: Record<DrawerTab, React.FunctionComponent> = {
  charts: late(async () => (await import('../charts/ChartsPanel.tsx')).ChartsPanel),
  comparison: late(async () => (await import('../comparison/ComparisonPanel.tsx')).ComparisonPanel),
  messages: late(async () => (await import('../table/MessageTable.tsx')).MessageTable),
}
const tabs = [
  ['charts', 'Charts'],
  ['comparison', 'Comparison'],
  ['messages', 'Messages'],
] as const

const Splitter = late(async () => (await import('../splitter/Splitter.tsx')).Splitter)

const CONTENT_ID = 'drawer-content'

export function Drawer() {
  const { panels: store } = useSurroundings()
  const open = usePanels((state) => state.drawer)
  const tab = usePanels((state) => state.drawerTab)
  const theme = useTheme((state) => state.theme)
  const whole = usePanels((state) => state.drawer && isWhole(state, theme))
  const Content = panels[tab]
  return (
    <section
      className={styles.drawer}
      data-control="charts"
      data-open={open || undefined}
      data-whole={whole || undefined}
      aria-label="Charts and tables"
    >
      {open && !whole && (
        <Suspense>
          <Splitter edge="top" panel="drawer" label="Height of the drawer" />
        </Suspense>
      )}
      <div className={styles.head}>
        <TabList
          label="Charts, comparison or messages"
          tabs={tabs}
          chosen={open ? tab : undefined}
          controls={CONTENT_ID}
          onChoose={(drawerTab) => store.setState({ drawer: true, drawerTab })}
        />
        {open && (
          <button
            type="button"
            className={`quiet ${styles.enlarge}`}
            aria-pressed={whole}
            data-tip="In the place of the lanes"
            onClick={() => store.setState({ drawerWhole: !whole })}
          >
            {whole ? <Minimize2 aria-hidden="true" /> : <Maximize2 aria-hidden="true" />}
            <span className="visually-hidden">Enlarge the drawer</span>
          </button>
        )}
        <button
          type="button"
          className="quiet"
          aria-expanded={open}
          onClick={() => store.setState({ drawer: !open })}
        >
          {open ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />}
          <span className="visually-hidden">{open ? 'Close the drawer' : 'Open the drawer'}</span>
        </button>
      </div>
      {open && (
        <div
          id={CONTENT_ID}
          role="tabpanel"
          aria-labelledby={tabElementId(tab)}
          className={styles.content}
        >
          <Suspense fallback={<p className={styles.loading}>Loading…</p>}>
            <Content />
          </Suspense>
        </div>
      )}
    </section>
  )
}
