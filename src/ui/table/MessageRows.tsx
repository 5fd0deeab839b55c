// One page of messages as a table that scrolls, and the way to the other pages. Which messages they are, and
// what a row does, is decided by whoever shows them.
import { useEffect, useRef } from 'react'
import type { Layer } from '../../scenario/layers.ts'
import type { Trace } from '../../trace/trace.ts'
import { scrollInside } from '../inspector/scroll-inside.ts'
import { layerShort } from '../words/layer-words.ts'
import { MessageRow } from './MessageRow.tsx'
import styles from './MessageTable.module.css'
import type { Page } from './rows.ts'

interface Place {
  lane: number
  message: number
}

interface MessageRowsProps {
  label: string
  className?: string
  trace: Trace
  rows: Page['rows']
  /** The lanes' names, where they are not their protocols'. */
  titles?: readonly string[]
  layer: Layer
  cursorUs: number
  pinned: Place | undefined
  /** An update that is followed. */
  highlight?: number
  onPin(place: Place): void
}

export function MessageRows(props: MessageRowsProps) {
  const { trace, rows, titles, layer, pinned, highlight } = props
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls only when another message is pinned
  useEffect(() => {
    scrollInside(box.current, box.current?.querySelector('[aria-current]'))
  }, [pinned])
  return (
    <section
      ref={box}
      className={`${styles.scroll} ${props.className ?? ''}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      data-scrolls=""
      aria-label={props.label}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">left at</th>
            <th scope="col">lane</th>
            <th scope="col">way</th>
            <th scope="col">message</th>
            <th scope="col">carries</th>
            <th scope="col" className={styles.number}>
              took
            </th>
            <th scope="col" className={styles.number}>
              size, {layerShort[layer]}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ lane, message }) => (
            <MessageRow
              key={`${lane}.${message.index}`}
              lane={trace.lane(lane)}
              title={titles?.[lane]}
              message={message}
              pinned={pinned?.lane === lane && pinned.message === message.index}
              highlighted={
                highlight !== undefined &&
                highlight >= message.firstUpdate &&
                highlight < message.firstUpdate + message.updateCount
              }
              layer={layer}
              cursorUs={props.cursorUs}
              onPin={() => props.onPin({ lane, message: message.index })}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface PagesProps extends Pick<Page, 'page' | 'pages'> {
  onPage(page: number): void
}

export function Pages({ page, pages, onPage }: PagesProps) {
  if (pages < 2) return null
  return (
    <p className={styles.pages}>
      <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        Earlier
      </button>
      <span>
        page {page + 1} of {pages}
      </span>
      <button type="button" disabled={page + 1 >= pages} onClick={() => onPage(page + 1)}>
        Later
      </button>
    </p>
  )
}
