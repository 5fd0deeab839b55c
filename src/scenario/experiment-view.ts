// Where a person looks in a run: the cursor, the window, a pinned message, the layer, the theme. Each is one key of
// the link. Nothing here touches the run.
import type { Microseconds } from '../kernel/time.ts'
import { durationForm, formatDuration, parseDuration } from './duration.ts'
import { MAX_TIME_US } from './input-schema.ts'
import { type Layer, layers } from './layers.ts'

export const themes = ['light', 'dark', 'projector'] as const
export type Theme = (typeof themes)[number]

export interface View {
  /** The instant looked at. Undefined: the head, as it moves on. */
  cursorUs?: Microseconds
  /** The window of time on the screen. */
  fromUs?: Microseconds
  toUs?: Microseconds
  /** The message whose details are open: a lane's id and the message's index in that lane. */
  pin?: { lane: string; message: number }
  /** Undefined: as the system has it. */
  theme?: Theme
  /** At which layer bytes are counted. Undefined: at the first one (layers.ts). */
  layer?: Layer
}

/** How one part of the view is written in a link. */
interface Part<T> {
  key: string
  form: string
  format(value: T): string
  /** Undefined: not a value. */
  parse(text: string): T | undefined
}

const instant = (key: string, leastUs: Microseconds): Part<Microseconds> => ({
  key,
  form: durationForm,
  // A window that was zoomed by hand ends between two microseconds.
  format: (us) => formatDuration(Math.round(us)),
  parse(text) {
    const us = parseDuration(text)
    return us !== undefined && us >= leastUs && us <= MAX_TIME_US ? us : undefined
  },
})

const parts: { [K in keyof View]-?: Part<NonNullable<View[K]>> } = {
  cursorUs: instant('t', 0),
  // A window may begin before the run does.
  fromUs: instant('from', -MAX_TIME_US),
  toUs: instant('to', -MAX_TIME_US),
  pin: {
    key: 'pin',
    form: 'a lane and the number of a message, such as polling.12',
    format: ({ lane, message }) => `${lane}.${message}`,
    parse(text) {
      const [, lane = '', message = ''] = /^([a-z0-9][a-z0-9-]*)\.(\d{1,9})$/.exec(text) ?? []
      return lane ? { lane, message: Number(message) } : undefined
    },
  },
  theme: {
    key: 'theme',
    form: `one of ${themes.join(', ')}`,
    format: (theme) => theme,
    parse: (text) => themes.find((theme) => theme === text),
  },
  layer: {
    key: 'layer',
    form: `one of ${layers.join(', ')}`,
    format: (layer) => layer,
    parse: (text) => layers.find((layer) => layer === text),
  },
}

type AnyPart = [keyof View, Part<unknown>]
const entries = Object.entries(parts) as AnyPart[]

/** The view's keys and values, in a fixed order. */
export const formatView = (view: View): [string, string][] =>
  entries.flatMap(([name, part]) => {
    const value = view[name]
    return value === undefined ? [] : [[part.key, part.format(value)] as [string, string]]
  })

/** Takes one key into `view`. False: not a key of a view. A text: what is wrong with the value. */
export function readViewKey(view: View, key: string, text: string): boolean | string {
  const found = entries.find(([, part]) => part.key === key)
  if (!found) return false
  const [name, part] = found
  const value = part.parse(text)
  if (value === undefined) return `must be ${part.form}`
  Object.assign(view, { [name]: value })
  return true
}
