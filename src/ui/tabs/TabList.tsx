// A row of tabs by the ARIA pattern: one tab stop, arrows go from tab to tab. It knows names, not contents.
import styles from './TabList.module.css'

export interface TabListProps<Id extends string> {
  /** What these are tabs of. */
  label: string
  tabs: readonly (readonly [id: Id, title: string])[]
  /** Undefined: the panel is closed, and no tab stands for it. */
  chosen: Id | undefined
  /** The id of the panel, where it is open. */
  controls: string
  onChoose(id: Id): void
}

export const tabElementId = (id: string): string => `tab-${id}`

export function TabList<Id extends string>(props: TabListProps<Id>) {
  const { label, tabs, chosen, controls, onChoose } = props
  const stop = chosen ?? tabs[0]?.[0]
  const onKeyDown = (event: React.KeyboardEvent) => {
    const last = tabs.length - 1
    const place = tabs.findIndex(([id]) => tabElementId(id) === (event.target as Element).id)
    const to = {
      ArrowRight: place < last ? place + 1 : 0,
      ArrowLeft: place > 0 ? place - 1 : last,
      Home: 0,
      End: last,
    }[event.key]
    const other = to === undefined ? undefined : tabs[to]?.[0]
    if (other === undefined) return
    event.preventDefault()
    // A closed panel is not opened by passing its tabs.
    if (chosen !== undefined) onChoose(other)
    document.getElementById(tabElementId(other))?.focus()
  }
  return (
    <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
      {tabs.map(([id, title]) => (
        <button
          key={id}
          id={tabElementId(id)}
          type="button"
          role="tab"
          aria-selected={chosen === id}
          aria-controls={chosen === undefined ? undefined : controls}
          tabIndex={stop === id ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {title}
        </button>
      ))}
    </div>
  )
}
