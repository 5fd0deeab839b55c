// Ways into the lecture: to read, to give, to play detective, to teach with. Beside them stands what the link that
// was opened has decided, if it has.
import { Suspense, useRef } from 'react'
import { usePlace, useSessionState, useSurroundings } from '../context.ts'
import { late } from '../late.ts'
import type { Place } from '../place.ts'
import { useAsked } from '../popover/use-asked.ts'
import styles from './LectureMenu.module.css'

/** One line for each room that stands: where it leads, its name, what is there. */
const entries: readonly [Place, string, string][] = [
  [{ room: 'course', path: [] }, 'Read', 'Nine chapters with experiments beside the lab (E)'],
  [{ room: 'stage', path: [] }, 'On stage', 'The lecture in large type, by clicker (O)'],
  [{ room: 'detective', path: [] }, 'Detective', 'Lines without a label: find out what they are'],
  [{ room: 'teach', path: [] }, 'Teach', 'Links, assignments, notes and handouts'],
  [{ room: 'check', path: [] }, 'Check answers', 'Answer codes of a class, played again'],
]

const LinkRules = late(async () => (await import('../teach/LinkRules.tsx')).LinkRules)

export const LECTURE_MENU_ID = 'lecture-menu'

export function LectureMenu() {
  const { place } = useSurroundings()
  const menu = useRef<HTMLElement>(null)
  useAsked(menu)
  const room = usePlace((state) => state.room)
  const ruled = useSessionState(({ rules }) => Object.keys(rules).length > 0)
  const go = (to: Place) => {
    document.getElementById(LECTURE_MENU_ID)?.hidePopover()
    place.setState(to)
  }
  return (
    <>
      <nav
        ref={menu}
        id={LECTURE_MENU_ID}
        popover="auto"
        className={styles.menu}
        aria-label="The lecture"
      >
        <ul>
          {entries.map(([to, name, note]) => (
            <li key={to.room}>
              <button
                type="button"
                aria-current={room === to.room ? 'page' : undefined}
                onClick={() => go(to)}
              >
                {name} <small>{note}</small>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {ruled && (
        <Suspense>
          <LinkRules />
        </Suspense>
      )}
    </>
  )
}
