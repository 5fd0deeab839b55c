// How this person wants the page: theme, language, motion, what is read aloud, keys. Nothing of it changes a run. The
// menu says what dark is not good for.
import { useRef } from 'react'
import { useSurroundings, useTheme } from '../context.ts'
import { chooseLanguage, languageName, languageTags, useLanguage } from '../lecture/language.ts'
import { useAsked } from '../popover/use-asked.ts'
import { isLevel, LEVEL_NAME, type Level, usualLevel } from '../status/level.ts'
import { chooseMotion, chooseTheme, type ThemeChoice } from '../theme-choice.ts'
import styles from './Preferences.module.css'
import { SingleKeysChoice } from './SingleKeysChoice.tsx'
import { useRemembered } from './use-remembered.ts'

const themes: [ThemeChoice, string, string][] = [
  ['system', 'System', 'as this device has it'],
  ['light', 'Light', 'for bright rooms'],
  ['dark', 'Dark', 'for screens in the dark; too faint for a projector in a lit lecture room'],
  ['projector', 'Projector', 'large and strong, for the last row; four lanes fit, two show best'],
]
const languages = languageTags.map((tag): [string, string, string] => [
  tag,
  languageName(tag),
  tag.startsWith('en') ? '' : 'the lab’s own controls stay English',
])
const levels: [Level, string, string][] = [
  ['off', 'Nothing', 'the page stays silent'],
  ['milestones', 'Milestones', 'first deliveries, faults, a summary on pause'],
  ['all', 'Everything', 'at most one sentence in two seconds'],
]

interface RadiosProps<Id extends string> {
  name: string
  title: string
  choices: readonly [Id, string, string][]
  chosen: Id
  onChoose(id: Id): void
}

function Radios<Id extends string>({ name, title, choices, chosen, onChoose }: RadiosProps<Id>) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map(([id, text, note]) => (
        <label key={id}>
          <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
          <span>
            {text} <small>{note}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

export const PREFERENCES_ID = 'preferences'

export function Preferences() {
  const { session, theme } = useSurroundings()
  const menu = useRef<HTMLElement>(null)
  useAsked(menu)
  const language = useLanguage()
  const chosen = useTheme((state) => state.choice)
  const calm = useTheme((state) => state.calm)
  const [remembered, chooseLevel] = useRemembered(LEVEL_NAME, usualLevel)
  return (
    <section
      ref={menu}
      id={PREFERENCES_ID}
      popover="auto"
      className={styles.menu}
      aria-label="Preferences"
    >
      <Radios
        name="theme"
        title="Theme"
        choices={themes}
        chosen={chosen}
        onChoose={(choice) => chooseTheme(theme, choice)}
      />
      <Radios
        name="language"
        title="Language of the lecture"
        choices={languages}
        chosen={language}
        onChoose={(tag) => {
          chooseLanguage(tag).catch(() =>
            session.notify(
              `The lecture in ${languageName(tag)} could not be loaded. It stays as it was.`,
            ),
          )
        }}
      />
      <Radios
        name="announcements"
        title="Read aloud by a screen reader"
        choices={levels}
        chosen={isLevel(remembered) ? remembered : usualLevel}
        onChoose={chooseLevel}
      />
      <fieldset>
        <legend>Motion and keys</legend>
        <label>
          <input
            type="checkbox"
            checked={calm}
            onChange={(event) => chooseMotion(theme, event.target.checked ? 'reduced' : 'full')}
          />
          <span>
            Play in steps <small>once a second, whole arrows, nothing travels</small>
          </span>
        </label>
        <SingleKeysChoice />
      </fieldset>
    </section>
  )
}
