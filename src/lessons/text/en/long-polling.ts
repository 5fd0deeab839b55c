// English: chapter 4.
import type { Texts } from '../texts.ts'

export const longPolling: Texts = {
  'long-polling.p1':
    'The trouble with polling is the answer “nothing new”. So let the server not give it. With [[term:long-polling|long polling]] the client asks as before, and the server [[term:hold|holds]] the request until there is something to say. It is one small change at the server, and the client’s loop loses its pause. Five steps:',
  'long-polling.steps.1':
    '**Ask.** The client sends a request for what comes after its newest update.',
  'long-polling.steps.2': '**Hold.** The server has no news and does not answer.',
  'long-polling.steps.3':
    '**Wait.** The request stands at the server, the connection is open and quiet.',
  'long-polling.steps.4': '**Answer.** An update is created, and the server responds with it.',
  'long-polling.steps.5':
    '**Ask again at once.** The client has the update and sends the next request.',
  'long-polling.p2':
    'A request cannot be held for ever: machines on the way close connections that are quiet for long. So there is a [[term:time-out|time-out]], after which the server answers that there is no news, and the client asks again. In the picture a held request is a band on the server’s line.',
  'long-polling.p3':
    'When an update is created while a request is held, it leaves at once. That sounds like a [[term:push|push]], made of nothing but requests and responses. Is it one?',
  'long-polling.p4':
    'Look at step five, though. From the moment the answer leaves until the next request arrives, the server has nobody to tell. This is the [[term:blind-window|blind window]].',
  'long-polling.p5':
    'And when news is frequent? Updates gather in the blind window, and the next answer brings them as a [[term:batch|batch]]. Count the trips of the messages before you predict.',

  'held-not-slow.title': 'Slow polling?',
  'held-not-slow.question':
    'Polling waits {held-not-slow@lanes.polling.intervalMs} between its requests. Long polling holds a request for up to {held-not-slow@lanes.long-polling.holdMs}. A message needs {held-not-slow@link.delayMs} in each direction. How late is an update in the long-polling lane on average?',
  'held-not-slow.unit': 'mean latency',
  'held-not-slow.watch': 'The band on the server’s line is a held request. See what ends it.',
  'held-not-slow.why':
    '[[claim:held-not-slow|The mean latency of long polling was {held-not-slow.long}, that of polling {held-not-slow.polling}]]. “Long” is how long a request may wait, not how long an update does: the update ends the waiting. [[claim:no-question-in-vain|Polling got {no-question-in-vain.emptyPolling} empty answers, long polling {no-question-in-vain.empty}]].',

  'one-connection.title': 'A new connection each time?',
  'one-connection.question':
    'In this run the client of long polling asks, gets its answer, and asks again, many times. How many connections does it open from start to end?',
  'one-connection.unit': 'connections',
  'one-connection.watch':
    'An open connection tints the space between the two lines. Look for its beginning and its end.',
  'one-connection.why':
    '[[claim:one-connection|Connections opened: {one-connection.connections}. Requests sent over it: {one-connection.requests}, for {one-connection.updates} updates]]. HTTP keeps a connection open for the next request (keep-alive). What becomes of it where somebody turns that off? Set the keep-alive time-out to zero and run it again.',

  'blind-window.title': 'The second goal',
  'blind-window.question':
    'Two updates are created shortly after each other. A message needs {blind-window@link.delayMs} in each direction, give or take {blind-window@link.jitterMs}. Draw how late the second update is in the long-polling lane.',
  'blind-window.watch':
    'When the second update is created, the answer with the first is on its way. Where is the next request?',
  'blind-window.why':
    '[[claim:blind-window|The first update came after {blind-window.first}, the second after {blind-window.second}; over the WebSocket the second took {blind-window.socket}: three trips against one]]. Nobody was waiting at the server. The answer had to travel to the client, the next request to the server, and the next answer to the client again.',

  'batches.title': 'News in heaps',
  'batches.question':
    'Now there are {batches@feed.ratePerSecond} updates a second, and a message needs {batches@link.delayMs} in each direction. How many updates does one answer of long polling bring on average?',
  'batches.unit': 'updates in one answer',
  'batches.watch':
    'Look for requests that are held for long. Compare how evenly the updates are delivered in the two lanes.',
  'batches.why':
    '[[claim:batches|One answer brought {batches.together} updates on average, and the mean latency was {batches.long} against {batches.socket} over the WebSocket. {batches.waiting} of these answers left as soon as their request was there: news was waiting already]]. What looked like a push has become polling in batches, with the trip there and back as its interval.',

  'long-polling.summary.1':
    'With long polling the server holds a request until there is news, so that the update itself ends the waiting.',
  'long-polling.summary.2':
    '[[claim:held-not-slow|When news is rare it is nearly a push: {held-not-slow.long} mean latency instead of {held-not-slow.polling}]].',
  'long-polling.summary.3':
    'Between an answer and the next request there is a blind window; [[claim:batches|with frequent news it turns long polling into polling in batches, of {batches.together} updates here]].',

  'long-polling.check.ends.question':
    'In “Slow polling?”, what ended the held requests while news was coming?',
  'long-polling.check.ends.option.update': 'An update was created.',
  'long-polling.check.ends.option.time-out': 'The time-out.',
  'long-polling.check.ends.option.interval': 'The interval of the client.',
  'long-polling.check.ends.why':
    '[[claim:no-question-in-vain|No answer was empty]]; after a time-out there would have been one.',
  'long-polling.check.window.question': 'When does the blind window end?',
  'long-polling.check.window.option.answer-arrives': 'When the answer arrives at the client.',
  'long-polling.check.window.option.request-arrives':
    'When the next request arrives at the server.',
  'long-polling.check.window.option.update': 'When the next update is created.',
  'long-polling.check.window.why':
    'Until a request stands at the server, the server has nothing that it could answer.',
  'long-polling.check.connections.question':
    'How many connections did the client open in “A new connection each time?”',
  'long-polling.check.connections.option.one': 'A single one.',
  'long-polling.check.connections.option.per-update': 'One for each update.',
  'long-polling.check.connections.option.per-request': 'One for each request.',
  'long-polling.check.connections.why':
    '[[claim:one-connection|{one-connection.requests} requests, connections opened: {one-connection.connections}]].',

  'long-polling.notes.aim':
    'Students can act out the five steps, say what the blind window is, and tell when long polling resembles a push and when it is polling in batches.',
  'long-polling.notes.time':
    'Two volunteers and a ball show the five steps in a minute. Keep time for the blind window: it is what students remember.',
  'long-polling.notes.wrong':
    '“Long polling is slow polling.” “It opens a connection for every message.” “It is the same as push.” “The time-out is the latency.”',
  'long-polling.notes.ask':
    'Who waits in polling, and who in long polling? What would close the blind window?',

  'long-polling.beat.idea': 'Let the question wait',
  'long-polling.beat.idea.notes':
    'One change at the server: it does not say “nothing new”. Two volunteers and a ball.',
  'long-polling.beat.steps': 'Ask, hold, wait, answer, ask again at once',
  'long-polling.beat.steps.notes': 'Name the five steps while one round is on the screen.',
  'long-polling.beat.ask-slow': 'Requests that wait long: how late is the news?',
  'long-polling.beat.ask-slow.notes': 'Take numbers. Some will add up the hold time.',
  'long-polling.beat.run-slow': 'The update ends the waiting',
  'long-polling.beat.run-slow.notes': 'Point at the end of a band: a vertical line stands there.',
  'long-polling.beat.answer-slow': 'Long is the request’s wait, not the update’s',
  'long-polling.beat.answer-slow.notes': 'Compare the bars of the two lanes.',
  'long-polling.beat.ask-connection': 'How many connections has it opened?',
  'long-polling.beat.ask-connection.notes': 'Hands for: one, one an update, one a request.',
  'long-polling.beat.answer-connection': 'The connection stays, the requests change',
  'long-polling.beat.answer-connection.notes':
    'The tint between the lines has no gap. Keep-alive has been the rule since the last century.',
  'long-polling.beat.ask-blind': 'Two goals within a blink: how late is the second?',
  'long-polling.beat.ask-blind.notes': 'Let somebody draw it on the axis.',
  'long-polling.beat.run-blind': 'The answer is on its way. Nobody waits at the server.',
  'long-polling.beat.run-blind.notes': 'Stop here and ask: whom can the server tell?',
  'long-polling.beat.zoom-blind': 'The blind window',
  'long-polling.beat.zoom-blind.notes':
    'From the answer’s departure until the next request’s arrival. Show both ends.',
  'long-polling.beat.answer-blind': 'Three trips instead of one',
  'long-polling.beat.answer-blind.notes': 'Count the arrows: answer, request, answer.',
  'long-polling.beat.run-batches': 'Now the news is frequent',
  'long-polling.beat.run-batches.notes':
    'Hardly a band is left. Ask what this looks like: polling.',
  'long-polling.beat.answer-batches':
    'Like a push when news is rare, in batches when it is frequent',
  'long-polling.beat.answer-batches.notes':
    'Both from the same code. The rate of the news decides what it is.',
  'long-polling.beat.so': 'What if the answer did not end?',
  'long-polling.beat.so.notes':
    'The way to Server-Sent Events: keep the response open and write on.',
}
