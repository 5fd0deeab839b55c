// What the person wanted of a message, without anything that carries it: the updates' own texts, or the text
// that somebody wrote.
import { payloadText } from '../../scenario/payload.ts'
import type { Message } from '../../trace/lane-trace.ts'
import type { Trace } from '../../trace/trace.ts'

export interface Said {
  who: string
  text: string
}

export function saidIn(trace: Trace, message: Message): Said[] {
  const { firstUpdate, updateCount, type, from, text } = message
  if (updateCount > 0) {
    return Array.from({ length: updateCount }, (_, i) => ({
      who: `update ${firstUpdate + i}`,
      text: payloadText(firstUpdate + i, trace.updates.payloadBytes.at(firstUpdate + i - 1)),
    }))
  }
  const body = type === 'post' ? text.slice(text.indexOf('\n\n') + 2) : text
  if (type !== 'post' && !(type === 'frame' && from === 'client')) return []
  const said: unknown = JSON.parse(body)
  return said && typeof said === 'object' && 'text' in said
    ? [{ who: 'the person', text: String(said.text) }]
    : []
}
