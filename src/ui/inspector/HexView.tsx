// Bytes in rows. For the keyboard and for screen readers it is one slider over the bytes: each arrow goes to
// another byte, and the value says which byte of which field it is.
import { useEffect, useRef, useState } from 'react'
import { useSize } from '../lanes/use-size.ts'
import styles from './Bytes.module.css'
import { HexRow } from './HexRow.tsx'
import { charName, hexOf } from './hex.ts'
import { scrollInside } from './scroll-inside.ts'

interface Range {
  from: number
  to: number
}

interface HexViewProps {
  bytes: Uint8Array
  borders: readonly number[]
  label: string
  marked: Range | undefined
  pointed: Range | undefined
  /** The chosen byte; −1: none. */
  byte: number
  /** The name of the field that holds a byte. */
  fieldAt(byte: number): string
  onChoose(byte: number): void
  onPoint(byte: number | undefined): void
}

/** So many at first, and again with each "show more". */
const PAGE_BYTES = 4_096
/** Room for sixteen bytes a row: 70 characters of 0.75 rem. */
const WIDE_REM = 32.5

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

const clip = (at: number, from: number, to: number) => Math.min(Math.max(at, from), to)

/** The byte under the pointer: within a stretch all bytes are equally wide. */
function byteUnder({ target, clientX }: React.PointerEvent | React.MouseEvent): number | undefined {
  if (!(target instanceof HTMLElement) || target.dataset.from === undefined) return undefined
  const { left, width } = target.getBoundingClientRect()
  const count = Number(target.dataset.count)
  const within = Math.floor(((clientX - left) / width) * count)
  return Number(target.dataset.from) + clip(within, 0, count - 1)
}

export function HexView(props: HexViewProps) {
  const { bytes, marked, pointed, byte } = props
  const box = useRef<HTMLDivElement>(null)
  const { width } = useSize(box)
  const [pages, setPages] = useState(1)
  const perRow = width >= WIDE_REM * rem() ? 16 : 8
  const markedFrom = byte >= 0 ? byte : (marked?.from ?? -1)
  // What is marked is shown, wherever it is.
  const needed = Math.max(pages, Math.ceil((markedFrom + 1) / PAGE_BYTES))
  const shown = Math.min(bytes.length, needed * PAGE_BYTES)
  const at = Math.max(0, markedFrom)
  useEffect(() => {
    if (markedFrom >= 0)
      scrollInside(box.current, box.current?.children[Math.floor(markedFrom / perRow)])
  }, [markedFrom, perRow])
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: perRow,
    ArrowUp: -perRow,
    PageDown: 8 * perRow,
    PageUp: -8 * perRow,
    Home: -bytes.length,
    End: bytes.length,
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    props.onChoose(clip(at + step, 0, shown - 1))
  }
  const value = bytes[at] ?? 0
  const clipped = (range: Range | undefined, from: number): [number, number] =>
    range
      ? [clip(range.from, from, from + perRow), clip(range.to, from, from + perRow)]
      : [from, from]
  return (
    <div className={styles.hex}>
      <div
        ref={box}
        className={styles.rows}
        role="slider"
        aria-label={props.label}
        aria-valuemin={0}
        aria-valuemax={shown - 1}
        aria-valuenow={at}
        aria-valuetext={`byte ${at} of ${bytes.length}: ${hexOf(value)}, ${charName(value)}, ${props.fieldAt(at)}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => props.onPoint(byteUnder(event))}
        onPointerLeave={() => props.onPoint(undefined)}
        onClick={(event) => {
          const chosen = byteUnder(event)
          if (chosen !== undefined) props.onChoose(chosen)
        }}
      >
        {Array.from({ length: Math.ceil(shown / perRow) }, (_, index) => {
          const from = index * perRow
          const [mFrom, mTo] = clipped(marked, from)
          const [pFrom, pTo] = clipped(pointed, from)
          return (
            <HexRow
              key={from}
              bytes={bytes}
              from={from}
              perRow={perRow}
              borders={props.borders}
              markedFrom={mFrom}
              markedTo={mTo}
              pointedFrom={pFrom}
              pointedTo={pTo}
              byte={byte >= from && byte < from + perRow ? byte : -1}
            />
          )
        })}
      </div>
      {shown < bytes.length && (
        <button type="button" onClick={() => setPages(needed + 1)}>
          Show more ({(bytes.length - shown).toLocaleString('en-US')} bytes are left)
        </button>
      )}
    </div>
  )
}
