// The sheet behind `?`: what one sees here in a few sentences, and all keys, to be searched.
import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useSurroundings } from '../context.ts'
import { SingleKeysChoice } from '../preferences/SingleKeysChoice.tsx'
import { plural } from '../words/units.ts'
import styles from './HelpSheet.module.css'
import { type Shortcut, search, shownAs } from './shortcuts.ts'

const groups: Shortcut['group'][] = ['Time', 'Do', 'View']

export function HelpSheet() {
  const { panels } = useSurroundings()
  const dialog = useRef<HTMLDialogElement>(null)
  const [words, setWords] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => panels.setState({ help: false })
  const found = search(words)
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="help-title" onClose={close}>
      <div className={styles.head}>
        <h2 id="help-title">Help and keys</h2>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          <X aria-hidden="true" />
          <span className="visually-hidden">Close</span>
        </button>
      </div>
      <p>
        A server publishes updates. Each lane brings the same updates to its client in another way.
        In each lane the upper line is the client, the lower one the server (left and right where
        the screen is narrow); an arrow is a message on its way. The pale bar beside the client's
        line runs from the creation of an update to its delivery: its length is the latency.
      </p>
      <p>
        Moving through time changes nothing. What you do (publish, send, refresh, turn a knob)
        becomes part of the experiment; its link replays it exactly.
      </p>
      <div className={styles.search}>
        <input
          type="text"
          aria-label="Search the keys"
          placeholder="Search the keys, for example: zoom"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <p role="status">{plural(found.length, 'key')}</p>
      </div>
      <div className={styles.groups}>
        {groups.map((group) => {
          const its = found.filter((shortcut) => shortcut.group === group)
          return (
            <section key={group} hidden={its.length === 0}>
              <h3>{group}</h3>
              <dl>
                {its.map((shortcut) => (
                  <div key={shortcut.what}>
                    <dt>
                      <kbd>{shownAs(shortcut)}</kbd>
                    </dt>
                    <dd>{shortcut.what}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
      <div className={styles.choice}>
        <SingleKeysChoice />
      </div>
    </dialog>
  )
}
