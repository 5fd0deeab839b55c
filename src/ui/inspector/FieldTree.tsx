// The fields of a message as a tree that is always open. One row can be reached by Tab, the arrow keys go on
// from there.

import { useEffect, useRef } from 'react'
import styles from './Bytes.module.css'
import type { FieldRow } from './field-rows.ts'
import { scrollInside } from './scroll-inside.ts'

interface FieldTreeProps {
  rows: readonly FieldRow[]
  label: string
  marked: number
  pointed: number | undefined
  /** What explains the marked row. */
  noteId: string
  onMark(row: number): void
  onPoint(row: number | undefined): void
}

const rowUnder = (target: EventTarget): number | undefined => {
  const row = target instanceof Element && target.closest<HTMLElement>('[data-row]')
  return row ? Number(row.dataset.row) : undefined
}

export function FieldTree(props: FieldTreeProps) {
  const { rows, marked } = props
  const box = useRef<HTMLDivElement>(null)
  // A byte was chosen elsewhere: its field comes into sight.
  useEffect(() => {
    scrollInside(box.current, box.current?.children[marked])
  }, [marked])
  const reachable = Math.max(0, marked)
  const target = (key: string): number | undefined => {
    switch (key) {
      case 'ArrowDown':
        return reachable + 1
      case 'ArrowUp':
        return reachable - 1
      case 'ArrowRight':
        return rows[reachable]?.span.children ? reachable + 1 : reachable
      case 'ArrowLeft':
        return Math.max(0, rows[reachable]?.parent ?? 0)
      case 'Home':
        return 0
      case 'End':
        return rows.length - 1
      default:
        return undefined
    }
  }
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = target(event.key)
    if (next === undefined) return
    event.preventDefault()
    const row = event.currentTarget.querySelector<HTMLElement>(`[data-row="${next}"]`)
    row?.focus()
  }
  return (
    <div
      ref={box}
      role="tree"
      aria-label={props.label}
      className={styles.fields}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const row = rowUnder(target)
        if (row !== undefined) props.onMark(row)
      }}
      onPointerOver={({ target }) => props.onPoint(rowUnder(target))}
      onPointerLeave={() => props.onPoint(undefined)}
    >
      {rows.map(({ span, depth }, row) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never change their order
          key={row}
          role="treeitem"
          aria-level={depth + 1}
          aria-selected={row === marked}
          aria-describedby={row === marked ? props.noteId : undefined}
          tabIndex={row === reachable ? 0 : -1}
          data-row={row}
          data-pointed={row === props.pointed || undefined}
          data-group={span.children ? '' : undefined}
          className={styles.field}
          style={{ paddingInlineStart: `${0.375 + depth * 0.75}rem` }}
        >
          {span.field}
          {span.value !== '' && <span className={styles.value}> {span.value}</span>}
        </div>
      ))}
    </div>
  )
}
