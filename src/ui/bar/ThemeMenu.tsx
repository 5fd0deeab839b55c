// Light, dark, projector, or as the system has it. The menu says what dark is not good for.
import { SunMoon } from 'lucide-react'
import { useSurroundings, useTheme } from '../context.ts'
import { chooseTheme, type ThemeChoice } from '../theme-choice.ts'
import styles from './Bar.module.css'

const choices: [ThemeChoice, string, string][] = [
  ['system', 'System', 'as this device has it'],
  ['light', 'Light', 'for bright rooms'],
  ['dark', 'Dark', 'for screens in the dark; too faint for a projector in a lit lecture room'],
  ['projector', 'Projector', 'large and strong, for the last row'],
]

export function ThemeMenu() {
  const { theme } = useSurroundings()
  const chosen = useTheme((state) => state.choice)
  return (
    <>
      <button type="button" className="quiet" title="Theme" popoverTarget="theme-menu">
        <SunMoon aria-hidden="true" />
        <span className="visually-hidden">Theme</span>
      </button>
      <fieldset id="theme-menu" popover="auto" className={styles.menu}>
        <legend>Theme</legend>
        {choices.map(([choice, title, note]) => (
          <label key={choice}>
            <input
              type="radio"
              name="theme"
              checked={chosen === choice}
              onChange={() => chooseTheme(theme, choice)}
            />
            <span>
              {title} <small>{note}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  )
}
