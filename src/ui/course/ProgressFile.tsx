// The reader's progress as a file: out, in, and away. All of it happens on this device.
import { useRef, useState } from 'react'
import { download } from '../download.ts'
import { useTexts } from '../lecture/language.ts'
import { outlives } from '../storage.ts'
import styles from './Course.module.css'
import { formatProgress } from './progress.ts'
import { clearProgress, importProgress, readProgress } from './progress-store.ts'

export function ProgressFile() {
  const say = useTexts('rooms-course')
  const input = useRef<HTMLInputElement>(null)
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const [kept] = useState(outlives)
  const open = async (file: File | undefined) => {
    if (!file) return
    setSaid(say(importProgress(await file.text()) ? 'progress.opened' : 'progress.not-read'))
  }
  return (
    <section className={styles.progress}>
      <h3>{say('progress.title')}</h3>
      <p>{say(kept ? 'progress.note' : 'progress.lost')}</p>
      <div className={styles.buttons}>
        <button
          type="button"
          onClick={() => {
            const text = formatProgress(readProgress())
            download(new Blob([text], { type: 'application/json' }), 'wireside-progress.json')
          }}
        >
          {say('progress.save')}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {say('progress.open')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            void open(target.files?.[0])
            target.value = ''
          }}
        />
        {asking ? (
          <>
            <button
              type="button"
              // biome-ignore lint/a11y/noAutofocus: it stands where the pressed button was
              autoFocus
              onClick={() => {
                clearProgress()
                setAsking(false)
                setSaid(say('progress.cleared'))
              }}
            >
              {say('progress.clear-really')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {say('progress.keep')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsking(true)}>
            {say('progress.clear')}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  )
}
