// English: chapter 6.
import type { Texts } from '../texts.ts'

export const websocket: Texts = {
  'websocket.p1':
    'Up to now there were letters: a question, an answer, an answer that goes on and on. A [[term:websocket|WebSocket]] is a phone call. One side dials, the other picks up, and from then on both may speak when they like, until one of them hangs up.',
  'websocket.p2':
    'It begins as HTTP, so that it comes through where HTTP comes through. Four steps:',
  'websocket.steps.1':
    '**Dial.** On a new connection the client sends a request with `Upgrade: websocket`: it asks for an [[term:upgrade|upgrade]].',
  'websocket.steps.2':
    '**Pick up.** The server answers `101 Switching Protocols`. With that the [[term:handshake|opening handshake]] is done; from here on this connection speaks WebSocket, not HTTP.',
  'websocket.steps.3':
    '**Speak.** Who has something to say sends a [[term:frame|frame]]. Nobody asks, and nobody waits for an answer: the code at the other side is called when a frame arrives. It is [[term:event-driven|event-driven]].',
  'websocket.steps.4':
    '**Hang up.** One side sends a Close frame, the other answers with one, and the connection is closed.',
  'websocket.p3':
    'Two people on a phone can speak at the same time. Two with a walkie-talkie must take turns. Which of the two is a WebSocket?',
  'websocket.p4':
    'It is said that WebSocket is fast. Compare it with a stream, which is open as well. What happens to an update on its way, and what of that can a [[term:protocol|protocol]] change?',
  'websocket.p5':
    'It is also said to be small. “Two bytes instead of 871” is an old slogan (Lubbers and Greco, 2010): the header of a frame beside the headers of a request and its response. Headers are not the only thing that travels, though: think of the [[term:packet|packets]].',
  'websocket.p6':
    'And a call can be cut off. EventSource dials again by itself. A WebSocket does not: the page’s own code has to notice, to wait for a moment ([[term:backoff|backoff]]), and to open a new one.',

  'opening.title': 'Dialling',
  'opening.question':
    'A message needs {opening@link.delayMs} in each direction, give or take {opening@link.jitterMs}. The client begins at the start of the run, and there is no connection yet. After what time is the WebSocket open at the client?',
  'opening.unit': 'time until it is open',
  'opening.watch':
    'Count the arrows between the two lines before `101` arrives. Then turn on the encryption, and count again.',
  'opening.why':
    '[[claim:opening|The WebSocket was open after {opening.socket}: {opening.ways} trips]]. There and back for the connection itself, which TCP opens; there and back for the request and its `101`. [[claim:opens-like-a-stream|The stream was open after {opens-like-a-stream.stream}: it takes the same trips]]. Dialling is paid once, at the beginning.',

  'both-at-once.title': 'Both at once',
  'both-at-once.question':
    'The server sends updates and the client sends messages, over one WebSocket. An update is created while a message of the client is on its way to the server. What happens to the update?',
  'both-at-once.option.waits': 'It waits until the message has arrived.',
  'both-at-once.option.passes': 'It leaves at once, and the two pass each other.',
  'both-at-once.option.second': 'It goes over a second connection.',
  'both-at-once.watch':
    'Look for two arrows that cross, one in each direction. Compare their slope with that of an arrow alone.',
  'both-at-once.why':
    '[[claim:both-at-once|{both-at-once.met} of the {both-at-once.received} messages that arrived had met an update on the same connection. No update was under way for longer than {both-at-once.down}, and no message for longer than {both-at-once.up}: the time of one trip, jitter included]]. TCP carries bytes in both directions at the same time. HTTP/1.1 uses it in turns; WebSocket is [[term:full-duplex|full duplex]].',

  'same-wire.title': 'The race',
  'same-wire.question':
    'The same updates over an open stream and over an open WebSocket. A message needs {same-wire@link.delayMs} in each direction, give or take {same-wire@link.jitterMs}. Which of the two has the lower mean latency? A tenth is no difference here.',
  'same-wire.option.websocket': 'WebSocket.',
  'same-wire.option.same': 'Neither: it is about the same.',
  'same-wire.option.sse': 'Server-Sent Events.',
  'same-wire.watch': 'Compare the bars of the two lanes, one update after the other.',
  'same-wire.why':
    '[[claim:same-wire|The mean latency was {same-wire.sse} over the stream and {same-wire.socket} over the WebSocket. Once the lines were open, each update needed the time of one trip, jitter included]]: in both lanes the server writes at once, and the way is the same, whatever stands around the update. [[claim:ahead-by-chance|The WebSocket was ahead by {ahead-by-chance.ahead}, as in {ahead-by-chance.held} of {ahead-by-chance.runs} other runs]]: the jitter tosses a coin. Where a WebSocket differs is the other direction: it needs no request there.',
  'same-wire.exception':
    'With this seed the stream is ahead by a hair. The jitter decides it, not the protocol.',

  'two-bytes.title': 'Two bytes?',
  'two-bytes.question':
    'Updates with a short payload of {two-bytes@feed.payloadBytes}, seldom two in one answer. Counting everything that the network carries: how many times as many bytes does an update take with long polling as over the WebSocket?',
  'two-bytes.option.hundreds': 'Hundreds of times as many: it is two bytes against hundreds.',
  'two-bytes.option.tens': 'Ten to a hundred times as many.',
  'two-bytes.option.few': 'Two to ten times as many.',
  'two-bytes.option.same': 'Less than twice as many.',
  'two-bytes.watch':
    'Open a frame and find its header. Then look at the bytes layer by layer, from the headers alone to what the network carries. The task asks for news with which it hardly matters.',
  'two-bytes.why':
    '[[claim:two-bytes|The header of an update’s frame took {two-bytes.frame}; the headers of a request and its response took {two-bytes.heads}]]. So far the slogan is right. [[claim:what-is-left|But for each update the network carried {what-is-left.long} with long polling and {what-is-left.socket} over the WebSocket: {what-is-left.times} times as much]], because the update itself, packets, acknowledgements and the opening cost both. A frame from a client has a key of four bytes in addition, since its content is [[term:masking|masked]].',

  'two-bytes.condition.times': 'times as many bytes with long polling',

  'missed-calls.title': 'Missed calls',
  'missed-calls.question':
    'At four seconds the server hangs up. News is created while nobody is on the line; then the client dials again. What becomes of this news?',
  'missed-calls.option.lost': 'It is lost: nobody heard it.',
  'missed-calls.option.kept': 'It comes: a WebSocket keeps it until the client is back.',
  'missed-calls.option.asked': 'It comes: the client’s own code asks for what it does not have.',
  'missed-calls.watch':
    'Watch the two Close frames go over the line; their code `1001` means “going away”. Open the request that dials again: what does it ask for? Then set the backoff, and do what the task asks.',
  'missed-calls.why':
    '[[claim:missed-calls|{missed-calls.missed} updates were created until the new request was at the server, {missed-calls.away} after the end. All of them came, late by up to {missed-calls.longest}: the request asked for what follows update {missed-calls.after}]]. This number stands in a line of the client’s code, which somebody had to write, and the server’s code reads it. Without these lines the protocol has nothing to say about what was missed: its frames have no ids.',
  'missed-calls.condition.longest': 'maximum latency',

  'websocket.summary.1':
    'A WebSocket begins with a handshake in HTTP and then stays open for both sides; [[claim:both-at-once|they speak at once: {both-at-once.met} of {both-at-once.received} messages met an update on the way here]].',
  'websocket.summary.2':
    '[[claim:same-wire|It brings news about as soon as a stream: {same-wire.socket} against {same-wire.sse}]]; [[claim:what-is-left|it saves bytes: long polling took {what-is-left.times} times as many here, not hundreds of times]].',
  'websocket.summary.3':
    'It forgets what was missed; [[claim:missed-calls|it takes the client’s own code to dial again and to ask, here for {missed-calls.missed} updates]].',

  'websocket.check.switch.question': 'What travels over the connection after `101`?',
  'websocket.check.switch.option.http': 'Requests and responses, but without headers.',
  'websocket.check.switch.option.frames': 'Frames, in both directions.',
  'websocket.check.switch.option.connection': 'Nothing: a second connection is opened for it.',
  'websocket.check.switch.why':
    'The handshake ends the use of HTTP on this connection, and both sides speak WebSocket on it.',
  'websocket.check.sooner.question': 'In “The race”, whose updates came sooner on average?',
  'websocket.check.sooner.option.sse': 'Those of the stream, by a tenth or more.',
  'websocket.check.sooner.option.websocket': 'Those of the WebSocket, by a tenth or more.',
  'websocket.check.sooner.option.same': 'Neither: the difference was less than a tenth.',
  'websocket.check.sooner.why':
    '[[claim:same-wire|{same-wire.sse} over the stream, {same-wire.socket} over the WebSocket: both need the time of one trip]].',
  'websocket.check.duplex.question': 'What does “full duplex” mean?',
  'websocket.check.duplex.option.turns': 'Both sides may send, one after the other.',
  'websocket.check.duplex.option.at-once': 'Both sides may send at the same time.',
  'websocket.check.duplex.option.two': 'There are two connections, one for each direction.',
  'websocket.check.duplex.why':
    '[[claim:both-at-once|What the client sends keeps nothing waiting that the server sends, and one connection is enough]].',
  'websocket.check.memory.question':
    'In “Missed calls”, what became of the news that was created while the line was down?',
  'websocket.check.memory.option.lost': 'It was lost.',
  'websocket.check.memory.option.kept': 'The WebSocket had kept it.',
  'websocket.check.memory.option.asked': 'The client’s code asked for it.',
  'websocket.check.memory.why':
    '[[claim:missed-calls|The new request asked for what follows update {missed-calls.after}, and all {missed-calls.missed} missed updates came]].',

  'websocket.notes.aim':
    'Students can tell the steps of a call, say what full duplex is, and name what WebSocket does not do: it does not outrun a stream, and does not remember what was missed.',
  'websocket.notes.time':
    'Two volunteers who speak at the same time show full duplex in a moment. Keep time for the missed calls; open the client’s code beside the picture.',
  'websocket.notes.wrong':
    '“WebSocket is faster than SSE.” “It saves 99 percent of the bytes.” “It delivers what was missed.” “It is HTTP with less header.” “It needs UDP.”',
  'websocket.notes.ask':
    'What would you choose if only the server has something to say? Which lines of the client would you have to write for SSE, and which does the browser do for you?',

  'websocket.beat.idea': 'A phone call instead of letters',
  'websocket.beat.idea.notes':
    'Dial, pick up, speak, hang up. Let two volunteers do it, and speak at the same time.',
  'websocket.beat.ask-opening': 'When is the line open?',
  'websocket.beat.ask-opening.notes':
    'Take numbers. Whoever says there and back has forgotten the connection under it.',
  'websocket.beat.answer-opening': 'There and back, and there and back again',
  'websocket.beat.answer-opening.notes':
    'Count the arrows aloud; the circle is around the arrival of `101`. The stream in the other lane dials about as long.',
  'websocket.beat.ask-both':
    'A message is on its way to the server. News is created. Does it wait?',
  'websocket.beat.ask-both.notes': 'Hands for: waits, passes, a second connection.',
  'websocket.beat.run-both': 'Full duplex: they pass each other',
  'websocket.beat.run-both.notes':
    'Point at the crossing. One connection, both directions at once.',
  'websocket.beat.answer-both': 'Nobody waits for the other',
  'websocket.beat.answer-both.notes':
    'Compare the slopes: an arrow that meets another is as steep as one alone, but for the jitter.',
  'websocket.beat.ask-wire': 'Stream or WebSocket: who is first with the news?',
  'websocket.beat.ask-wire.notes': 'Let the fans of WebSocket say why. Type the hands in.',
  'websocket.beat.answer-wire': 'Neither. The trip is the same.',
  'websocket.beat.answer-wire.notes':
    'Both lines are open, both servers write at once. Ask where a WebSocket wins: in the other direction.',
  'websocket.beat.ask-bytes': 'Two bytes instead of hundreds: what is left of it?',
  'websocket.beat.ask-bytes.notes':
    'Hands for: hundreds of times as many, tens, a few, about the same. The slogan says hundreds.',
  'websocket.beat.answer-bytes': 'The headers are small. Packets are not.',
  'websocket.beat.answer-bytes.notes':
    'Show the header in the opened frame, then the sum of all bytes. The saving is real; the slogan leaves out what both must pay.',
  'websocket.beat.ask-missed': 'The server hangs up. What becomes of the news?',
  'websocket.beat.ask-missed.notes': 'Hands for: lost, kept by the WebSocket, asked for.',
  'websocket.beat.run-missed': 'Goodbye, goodbye. And the news goes on.',
  'websocket.beat.run-missed.notes':
    'Point at the two Close frames. Count the vertical lines until somebody dials.',
  'websocket.beat.answer-missed': 'It forgets. The client’s code remembers.',
  'websocket.beat.answer-missed.notes':
    'Read the opened request: the number in it comes from a line of the client. For SSE the browser did it.',
  'websocket.beat.so': 'Five ways to the same news. Which one when?',
  'websocket.beat.so.notes': 'The way to the comparison: the same measures for all five.',
}
