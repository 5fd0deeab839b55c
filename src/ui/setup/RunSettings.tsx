// What makes one run this run: the seed of all chance, and where it rests. A change makes another run of it.
import { Dices } from 'lucide-react'
import { useId, useState } from 'react'
import { useSession, useSessionState } from '../context.ts'
import styles from './SetUp.module.css'

const MS_PER_SECOND = 1_000

export function RunSettings() {
  const session = useSession()
  const { setUp } = session
  const seed = useSessionState((state) => state.run.scenario.seed)
  const durationMs = useSessionState((state) => state.run.scenario.durationMs)
  const enterLength = (text: string) => {
    if (text === '') return setUp.setDuration(undefined)
    const seconds = Number(text)
    if (seconds > 0) setUp.setDuration(Math.max(1, Math.round(seconds * MS_PER_SECOND)))
    else session.notify(`"${text}" is no length of time: give seconds, or nothing for no end.`)
  }
  return (
    <section className={styles.group}>
      <h3>Run</h3>
      <Entry
        label="Seed of all chance"
        text={String(seed)}
        onEnter={(text) => setUp.setField('seed', text)}
      >
        <button
          type="button"
          className="quiet"
          title="Another seed: the same experiment, other chances"
          onClick={() => setUp.setField('seed', (seed + 1) % 2 ** 32)}
        >
          <Dices aria-hidden="true" />
          <span className="visually-hidden">Next seed</span>
        </button>
      </Entry>
      <Entry
        label="Rests after"
        text={durationMs === undefined ? '' : String(durationMs / MS_PER_SECOND)}
        placeholder="never"
        onEnter={enterLength}
      >
        <span className={styles.unit} title="seconds">
          s
        </span>
      </Entry>
    </section>
  )
}

interface EntryProps {
  label: string
  text: string
  placeholder?: string
  onEnter(text: string): void
  children: React.ReactNode
}

function Entry({ label, text, placeholder, onEnter, children }: EntryProps) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const enter = () => {
    if (typed !== undefined && typed.trim() !== text) onEnter(typed.trim())
    setTyped(undefined)
  }
  return (
    <div className={styles.entry}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        value={typed ?? text}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') enter()
          if (event.key === 'Escape') setTyped(undefined)
        }}
        onBlur={enter}
      />
      {children}
    </div>
  )
}
