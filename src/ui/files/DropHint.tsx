// What is seen while a file hangs over the page. It lies above everything, dialogs too.
import { useLayoutEffect, useRef } from 'react'
import styles from './Files.module.css'

export function DropHint() {
  const hint = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => hint.current?.showPopover(), [])
  return (
    <div ref={hint} popover="manual" className={styles.hint}>
      <p>Drop a tape of Wireside or a HAR to open it</p>
    </div>
  )
}
