// The head of an HTTP/1.1 message, field by field (RFC 9112, sections 2 to 5).
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { headerField } from './header-fields.ts'
import { group, type Label, type Labelled, lazily, sequence, textField } from './spans.ts'

const label = (field: string, value: string, meaning: string, section: string): Label => ({
  field,
  value,
  meaning,
  section,
})

function requestLine(line: string): Labelled {
  const [method = '', target = '', ...version] = line.split(' ')
  return group(
    label('Request line', line, 'What the client wants.', 'RFC 9112, 3'),
    textField(
      `${method} `,
      label(
        'Method',
        method,
        method === 'POST' ? 'The client brings something.' : 'The client wants to have something.',
        'RFC 9110, 9.3',
      ),
    ),
    textField(
      `${target} `,
      label('Target', target, 'What it is about: path and query.', 'RFC 9112, 3.2'),
    ),
    textField(
      `${version.join(' ')}\r\n`,
      label('Version', version.join(' '), 'The version of HTTP.', 'RFC 9112, 2.3'),
    ),
  )
}

function statusLine(line: string): Labelled {
  const [version = '', code = '', ...words] = line.split(' ')
  const reason = words.join(' ')
  return group(
    label('Status line', line, 'How it went.', 'RFC 9112, 4'),
    textField(`${version} `, label('Version', version, 'The version of HTTP.', 'RFC 9112, 2.3')),
    textField(`${code} `, label('Status code', code, 'How it went, for programs.', 'RFC 9110, 15')),
    textField(
      `${reason}\r\n`,
      label('Reason', reason, 'The same in words, for people.', 'RFC 9112, 4'),
    ),
  )
}

function fieldLine(line: string): Labelled {
  const colon = line.indexOf(':')
  const name = line.slice(0, colon)
  return textField(`${line}\r\n`, {
    field: name,
    value: line.slice(colon + 1).trim(),
    ...headerField(name),
  })
}

/** A head as it was written: start line, header fields, and the empty line that ends it. */
export const labelledHead = (text: string): Labelled =>
  lazily(utf8ToBytes(text), () => lineByLine(text).spans)

function lineByLine(text: string): Labelled {
  const [start = '', ...lines] = text.slice(0, -4).split('\r\n')
  return group(
    label(
      'Head',
      `${text.length} bytes`,
      'What both sides must know of the message before its body.',
      'RFC 9112, 2.1',
    ),
    start.startsWith('HTTP/') ? statusLine(start) : requestLine(start),
    ...lines.map(fieldLine),
    textField(
      '\r\n',
      label('End of head', '', 'An empty line: the head ends here.', 'RFC 9112, 2.1'),
    ),
  )
}

/** A head and its body. The body is labelled by whoever knows what it holds. */
export const labelledMessage = (head: string, body?: Labelled): Labelled =>
  body ? sequence(labelledHead(head), body) : labelledHead(head)
