// English: what the course is called, and its chapters, for a table of contents.
import type { Texts } from '../texts.ts'

export const course: Texts = {
  'course.title': 'Real-time communication on the web',
  'course.promise':
    'Predict what happens, watch it happen, and see what was measured. Nothing here must be believed.',

  'real-time.title': 'What real-time communication is',
  'real-time.promise': 'What people expect, and what nobody can give them.',
  'request-response.title': 'The trouble with request–response',
  'request-response.promise': 'The server knows, and may not say so until it is asked.',
  'polling.title': 'Polling: ask again and again',
  'polling.promise': 'One knob, the interval, and no good place to leave it.',
  'long-polling.title': 'Long polling: ask, and let the server wait',
  'long-polling.promise': 'A request that is answered when there is something to say.',
  'sse.title': 'Server-Sent Events: an answer that does not end',
  'sse.promise': 'One request, one open response, and one direction.',
  'websocket.title': 'WebSocket: a phone call instead of letters',
  'websocket.promise': 'Both may speak at any time. What was missed, nobody repeats by itself.',
  'comparison.title': 'The comparison: words and numbers',
  'comparison.promise': 'The lecture’s table, each word of it against your own run.',
  'which-when.title': 'Which one when',
  'which-when.promise': 'Five questions, a ranking, and what would change it.',
  'beyond.title': 'Beyond',
  'beyond.promise': 'What newer protocols are for, and what this lab does not show.',
}
