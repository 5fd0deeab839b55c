// Where a person looks in a run: the cursor, the window, a pinned message, the layer, the theme; and what an
// instructor who made the link has decided. Each is one key of the link. Nothing here touches the run.
import type { Microseconds } from '../kernel/time.ts'
import { durationForm, formatDuration, parseDuration } from './duration.ts'
import { MAX_TIME_US } from './input-schema.ts'
import { type Layer, layers } from './layers.ts'
import { encode } from './url-text.ts'

export const themes = ['light', 'dark', 'projector'] as const
export type Theme = (typeof themes)[number]

/** What an instructor decided for whoever opens the link. */
export interface Rules {
  /** Names of controls (control-names.ts) that are not there, and of those that are there and cannot be used. */
  hide?: readonly string[]
  lock?: readonly string[]
  /** A compact page, for a frame in another page. */
  embed?: true
  /** What the instructor calls it. */
  title?: string
  /** Ids of experiments of the lecture, to be answered with an answer code. */
  assign?: readonly string[]
  /** `own`: each student's runs have a seed made of the name. Undefined: the experiments' own seeds. */
  seeds?: 'own'
}

export interface View extends Rules {
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

const MAX_NAMES = 64
const MAX_TITLE = 80

const names: Part<readonly string[]> = {
  key: '',
  form: `up to ${MAX_NAMES} names with commas between them`,
  format: (list) => list.join(','),
  parse(text) {
    const list = [...new Set(text.split(',').filter((name) => name !== ''))]
    const fits = list.length <= MAX_NAMES && list.every((name) => /^[\w.-]{1,80}$/.test(name))
    return list.length > 0 && fits ? list : undefined
  },
}

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
  hide: { ...names, key: 'hide' },
  lock: { ...names, key: 'lock' },
  embed: {
    key: 'embed',
    form: '1',
    format: () => '1',
    parse: (text) => (text === '1' ? true : undefined),
  },
  title: {
    key: 'title',
    form: `a text of up to ${MAX_TITLE} characters`,
    format: encode,
    parse: (text) => (text !== '' && text.length <= MAX_TITLE ? text : undefined),
  },
  assign: { ...names, key: 'assign' },
  seeds: {
    key: 'seeds',
    form: 'own',
    format: () => 'own',
    parse: (text) => (text === 'own' ? text : undefined),
  },
}

const ruleNames = [
  'hide',
  'lock',
  'embed',
  'title',
  'assign',
  'seeds',
] as const satisfies (keyof Rules)[]

/** What of the view is an instructor's decision. */
export const rulesOf = (view: View): Rules =>
  Object.fromEntries(
    ruleNames.flatMap((name) => (view[name] === undefined ? [] : [[name, view[name]]])),
  )

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
