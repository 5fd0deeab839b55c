// Saving the run in one of its formats, and opening a file by hand.
import { Download, FolderOpen, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { useReadout, useSession, useTheme } from '../context.ts'
import { formatInstant } from '../words/units.ts'
import styles from './Files.module.css'
import { fileFormats } from './formats.ts'
import { saveAs } from './save.ts'
import { useModal } from './use-modal.ts'

interface FilesDialogProps {
  /** The newest sentence for the person. */
  said: string
  onSay(sentence: string): void
  onFile(files: readonly File[]): void
  onClose(): void
}

export function FilesDialog({ said, onSay, onFile, onClose }: FilesDialogProps) {
  const session = useSession()
  const theme = useTheme((state) => state.theme)
  const headUs = useReadout((readout) => readout.headUs)
  const dialog = useModal()
  const input = useRef<HTMLInputElement>(null)
  const [making, setMaking] = useState<string>()
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="files-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="files-title">Files</h2>
        <button type="button" className="quiet" onClick={onClose}>
          <X aria-hidden="true" />
          <span className="visually-hidden">Close</span>
        </button>
      </div>
      <section>
        <h3>Save this run, from its start to {formatInstant(headUs)}</h3>
        <ul className={styles.formats}>
          {fileFormats.map((format) => (
            <li key={format.ending}>
              <button
                type="button"
                // Not `disabled`: that would take the focus away.
                aria-disabled={making !== undefined}
                onClick={async () => {
                  if (making !== undefined) return
                  setMaking(format.ending)
                  onSay(await saveAs(session, theme, format))
                  setMaking(undefined)
                }}
              >
                <Download aria-hidden="true" />
                <span>{format.title}</span>
              </button>
              <p>{format.opens}</p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>Open</h3>
        <div className={styles.open}>
          <button type="button" onClick={() => input.current?.click()}>
            <FolderOpen aria-hidden="true" />
            <span>Choose a file</span>
          </button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label="File to open"
            accept=".har,.json,application/json"
            onChange={(event) => {
              onFile([...(event.target.files ?? [])])
              // The same file may be chosen again.
              event.target.value = ''
            }}
          />
          <p>
            A <strong>tape</strong> plays its experiment again. A <strong>HAR</strong> from your own
            browser (DevTools, Network tab, “Export HAR”) is drawn beside this run. Files of up to
            100 MB; they can also be dropped anywhere on the page, or pasted. Nothing leaves this
            browser.
          </p>
        </div>
      </section>
      <p role="status" className={styles.said}>
        {making ? 'Making the file…' : said}
      </p>
    </dialog>
  )
}
