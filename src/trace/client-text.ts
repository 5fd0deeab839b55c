// What a person wrote to the server, read back from the message that carried it: the body of a request, or
// the text of a frame, is JSON with the text inside.
import type { MessageTable } from './lane-trace.ts'

/** The person's own text in this message; undefined where it carries none. */
export function clientText(messages: MessageTable, index: number): string | undefined {
  const type = messages.typeOf(index)
  const text = messages.textOf(index)
  const body = type === 'post' ? text.slice(text.indexOf('\n\n') + 2) : text
  if (type !== 'post' && !(type === 'frame' && !messages.fromServer.at(index))) return undefined
  const said: unknown = JSON.parse(body)
  return said && typeof said === 'object' && 'text' in said ? String(said.text) : undefined
}
