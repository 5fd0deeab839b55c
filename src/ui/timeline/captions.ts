// What is written along an arrow where there is room: the message's name on the wire, and what is in it.
import type { LaneTrace, MessageTable } from '../../trace/lane-trace.ts'
import { commentName } from '../words/comment-name.ts'
import type { Arrow } from './shapes.ts'

/** An arrow that is flat and long enough to be written on, in pixels along the axis per pixel across. */
const FLATTEST = 1.3

export interface Caption extends Arrow {
  text: string
}

function updatesIn({ firstUpdate, updateCount }: MessageTable, message: number): string {
  const count = updateCount.at(message)
  const first = firstUpdate.at(message)
  if (count === 0) return ''
  // An imported HAR knows of news, but not of which.
  if (first === 0) return 'news'
  return count === 1 ? `update ${first}` : `updates ${first}–${first + count - 1}`
}

const acronyms = new Set(['syn', 'syn-ack', 'ack', 'fin', 'rst'])

/** `GET /updates?after=3`, `update 4`, `event, update 5`, `SYN-ACK`; empty: nothing to add. */
export function captionOf({ messages }: LaneTrace, message: number): string {
  const type = messages.typeOf(message)
  const news = updatesIn(messages, message)
  if (acronyms.has(type)) return type.toUpperCase()
  if (type === 'request' || type === 'post') {
    const line = messages.textOf(message).split('\n')[0] ?? ''
    return line || (type === 'post' ? 'POST' : 'GET')
  }
  // A response's status stands under its beginning.
  if (type === 'response') return news
  if (type === 'comment') return commentName(messages.textOf(message))
  return news ? `${type}, ${news}` : type
}

/** The arrows that can be written on at this scale, with their texts. */
export function captionsOn(
  lanes: readonly LaneTrace[],
  arrows: readonly Arrow[],
  usPerPx: number,
  depthOf: (lane: number) => number,
): Caption[] {
  const flat = arrows.filter(
    ({ lane, fromUs, toUs }) => (toUs - fromUs) / usPerPx > FLATTEST * depthOf(lane),
  )
  return flat
    .map((arrow) => ({
      ...arrow,
      text: captionOf(lanes[arrow.lane] as LaneTrace, arrow.message),
    }))
    .filter(({ text }) => text !== '')
}
