// A trace as somebody sees it who watches the line from outside, and for whom it is encrypted: when something
// passed, which way, how many bytes, on which connection; and what the two people at its ends know, which is what
// updates there are and when they were delivered. Names, texts and causes are gone, not hidden: there is nothing to find.
import { Trace } from '../../trace/trace.ts'
import type { SentMessage } from '../../trace/vocabulary.ts'

/** The only lane of a veiled trace. Its protocol stands for none: the one whose colour is grey. */
const line = { id: 'line', protocol: 'request-response' } as const

/**
 * What a message may still look like, in the words of the trace: `response` with an update, `request` with any other
 * content, `response` without one: TCP alone. Number, ends, bytes and connection of each message stay as they were.
 */
function veiled(
  { fromServer, connection, arrivalUs, httpBytes, ipBytes, firstUpdate, updateCount }: Columns,
  message: number,
): SentMessage {
  const bytes = httpBytes.at(message)
  const other = bytes > 0 && updateCount.at(message) === 0
  return {
    type: other ? 'request' : 'response',
    from: fromServer.at(message) ? 'server' : 'client',
    connection: connection.at(message),
    arrivalUs: arrivalUs.at(message),
    httpBytes: bytes,
    ipBytes: ipBytes.at(message),
    firstUpdate: firstUpdate.at(message),
    updateCount: updateCount.at(message),
    ...(other && { text: `${bytes} B` }),
  }
}

type Columns = ReturnType<Trace['lane']>['messages']

/** What can be seen of the trace of one lane. */
export function veil(trace: Trace): Trace {
  const seen = new Trace([line])
  const { messages } = trace.lane(0)
  const shown = seen.lane(0).messages
  for (let i = 0; i < trace.length; i++) {
    const { kind, timeUs, subject, other } = trace.entry(i)
    if (kind === 'created') seen.created(timeUs, trace.updates.payloadBytes.at(subject - 1))
    else if (kind === 'sent') {
      seen.sent(timeUs, 0, veiled(messages, subject))
      // Nobody outside knows what is a question: none of them waits for an answer.
      shown.answeredUs.set(subject, shown.arrivalUs.at(subject))
    } else if (kind === 'arrived') seen.arrived(timeUs, 0, subject)
    else if (kind === 'delivered') seen.delivered(timeUs, 0, subject, other)
  }
  return seen
}
