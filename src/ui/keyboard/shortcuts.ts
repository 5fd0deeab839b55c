// Every key of the page in one table: what is bound and what the help sheet says come from here, so that
// they cannot differ. It knows what a key does, not how keys are heard.
import { US_PER_MS, US_PER_SECOND } from '../../kernel/time.ts'
import type { PagePart } from '../../scenario/known-controls.ts'
import { type Layer, layers } from '../../scenario/layers.ts'
import type { Session } from '../../session/session.ts'
import { ZOOM_STEP } from '../../session/time-window.ts'
import { laneElementId } from '../lanes/lane-element.ts'
import { type Panels, toggleDrawer, toggleSide } from '../panels.ts'
import { lab, type PlaceStore } from '../place.ts'
import { takeBack } from '../setup/take-back.ts'

export interface Shortcut {
  /** As `chordOf` writes them. */
  keys: readonly string[]
  /** How the sheet writes them, where that differs. */
  shown?: string
  what: string
  group: 'Time' | 'View' | 'Do'
  /** A single letter, digit or sign: can be turned off (WCAG 2.2, 2.1.4). */
  single: boolean
  /** The part of the page that it does the work of: without that, the key does nothing. */
  part?: PagePart
  run(at: { session: Session; panels: Panels; place: PlaceStore; key: string }): void
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

export const shortcuts: readonly Shortcut[] = [
  {
    keys: ['Space'],
    what: 'Play or pause',
    group: 'Time',
    single: false,
    part: 'time',
    run: ({ session }) => session.transport.toggle(),
  },
  {
    keys: ['ArrowRight'],
    shown: '→',
    what: 'Next event',
    group: 'Time',
    single: false,
    part: 'time',
    run: ({ session }) => void session.transport.nextEvent(),
  },
  {
    keys: ['ArrowLeft'],
    shown: '←',
    what: 'Previous event',
    group: 'Time',
    single: false,
    part: 'time',
    run: ({ session }) => session.transport.previousEvent(),
  },
  {
    keys: ['Shift+ArrowRight'],
    shown: 'Shift →',
    what: '100 ms on',
    group: 'Time',
    single: false,
    part: 'time',
    run: ({ session }) => void session.transport.move(100 * US_PER_MS),
  },
  {
    keys: ['Shift+ArrowLeft'],
    shown: 'Shift ←',
    what: '100 ms back',
    group: 'Time',
    single: false,
    part: 'time',
    run: ({ session }) => void session.transport.move(-100 * US_PER_MS),
  },
  {
    keys: ['PageUp'],
    shown: 'Page up',
    what: '1 s on',
    group: 'Time',
    single: false,
    part: 'time',
    run: ({ session }) => void session.transport.move(US_PER_SECOND),
  },
  {
    keys: ['PageDown'],
    shown: 'Page down',
    what: '1 s back',
    group: 'Time',
    single: false,
    part: 'time',
    run: ({ session }) => void session.transport.move(-US_PER_SECOND),
  },
  {
    keys: ['Home'],
    what: 'To the start',
    group: 'Time',
    single: false,
    part: 'time',
    run: ({ session }) => session.transport.toStart(),
  },
  {
    keys: ['End'],
    what: 'To the newest instant',
    group: 'Time',
    single: false,
    part: 'time',
    run: ({ session }) => session.transport.toHead(),
  },
  {
    keys: ['p', 'P'],
    shown: 'P',
    what: 'The server publishes an update',
    group: 'Do',
    single: true,
    part: 'inputs',
    run: ({ session }) => void session.acts.publish(),
  },
  {
    keys: ['s', 'S'],
    shown: 'S',
    what: 'Every client sends a message',
    group: 'Do',
    single: true,
    part: 'inputs',
    run: ({ session }) => void session.acts.send(),
  },
  {
    keys: ['r', 'R'],
    shown: 'R',
    what: 'Every person at a request–response page refreshes',
    group: 'Do',
    single: true,
    part: 'inputs',
    run: ({ session }) => void session.acts.refresh(),
  },
  {
    keys: ['Ctrl+z'],
    shown: 'Ctrl Z',
    what: 'Take back the last change',
    group: 'Do',
    single: false,
    run: ({ session }) => takeBack(session, -1),
  },
  {
    keys: ['Ctrl+Shift+z', 'Ctrl+y'],
    shown: 'Ctrl Shift Z',
    what: 'Do again what was taken back',
    group: 'Do',
    single: false,
    run: ({ session }) => takeBack(session, 1),
  },
  {
    keys: ['g', 'G'],
    shown: 'G',
    what: 'All experiments, with pictures',
    group: 'View',
    single: true,
    part: 'preset',
    run: ({ panels }) => panels.setState({ gallery: true }),
  },
  {
    keys: ['+', '='],
    shown: '+',
    what: 'Show less time, larger',
    group: 'View',
    single: true,
    run: ({ session }) => session.transport.zoomBy(1 / ZOOM_STEP),
  },
  {
    keys: ['-', '−'],
    shown: '−',
    what: 'Show more time, smaller',
    group: 'View',
    single: true,
    run: ({ session }) => session.transport.zoomBy(ZOOM_STEP),
  },
  {
    keys: ['0'],
    what: 'Show the whole run',
    group: 'View',
    single: true,
    run: ({ session }) => session.transport.showAll(),
  },
  {
    keys: ['f', 'F'],
    shown: 'F',
    what: 'Keep the cursor in sight, or not',
    group: 'View',
    single: true,
    run: ({ session }) => session.transport.follow(!session.store.getState().following),
  },
  {
    keys: ['c', 'C'],
    shown: 'C',
    what: 'The charts, or not',
    group: 'View',
    single: true,
    part: 'charts',
    run: ({ panels }) => toggleDrawer(panels, 'charts'),
  },
  {
    keys: ['v', 'V'],
    shown: 'V',
    what: 'The lanes compared, or not',
    group: 'View',
    single: true,
    part: 'charts',
    run: ({ panels }) => toggleDrawer(panels, 'comparison'),
  },
  {
    keys: ['t', 'T'],
    shown: 'T',
    what: 'The messages as a table, or not',
    group: 'View',
    single: true,
    part: 'charts',
    run: ({ panels }) => toggleDrawer(panels, 'messages'),
  },
  {
    keys: ['b', 'B'],
    shown: 'B',
    what: 'The bytes of every lane, or not',
    group: 'View',
    single: true,
    part: 'message',
    run: ({ panels }) => toggleSide(panels, 'bytes'),
  },
  {
    keys: ['k', 'K'],
    shown: 'K',
    what: 'The code of the lane, or not',
    group: 'View',
    single: true,
    part: 'message',
    run: ({ panels }) => toggleSide(panels, 'code'),
  },
  {
    keys: ['l', 'L'],
    shown: 'L',
    what: 'Count bytes at the next layer',
    group: 'View',
    single: true,
    run({ session }) {
      const next = layers.indexOf(session.store.getState().layer) + 1
      session.countAt(layers[next % layers.length] as Layer)
    },
  },
  {
    keys: digits,
    shown: '1 … 9',
    what: 'To the lane of this number',
    group: 'View',
    single: true,
    run({ session, key }) {
      const lane = session.store.getState().current.lanes[digits.indexOf(key)]
      if (!lane) return
      session.select(lane.id)
      document.getElementById(laneElementId(lane.id))?.focus()
    },
  },
  {
    keys: ['e', 'E'],
    shown: 'E',
    what: 'The lecture beside the lab, or not',
    group: 'View',
    single: true,
    run: ({ place }) =>
      place.setState(place.getState().room === 'course' ? lab : { room: 'course', path: [] }),
  },
  {
    keys: ['o', 'O'],
    shown: 'O',
    what: 'On stage: the lecture in large type',
    group: 'View',
    single: true,
    run: ({ place }) => place.setState({ room: 'stage', path: [] }),
  },
  {
    keys: ['?'],
    what: 'This sheet',
    group: 'View',
    single: true,
    part: 'help',
    run: ({ panels }) => panels.setState({ help: true }),
  },
  {
    keys: ['Escape'],
    shown: 'Esc',
    what: 'Stop catching up; let go of the pinned message and the line of code',
    group: 'View',
    single: false,
    run: ({ session }) => {
      if (session.store.getState().catchingUpTo !== undefined) return session.stopCatchingUp()
      session.pin(undefined)
      session.light(undefined)
    },
  },
]

/** How the sheet writes its key. */
export const shownAs = ({ shown, keys }: Shortcut): string => shown ?? keys[0] ?? ''

/** The shortcuts whose key or meaning has all these words in it. */
export function search(words: string): Shortcut[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return shortcuts.filter((shortcut) => {
    const text = `${shownAs(shortcut)} ${shortcut.what}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
