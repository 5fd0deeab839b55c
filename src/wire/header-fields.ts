// What the header fields of our messages are for, each in one sentence, and where it is defined.

interface About {
  meaning: string
  section: string
}

const about = (meaning: string, section: string): About => ({ meaning, section })

const BROWSER = 'Client Hints: '
const METADATA = 'W3C Fetch Metadata'

const fields: Record<string, About> = {
  host: about(
    'Which site is asked; one server may have many. Repeated in every request.',
    'RFC 9110, 7.2',
  ),
  connection: about('What is to become of this connection after the message.', 'RFC 9110, 7.6.1'),
  'keep-alive': about(
    'For how many seconds the server keeps an idle connection open.',
    'RFC 2068, 19.7.1',
  ),
  'content-length': about('How many bytes the body has.', 'RFC 9110, 8.6'),
  'content-type': about('What kind of data the body is.', 'RFC 9110, 8.3'),
  'transfer-encoding': about(
    'The body comes in chunks, because its length is not known yet.',
    'RFC 9112, 6.1',
  ),
  'cache-control': about(
    'Who may keep a copy of the answer: here, nobody without asking again.',
    'RFC 9111, 5.2',
  ),
  pragma: about('The same as Cache-Control, for very old caches.', 'RFC 9111, 5.4'),
  date: about('When the server made the answer.', 'RFC 9110, 6.6.1'),
  'user-agent': about('Which program asks.', 'RFC 9110, 10.1.5'),
  accept: about('Which kinds of data the client can use.', 'RFC 9110, 12.5.1'),
  'accept-encoding': about('Which compressions the client understands.', 'RFC 9110, 12.5.3'),
  'accept-language': about('Which languages the person prefers.', 'RFC 9110, 12.5.4'),
  origin: about('From which site the page comes that asks.', 'RFC 6454, 7'),
  referer: about('On which page the request began.', 'RFC 9110, 10.1.3'),
  'last-event-id': about(
    'The last event that the client has: the server goes on after it.',
    'HTML, 9.2.4',
  ),
  upgrade: about('To which protocol this connection is to change.', 'RFC 9110, 7.8'),
  'sec-websocket-version': about(
    'The version of WebSocket: 13 is the standard.',
    'RFC 6455, 11.3.5',
  ),
  'sec-websocket-key': about(
    '16 random bytes in Base64. The server must answer with a value made of them.',
    'RFC 6455, 11.3.1',
  ),
  'sec-websocket-accept': about(
    'Made of the key by SHA-1: the server shows that it really speaks WebSocket.',
    'RFC 6455, 11.3.3',
  ),
  'sec-websocket-extensions': about(
    'What else the client could do, such as compression.',
    'RFC 6455, 11.3.2',
  ),
  'sec-fetch-site': about('Whether the page and the server are of one site.', METADATA),
  'sec-fetch-mode': about('In which mode the browser asks.', METADATA),
  'sec-fetch-dest': about('What the answer will be used for.', METADATA),
  'sec-ch-ua': about('Which brands of browser this is.', `${BROWSER}User-Agent`),
  'sec-ch-ua-mobile': about('Whether this is a phone.', `${BROWSER}User-Agent`),
  'sec-ch-ua-platform': about('Which operating system this is.', `${BROWSER}User-Agent`),
}

/** What this header field is for, whatever the case of its letters. */
export const headerField = (name: string): About =>
  fields[name.toLowerCase()] ?? about('Something one side tells the other.', 'RFC 9110, 5')

/** The names that have a sentence of their own. */
export const knownHeaderFields: readonly string[] = Object.keys(fields)
