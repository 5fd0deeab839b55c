// Which theme is worn: the person's choice, or the system's. A link may ask for one; it is worn, but not
// remembered. `public/theme-boot.js` does the same before the first paint.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { recall, remember } from './storage.ts'
import { type ThemeName, themeNames } from './theme/tokens.ts'

export const themeChoices = ['system', ...themeNames] as const
export type ThemeChoice = (typeof themeChoices)[number]

export interface ThemeState {
  choice: ThemeChoice
  /** What is really worn. */
  theme: ThemeName
  /** The person wants less motion. */
  calm: boolean
}

export type ThemeStore = StoreApi<ThemeState>

const isChoice = (text: string | undefined): text is ThemeChoice =>
  themeChoices.some((choice) => choice === text)

const darkSystem = () => matchMedia('(prefers-color-scheme: dark)')

const worn = (choice: ThemeChoice): ThemeName =>
  choice === 'system' ? (darkSystem().matches ? 'dark' : 'light') : choice

/** The person's own choice, or else the system's. */
const isCalm = (remembered: string | undefined, system: boolean): boolean =>
  remembered ? remembered === 'reduced' : system

export function createTheme(): ThemeStore {
  const lessMotion = matchMedia('(prefers-reduced-motion: reduce)')
  const calm = () => isCalm(recall('motion'), lessMotion.matches)
  const remembered = recall('theme')
  const choice = isChoice(remembered) ? remembered : 'system'
  const store = createStore<ThemeState>()(() => ({
    choice,
    theme: worn(choice),
    calm: calm(),
  }))
  const wear = ({ theme }: ThemeState) => {
    document.documentElement.dataset.theme = theme
    document.documentElement.style.colorScheme = theme === 'dark' ? 'dark' : 'light'
  }
  wear(store.getState())
  store.subscribe(wear)
  darkSystem().addEventListener('change', () =>
    store.setState({ theme: worn(store.getState().choice) }),
  )
  lessMotion.addEventListener('change', () => store.setState({ calm: calm() }))
  return store
}

export function chooseTheme(store: ThemeStore, choice: ThemeChoice): void {
  remember('theme', choice)
  store.setState({ choice, theme: worn(choice) })
}

/** Plays in steps, or smoothly, whatever the system says. */
export function chooseMotion(store: ThemeStore, motion: 'reduced' | 'full'): void {
  remember('motion', motion)
  store.setState({ calm: motion === 'reduced' })
}
