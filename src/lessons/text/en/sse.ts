// English: chapter 5.
import type { Texts } from '../texts.ts'

export const sse: Texts = {
  'sse.p1':
    "What if the answer did not end? With [[term:sse|Server-Sent Events]] the client sends a request, and the server sends the head of a response and leaves it open. When there is news, it writes another few lines into it. Nobody asks again. The browser has a client for it: `new EventSource('/events')`.",
  'sse.p2':
    'The blind window of long polling came from asking again. So let the two goals of the last chapter fall once again.',
  'sse.p3':
    'What the server writes is plain text, an [[term:event-stream|event stream]], and so simple that you could write it by hand:',
  'sse.steps.1':
    '`id: 7` numbers an [[term:event|event]]. The browser remembers the newest number.',
  'sse.steps.2': '`data: {"id":7, …}` is what the client’s code gets: here, an update.',
  'sse.steps.3': 'An empty line ends the event.',
  'sse.steps.4':
    '`: hb` is a comment. It says nothing, but machines on the way close connections that are quiet for long: it is a [[term:heartbeat|heartbeat]].',
  'sse.p4':
    'The headers of the request and of the response were sent at the beginning, once. What does an event need, then?',
  'sse.p5':
    'The open response belongs to the server. Now the person at the client wants to say something.',
  'sse.p6':
    'And what if a stream breaks? A server is restarted, a phone changes its network. The browser notices the end, waits, and [[term:reconnect|reconnects]] by itself. The server can say how long to wait: `retry: 3000` means {stream-ends@lanes.sse.retryMs}. In the new request the browser tells the server, in a header `Last-Event-ID`, which event was its newest: the [[term:last-event-id|last event ID]].',

  'no-blind-window.title': 'The second goal again',
  'no-blind-window.question':
    'Two updates are created shortly after each other, as in the last chapter. A message needs {no-blind-window@link.delayMs} in each direction, give or take {no-blind-window@link.jitterMs}. Draw how late the second update is in the lane of Server-Sent Events.',
  'no-blind-window.watch':
    'When the second update is created, the first is on its way in both lanes. Which of the two servers can speak?',
  'no-blind-window.why':
    '[[claim:no-blind-window|The second update took {no-blind-window.stream} over the stream, and {no-blind-window.long} with long polling: one trip against three]]. The server wrote it behind the first, into the same response, and it waited for nobody: a stream has no blind window.',

  'stream-text.title': 'The size of an event',
  'stream-text.question':
    'Each update has a payload of {stream-text@feed.payloadBytes}. With it go its number and its time, and the lines of the event around it. How many bytes of HTTP does one event take?',
  'stream-text.unit': 'bytes for one event',
  'stream-text.watch': 'Open an event, and then a response of long polling. Look for the headers.',
  'stream-text.why':
    '[[claim:stream-text|One event took {stream-text.event}; with long polling, a request and its response took {stream-text.answer}]]. An event has no headers, only its lines and a length before them. [[claim:one-request|The stream needed {one-request.requests} request for {one-request.updates} updates, long polling {one-request.long}]].',

  'speaking-back.title': 'May I say something?',
  'speaking-back.question':
    'The stream is open, and now the person at the client sends messages to the server. How do they travel?',
  'speaking-back.option.stream': 'Over the open stream, in the other direction.',
  'speaking-back.option.requests': 'As requests of their own, over another connection.',
  'speaking-back.option.not-at-all': 'Not at all: the server is the only one that sends.',
  'speaking-back.watch':
    'Look for arrows from the client’s line to the server’s. Open one: does it belong to the stream?',
  'speaking-back.why':
    '[[claim:speaking-back|{speaking-back.posts} messages were sent as requests (`POST`), each with its answer {speaking-back.bytes} of HTTP on average; none went over the stream. Connections opened: {speaking-back.connections}]]. The request of the stream is complete, and its response is still going on: there is no place in it for the client. With HTTP/1.1 a browser opens up to {speaking-back@link.maxConnections} connections to a server, and a stream keeps one of them busy.',

  'stream-ends.title': 'The server hangs up',
  'stream-ends.question':
    'At four seconds the server ends the stream. Nobody touches the page. The server goes on creating updates. What does the client get of them?',
  'stream-ends.option.ended': 'Nothing: the stream has ended.',
  'stream-ends.option.gap':
    'What is created after a new start. What was created before it is lost.',
  'stream-ends.option.all': 'All of it. What was created meanwhile comes late.',
  'stream-ends.watch':
    'Find where the tint between the lines ends and where it begins again. Open the new request. The task asks for another pause (retry).',
  'stream-ends.why':
    '[[claim:stream-ends|After {stream-ends.away} the new request was at the server. {stream-ends.waited} updates had been created since the end; they came late, by up to {stream-ends.longest}, and none was lost]]. The browser asked for what follows the last event ID, and the server had kept its news. It takes both: a server that forgets has nothing to repeat.',
  'stream-ends.condition.longest': 'maximum latency',

  'sse.summary.1':
    '[[claim:one-request|With Server-Sent Events the client asks once and the response stays open: {one-request.updates} updates came over {one-request.requests} request here]].',
  'sse.summary.2':
    '[[claim:speaking-back|A stream goes one way: the client speaks in requests of its own, of {speaking-back.bytes} with the answer here]].',
  'sse.summary.3':
    '[[claim:stream-ends|When the server ends a stream, the browser reconnects and asks for what it does not have: late by up to {stream-ends.longest} here, not lost]].',

  'sse.check.requests.question':
    'In “The size of an event”, how many requests did the client of the stream send?',
  'sse.check.requests.option.one': 'A single one.',
  'sse.check.requests.option.per-update': 'One for each update.',
  'sse.check.requests.option.none': 'None: the server began.',
  'sse.check.requests.why':
    '[[claim:one-request|{one-request.requests}, for {one-request.updates} updates]]. The client still has to begin; it is a response that stays open.',
  'sse.check.up.question': 'In “May I say something?”, how did the server get the messages?',
  'sse.check.up.option.stream': 'Over the open stream.',
  'sse.check.up.option.requests': 'As requests of their own.',
  'sse.check.up.option.not-at-all': 'Not at all.',
  'sse.check.up.why':
    '[[claim:speaking-back|As {speaking-back.posts} requests, none of them over the stream]].',
  'sse.check.comment.question': 'A server writes `: hb` into a quiet stream. What for?',
  'sse.check.comment.option.open': 'So that the connection is not quiet for long and stays open.',
  'sse.check.comment.option.ask': 'To ask the client whether it has news.',
  'sse.check.comment.option.count': 'So that the client can count the seconds.',
  'sse.check.comment.why':
    'It is a comment: the client’s code does not see it. Machines on the way see that the connection is in use.',
  'sse.check.memory.question':
    'A stream was cut and is open again. Who had remembered which event was the newest one at the client?',
  'sse.check.memory.option.browser': 'The browser.',
  'sse.check.memory.option.server': 'The server.',
  'sse.check.memory.option.page': 'The code of the page.',
  'sse.check.memory.why':
    'The browser keeps the last event ID and sends it by itself. The server has forgotten this client, and the code of the page did nothing.',

  'sse.notes.aim':
    'Students can read an event stream, say why it has no blind window and goes one way, and tell who does what when it is cut.',
  'sse.notes.time':
    'Keep time for the end of the stream: the pause of seconds in which nothing comes is worth a silence in the room.',
  'sse.notes.wrong':
    '“SSE is a kind of WebSocket.” “The client can answer on the stream.” “When the server closes it, it is over.” “A pause of 0 reconnects at once” (it means: the browser’s own pause).',
  'sse.notes.ask':
    'What must a server keep so that it can repeat? For how long? What happens when a server with many open streams is restarted?',

  'sse.beat.idea': 'An answer that does not end',
  'sse.beat.idea.notes':
    'Take up the last question. One request, one response, and the response goes on.',
  'sse.beat.text': 'Plain text: a number, the news, an empty line',
  'sse.beat.text.notes':
    'Read the opened event aloud. Then compare the lanes: who asks again, and who does not?',
  'sse.beat.ask-second': 'Two goals within a blink, now on a stream',
  'sse.beat.ask-second.notes': 'Somebody who drew it in the last chapter draws it again.',
  'sse.beat.answer-second': 'One trip. No blind window.',
  'sse.beat.answer-second.notes': 'Count the arrows in both lanes: three trips above, one below.',
  'sse.beat.ask-back': 'The stream is open. Can the client speak on it?',
  'sse.beat.ask-back.notes': 'Hands for: over the stream, as requests, not at all.',
  'sse.beat.answer-back': 'A stream goes one way',
  'sse.beat.answer-back.notes':
    'The opened message is a whole request with headers, on another connection.',
  'sse.beat.ask-ends': 'Now the server ends the stream. What does the client get?',
  'sse.beat.ask-ends.notes':
    'Hands for: nothing, only what comes after a new start, all of it. Nobody touches the page.',
  'sse.beat.run-ends': 'Silence. And then somebody asks.',
  'sse.beat.run-ends.notes': 'Say nothing until the request leaves. Then ask who sent it.',
  'sse.beat.answer-ends': 'Late, not lost: Last-Event-ID',
  'sse.beat.answer-ends.notes':
    'Open the request and read the header. The browser kept the number, the server kept the news.',
  'sse.beat.so': 'What if the client could speak on it, too?',
  'sse.beat.so.notes': 'The way to WebSocket: from a letter that goes on to a phone call.',
}
