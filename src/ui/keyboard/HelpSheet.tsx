// The sheet behind `?`: what one sees here in four sentences, and all keys.
import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useSurroundings } from '../context.ts'
import styles from './HelpSheet.module.css'
import { setSingleKeys, singleKeysOn } from './listen.ts'
import { type Shortcut, shortcuts } from './shortcuts.ts'

const groups: Shortcut['group'][] = ['Time', 'Do', 'View']

export function HelpSheet() {
  const { panels } = useSurroundings()
  const dialog = useRef<HTMLDialogElement>(null)
  const [single, setSingle] = useState(singleKeysOn)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => panels.setState({ help: false })
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
        In each lane the upper line is the client, the lower one the server; an arrow is a message
        on its way. The pale bar above the client's line runs from the creation of an update to its
        delivery: its length is the latency.
      </p>
      <p>
        Moving through time changes nothing. What you do (publish, send, refresh, turn a knob)
        becomes part of the experiment; its link replays it exactly.
      </p>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map(({ keys, shown, what }) => (
                  <div key={what}>
                    <dt>
                      <kbd>{shown ?? keys[0]}</kbd>
                    </dt>
                    <dd>{what}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => {
            setSingle(event.target.checked)
            setSingleKeys(event.target.checked)
          }}
        />
        <span>Keys of a single letter, digit or sign work</span>
      </label>
    </dialog>
  )
}
