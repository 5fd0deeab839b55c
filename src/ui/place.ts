// Where in the house a person is: the lab itself, or a room of the lecture. It is the path of the hash
// (`#/course/polling/interval`), as the experiment is its query. What a room does with its path is its own business.
import { createStore, type StoreApi } from 'zustand/vanilla'

/**
 * `course`: the lecture's text beside the lab. `stage` and `speaker`: the lecture in a hall, its two windows.
 * `detective`: unlabelled traces. `teach`: links, notes, handouts. `check`: answers that students sent.
 * `handout`: a chapter on paper.
 */
export const rooms = [
  'lab',
  'course',
  'stage',
  'speaker',
  'detective',
  'teach',
  'check',
  'handout',
] as const
export type Room = (typeof rooms)[number]

export interface Place {
  room: Room
  /** The path in the room: a chapter and an experiment, a plan and a beat. */
  path: readonly string[]
}

/** A place may come late; `heldFocus` is what had the focus when it was asked for. */
export type PlaceStore = StoreApi<Place> & { readonly heldFocus: Element | null }

export const lab: Place = { room: 'lab', path: [] }

/** Whether the room has the whole page; the course lies beside the lab. */
export const covers = (room: Room): boolean => room !== 'lab' && room !== 'course'

/** The place that a link names; undefined where there is no such room. */
export function parsePlace(hash: string): Place | undefined {
  const [name = '', ...path] =
    hash
      .replace(/^#?\/?/, '')
      .split('?')[0]
      ?.split('/') ?? []
  if (name === '') return lab
  const room = rooms.find((each) => each === name)
  return room && { room, path: path.filter((part) => /^[\w.-]+$/.test(part)) }
}

/** `#/stage/45/12`; the lab's is `#/`. */
export const formatPlace = ({ room, path }: Place): string =>
  room === 'lab' ? '#/' : `#/${[room, ...path].join('/')}`

export function createPlace(): PlaceStore {
  const store = createStore<Place>()(() => lab)
  let heldFocus = document.activeElement
  store.subscribe(() => {
    heldFocus = document.activeElement
  })
  return Object.defineProperty(store, 'heldFocus', { get: () => heldFocus }) as PlaceStore
}
