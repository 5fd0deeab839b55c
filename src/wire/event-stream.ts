// Event streams as text: writing them, and saying what each line is (HTML standard, section 9.2).
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { type Labelled, lazily, sequence, textField } from './spans.ts'

/** What one block of a stream may say. A block ends with an empty line. */
export interface EventBlock {
  comment?: string
  retryMs?: number
  id?: string
  event?: string
  data?: string
}

const lines = (name: string, text: string | undefined): string =>
  text === undefined
    ? ''
    : text
        .split(/\r\n|\r|\n/)
        .map((line) => `${name}: ${line}\n`)
        .join('')

/** One block. Data and comments may have several lines; an id or a type may not. */
export const eventBlock = ({ comment, retryMs, id, event, data }: EventBlock): string =>
  [
    lines('', comment),
    retryMs === undefined ? '' : `retry: ${retryMs}\n`,
    id === undefined ? '' : `id: ${id}\n`,
    event === undefined ? '' : `event: ${event}\n`,
    lines('data', data),
    '\n',
  ].join('')

const meanings: Record<string, string> = {
  id: 'The number of this event: after a break, the client says which one it had last.',
  data: 'What the page gets to see.',
  event: 'The kind of event; without it, it is a “message”.',
  retry: 'How many milliseconds the client waits before it reconnects.',
  '': 'A comment: keeps the connection from looking dead, and the page never sees it.',
}

function labelledLine(line: string, end: string): Labelled {
  if (line === '') {
    return textField(end, {
      field: 'End of event',
      value: '',
      meaning: 'An empty line: what was said so far is handed to the page.',
      section: 'HTML, 9.2.6',
    })
  }
  const [, name = line, value = ''] = /^([^:]*):? ?([\s\S]*)$/.exec(line) ?? []
  return textField(line + end, {
    field: name === '' ? 'Comment' : name,
    value,
    meaning: meanings[name] ?? 'A field without meaning: clients skip it.',
    section: 'HTML, 9.2.6',
  })
}

/** Any piece of an event stream, line by line. */
export const labelledEventStream = (text: string): Labelled =>
  lazily(utf8ToBytes(text), () => lineByLine(text).spans)

function lineByLine(text: string): Labelled {
  const parts: Labelled[] = []
  for (const [whole, line = '', end = ''] of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    if (whole !== '') parts.push(labelledLine(line, end))
  }
  return sequence(...parts)
}
