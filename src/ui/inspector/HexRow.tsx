// One row of the hex view: offset, bytes, characters. Stretches that look alike are one element each, so that
// a page of bytes stays a small page.
import { memo } from 'react'
import styles from './Bytes.module.css'
import { charOf, hexOf, type Stretch, stretches } from './hex.ts'

interface HexRowProps {
  bytes: Uint8Array
  from: number
  perRow: number
  borders: readonly number[]
  /** Clipped to this row, so that other rows need not be drawn again; empty: nothing. */
  markedFrom: number
  markedTo: number
  pointedFrom: number
  pointedTo: number
  /** The chosen byte; −1: not in this row. */
  byte: number
}

export const HexRow = memo(function HexRow(props: HexRowProps) {
  const { bytes, from, perRow, borders, markedFrom, markedTo, pointedFrom, pointedTo, byte } = props
  const to = Math.min(bytes.length, from + perRow)
  const parts = stretches(from, to, [
    ...borders,
    ...[markedFrom, markedTo, pointedFrom, pointedTo],
    ...(byte >= 0 ? [byte, byte + 1] : []),
  ])
  const column = (write: (value: number) => string) =>
    parts.map((part: Stretch) => (
      <span
        key={part.from}
        data-from={part.from}
        data-count={part.to - part.from}
        data-odd={fieldIndex(borders, part.from) % 2 || undefined}
        data-marked={(part.from >= markedFrom && part.from < markedTo) || undefined}
        data-pointed={(part.from >= pointedFrom && part.from < pointedTo) || undefined}
        data-byte={part.from === byte || undefined}
      >
        {Array.from(bytes.subarray(part.from, part.to), write).join('')}
      </span>
    ))
  return (
    <div className={styles.row}>
      <span className={styles.offset}>{from.toString(16).padStart(4, '0')} </span>
      <span style={{ width: `${perRow * 3 + 1}ch` }}>{column((value) => `${hexOf(value)} `)}</span>
      <span>{column(charOf)}</span>
    </div>
  )
})

/** In which innermost field a byte is, counted from the first. */
function fieldIndex(borders: readonly number[], byte: number): number {
  let low = 0
  let high = borders.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((borders[middle] as number) <= byte) low = middle + 1
    else high = middle
  }
  return low
}
