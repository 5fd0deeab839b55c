// What one field is: its explanation, its place in the message, the section that defines it; and the byte, if
// one was chosen.
import styles from './Bytes.module.css'
import { type FieldRow, pathOf, sectionUrl } from './field-rows.ts'
import { bitsOf, charName, hexOf } from './hex.ts'

interface FieldNoteProps {
  id: string
  rows: readonly FieldRow[]
  row: number
  bytes: Uint8Array
  /** −1: none. */
  byte: number
}

export function FieldNote({ id, rows, row, bytes, byte }: FieldNoteProps) {
  const span = rows[row]?.span
  const value = bytes[byte]
  const url = span && sectionUrl(span.section)
  return (
    <div className={styles.note}>
      {span ? (
        <>
          <p id={id}>
            <strong>{[...pathOf(rows, row), span.field].join(' › ')}</strong>
            <br />
            {span.meaning}
          </p>
          <p className={styles.place}>
            {span.to - span.from === 1
              ? `byte ${span.from}`
              : `bytes ${span.from} to ${span.to - 1} (${(span.to - span.from).toLocaleString('en-US')})`}
            {' · '}
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {span.section}
              </a>
            ) : (
              span.section
            )}
          </p>
          {value !== undefined && (
            <p className={styles.place} data-testid="byte">
              byte {byte}: <code>{hexOf(value)}</code> hexadecimal, {value} decimal,{' '}
              <code>{bitsOf(value)}</code> binary, {charName(value)}
            </p>
          )}
        </>
      ) : (
        <p id={id}>Point at a field or a byte, or go there with the arrow keys.</p>
      )}
    </div>
  )
}
