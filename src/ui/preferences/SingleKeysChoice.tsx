// The switch for keys of one sign (WCAG 2.2, 2.1.4): the same in the help sheet and among the preferences.
import { SINGLE_KEYS } from '../keyboard/listen.ts'
import { useRemembered } from './use-remembered.ts'

export function SingleKeysChoice() {
  const [single, choose] = useRemembered(SINGLE_KEYS, 'on')
  return (
    <label>
      <input
        type="checkbox"
        checked={single !== 'off'}
        onChange={(event) => choose(event.target.checked ? 'on' : 'off')}
      />
      <span>Keys of a single letter, digit or sign work</span>
    </label>
  )
}
