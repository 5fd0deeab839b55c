// Labelled bytes, field by field and byte by byte, side by side: what is pointed at or chosen on one side is
// marked on the other. It knows no protocol.
import { useId, useMemo, useState } from 'react'
import type { Labelled } from '../../wire/spans.ts'
import styles from './Bytes.module.css'
import { CopyButton } from './CopyButton.tsx'
import { FieldNote } from './FieldNote.tsx'
import { FieldTree } from './FieldTree.tsx'
import { bordersOf, fieldRows, rowOfByte } from './field-rows.ts'
import { HexView } from './HexView.tsx'
import { hexText } from './hex.ts'

interface ByteViewProps {
  labelled: Labelled
  /** What the bytes are: `HTTP/1.1`. */
  name: string
  /** The same as text, to be copied. */
  text(): string
}

interface Chosen {
  row: number
  /** −1: the field as a whole. */
  byte: number
}

export function ByteView({ labelled, name, text }: ByteViewProps) {
  const { bytes, spans } = labelled
  const noteId = useId()
  const rows = useMemo(() => fieldRows(spans), [spans])
  const borders = useMemo(() => bordersOf(rows), [rows])
  const [chosen, setChosen] = useState<Chosen>({ row: -1, byte: -1 })
  const [pointed, setPointed] = useState<number>()
  const choose = (byte: number) => setChosen({ row: rowOfByte(rows, byte), byte })
  const shown = pointed ?? chosen.row
  return (
    <div className={styles.view}>
      <div className={styles.pair}>
        <FieldTree
          rows={rows}
          label={`${name}: fields`}
          marked={chosen.row}
          pointed={pointed}
          noteId={noteId}
          onMark={(row) => setChosen({ row, byte: -1 })}
          onPoint={setPointed}
        />
        <FieldNote
          id={noteId}
          rows={rows}
          row={shown}
          bytes={bytes}
          byte={shown === chosen.row ? chosen.byte : -1}
        />
        <HexView
          bytes={bytes}
          borders={borders}
          label={`${name}: bytes`}
          marked={rows[chosen.row]?.span}
          pointed={pointed === undefined ? undefined : rows[pointed]?.span}
          byte={chosen.byte}
          fieldAt={(byte) => rows[rowOfByte(rows, byte)]?.span.field ?? ''}
          onChoose={choose}
          onPoint={(byte) => setPointed(byte === undefined ? undefined : rowOfByte(rows, byte))}
        />
      </div>
      <p className={styles.tools}>
        <CopyButton what="hex" text={() => hexText(bytes)} />
        <CopyButton what="text" text={text} />
      </p>
    </div>
  )
}
