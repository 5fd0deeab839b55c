// The head of the set-up: what can be taken back, and how far the experiment is from its preset.
import { Redo2, RotateCcw, Undo2 } from 'lucide-react'
import { defaultPreset, presetById } from '../../scenario/presets.ts'
import { useSession, useSessionState } from '../context.ts'
import { PopoverButton } from '../popover/PopoverButton.tsx'
import { changeWords, settingsThatDiffer } from '../words/change-words.ts'
import { plural } from '../words/units.ts'
import styles from './SetUp.module.css'
import { takeBack } from './take-back.ts'

export function SetUpHead() {
  return (
    <div className={styles.head}>
      <Back by={-1} />
      <Back by={1} />
      <FromPreset />
    </div>
  )
}

function Back({ by }: { by: 1 | -1 }) {
  const session = useSession()
  const scenario = useSessionState((state) => state.run.scenario)
  const change = useSessionState(({ history }) =>
    (by < 0 ? history.past : history.future).at(-1),
  )?.change
  const [verb, keys, Icon] = by < 0 ? ['Undo', 'Ctrl+Z', Undo2] : ['Redo', 'Ctrl+Shift+Z', Redo2]
  const label = change ? `${verb}: ${changeWords(scenario, change)}` : verb
  return (
    <button
      type="button"
      aria-disabled={change === undefined}
      data-tip={`${label} (${keys})`}
      onClick={() => takeBack(session, by)}
    >
      <Icon aria-hidden="true" />
      <span className="visually-hidden">{label}</span>
    </button>
  )
}

function FromPreset() {
  const { setUp } = useSession()
  const id = useSessionState((state) => state.preset)
  const current = useSessionState((state) => state.current)
  const preset = presetById(id) ?? defaultPreset
  const differing = settingsThatDiffer(current, preset.scenario)
  if (differing.length === 0) return <p className={styles.asPreset}>As in “{preset.title}”</p>
  const count = differing.length
  return (
    <PopoverButton
      label={`What differs from ${preset.title}`}
      className={styles.differs}
      tip={`What differs from “${preset.title}”, and back to it`}
      button={
        <span>
          {plural(count, 'setting differs', 'settings differ')}
          <span className="visually-hidden"> from {preset.title}</span>
        </span>
      }
    >
      {(close) => (
        <>
          <p>
            {plural(count, 'setting differs', 'settings differ')} from “{preset.title}” (whose value
            stands in brackets):
          </p>
          <ul className={styles.differences}>
            {differing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <button
            type="button"
            onClick={() => {
              close()
              setUp.choosePreset(preset)
            }}
          >
            <RotateCcw aria-hidden="true" />
            <span>Reset to “{preset.title}”</span>
          </button>
        </>
      )}
    </PopoverButton>
  )
}
