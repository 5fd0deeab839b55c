// English: what each proof checks in a run, by the id of its claim: the code of its `check`, in words. Bounds are
// written in digits, so that a test can look for them in the code (test/lessons-proof-words.test.ts).
import type { Texts } from '../texts.ts'

export const proofs: Texts = {
  'never-zero':
    'Each update created from 1 s on reached the near client after {never-zero@link.delayMs} and the far one after {never-zero@lanes.far.link.delayMs}, give or take at most 5 ms. The medians, which are quoted, are within the same bounds.',
  'old-news':
    'The share of the time in which the newest update was missing from the screen is more than 2 times as large with Refresh as with the open connection. Over that, no update created from 1 s on took longer than the delay of {old-news@link.delayMs}.',
  'mostly-old':
    'The newest update was missing from the screen with Refresh for more than 50% of the time.',

  'must-ask':
    'No update that was created after the first 0.5 s was delivered before the person asked, at 7 s. There were exactly 2 requests, all that was created up to then was delivered, and what was created after the first 0.5 s came with one response; a run without such an update holds as well. How long the first of it waited is only measured.',
  'asking-in-vain':
    'A request and its response took, on average, more than 10 times as many bytes of HTTP as the {asking-in-vain@feed.payloadBytes} of an update’s payload. At least one response was empty, and no update was delivered.',
  guessing:
    'The mean latency is more than half of the mean pause of {guessing@lanes.request-response.paceMs}.',
  overtaking:
    'As requests, at least one message arrived after one that was sent later, and more than one connection was opened.',
  'one-keeps-order':
    'The WebSocket lane opened exactly one connection, more than one message arrived over it, and none of them after one that was sent later.',

  'half-the-interval':
    'The mean latency is more than 40% and less than 70% of the interval of {half-the-interval@lanes.polling.intervalMs}. The longest latency is more than 90% of it, and at most the interval and 3 times the delay of {half-the-interval@link.delayMs} together.',
  'asking-for-nothing': 'More than 50% of the requests got an empty answer.',
  'thousand-clients':
    '1,000 times the requests of this client, divided by the length of the run, are more than 800 a second, and more than 50% of them got an empty answer.',
  dilemma:
    'With pauses of {dilemma@lanes.often.intervalMs}, the mean latency is less than with pauses of {dilemma@lanes.seldom.intervalMs}, and the client sent more than 1.7 times as many requests.',
  enough:
    'For each delivered update, IP carried less than 95% as many bytes with polling as over the WebSocket, both ways together. The mean latency of polling is more than 5 times that of the WebSocket, and an answer that brought updates brought more than 10 on average.',

  'held-not-slow':
    'The mean latency of polling is more than 4 times the mean latency of long polling, which is less than 1.5 times the delay of {held-not-slow@link.delayMs}.',
  'no-question-in-vain':
    'Long polling got no empty answer, and polling got at least one. Both had the same news.',
  'one-connection':
    'The client opened exactly one connection in the whole run and sent more than 2 requests, and more than one update was delivered.',
  'blind-window':
    'With long polling, the latency of the second update is more than 2 times that of the first, and more than 2 times that of the second over the WebSocket. The delay of {blind-window@link.delayMs} and the jitter of {blind-window@link.jitterMs} together are one way at its longest: the latency of the second is more than 2 of them and at most 3, the two others at most one.',
  batches:
    'An answer of long polling that brought news brought more than 2 updates on average, and the mean latency of long polling is more than 1.5 times that of the WebSocket. More than 80% of these answers left within 1 ms of the arrival of their request.',

  'no-blind-window':
    'Over the stream, the latency of the second update is at most the delay of {no-blind-window@link.delayMs} and the jitter of {no-blind-window@link.jitterMs} together, and less than half of its latency with long polling, which is more than 2 times and at most 3 times these together.',
  'stream-text':
    'With long polling, a request that brought news took, with its response, on average more than 4 times as many bytes of HTTP as an event of the stream.',
  'one-request':
    'The stream took exactly one request and delivered more than one update; long polling took at least as many requests as the stream delivered updates.',
  'speaking-back':
    'After the request that opened the stream, the client sent no HTTP over its connection. Messages arrived at the server, and the client sent at least as many `POST` requests as messages arrived. More than one connection was opened.',
  'stream-ends':
    'The client asked for the stream exactly 2 times, the second time with `Last-Event-ID`. At least one update created between the end, at 4 s, and the arrival of the second request was delivered, and up to the newest one that was delivered none is missing.',

  opening:
    'From the start until the WebSocket was open it took 4 times the delay of {opening@link.delayMs}, give or take at most 4 times the jitter of {opening@link.jitterMs}.',
  'opens-like-a-stream':
    'The times until the WebSocket and the stream were open differ by at most 8 times the jitter of {opening@link.jitterMs}.',
  'both-at-once':
    'Exactly one connection was opened, and on it at least one message of the client was under way at the same time as an update. Nothing, in either direction, was under way for longer than the delay of {both-at-once@link.delayMs} and the jitter of {both-at-once@link.jitterMs} together.',
  'same-wire':
    'The mean latency over the stream, divided by that over the WebSocket, is at least 0.9 and at most 1.1. No update that was created from 1 s on took longer, in either lane, than the delay of {same-wire@link.delayMs} and the jitter of {same-wire@link.jitterMs} together.',
  'ahead-by-chance':
    'The mean latency over the WebSocket is less than over the stream, by however little.',
  'two-bytes':
    'Each frame from the server has a header of exactly 2 bytes. The headers of the first response with news and of its request are together more than 200 bytes.',
  'what-is-left':
    'For each delivered update, IP carried more than 2 and less than 10 times as many bytes with long polling as over the WebSocket, both ways together. An answer of long polling that brought news brought less than 1.1 updates on average.',
  'missed-calls':
    'At least one update was created between the end of the connection, at 4 s, and the arrival of the new request. The new request asked for what follows a certain update, not for all from the first on, and each of the missed updates was delivered.',

  'whole-table':
    'IP carried more than 1.5 and less than 20 times as many bytes in the polling lane as in the WebSocket lane, both ways together.',
  'two-kept-open':
    'The WebSocket lane opened exactly one connection and sent exactly one request, without any `POST`. The lane of Server-Sent Events sent exactly one request beside the `POST` of its client’s messages, at least as many as messages arrived.',
  'in-the-middle':
    'On a scale from the mean latency of the WebSocket, at 0%, to that of polling, at 100%, that of long polling stands below 25%, and it is less than 1.5 times that of the WebSocket.',
  'new-each-time':
    'With pauses of {new-each-time@lanes.often.intervalMs} the client opened exactly one connection; with pauses of {new-each-time@lanes.seldom.intervalMs} it opened as many as it sent requests. Both sent more than one request.',
  'heavy-news':
    'Of all bytes that IP carried, both ways, more than 50% were payload with polling, and a larger share over the WebSocket.',

  'tenth-of-a-second':
    '95 of 100 updates were known after at most 100 ms by Server-Sent Events and over the WebSocket, but not by long polling. An update that has not come yet counts as late as it is old.',
  'game-first':
    'With what was measured in the run, the chooser puts the WebSocket first for the game and for Figma. 95 of 100 updates were known after at most 100 ms by Server-Sent Events and over the WebSocket, and from 2 s on IP carried more bytes a second with Server-Sent Events.',
  talk: 'With what was measured in the run, the chooser puts the WebSocket first for Slack and for Google Docs. By Server-Sent Events and over the WebSocket, 95 of 100 updates were known after at most 1 s. The WebSocket lane sent exactly one request; that of Server-Sent Events sent one for its stream, and at least as many `POST` as messages arrived. From 2 s on IP carried fewer bytes a second in the WebSocket lane.',
  million:
    'With what was measured in the run, the chooser puts Server-Sent Events first for notifications. From 2 s on, a million such clients send more than 50,000 requests a second with polling and none with Server-Sent Events, of which each has on average more than 0.99 connections open.',
  glance:
    'With what was measured in the run, the chooser puts polling before the two other lanes for the diagram, and from 2 s on IP carried fewer bytes a second with polling than with Server-Sent Events. With polling, 95 of 100 updates were known after at most 10 s, more than 100 times as late as with Server-Sent Events, and an answer that brought updates brought more than 20 on average.',

  'one-lost-packet':
    'At least one packet was sent again. Late is an update, created after the first 0.5 s, with a latency of more than the delay of {one-lost-packet@link.delayMs} and 1 ms. At least one late update came at the same instant as a late one before it, and at least one did not.',
  'six-lines':
    'A message of the client took on average more than 1.2 times as long with at most {six-lines@lanes.sse.link.maxConnections} connections as with at most {six-lines@lanes.sse-2.link.maxConnections}. Exactly 6 connections were opened in the first lane, and more than 6 in the second.',
}
