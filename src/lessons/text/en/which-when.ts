// English: chapter 8.
import type { Texts } from '../texts.ts'

export const whichWhen: Texts = {
  'which-when.p1':
    'Which protocol is right? Ask five questions. How late may news be? How often does it come? Who speaks? How many clients are there? What stands in the way? The first sets a limit, and an average does not tell whether it is kept. So we look at a high [[term:percentile|percentile]], which all but a few updates keep.',
  'which-when.p2':
    'A limit rules protocols out; the rest differ in price: bytes, machines, work. The chooser at the end weighs these: predict what it puts first.',
  'which-when.p3':
    'Now multiply by the number of clients. A request costs the server work; an open connection costs it memory, and hardly any work while nothing happens.',
  'which-when.p4':
    'Is polling out, then? Think of a diagram on an office wall. Values come quickly, and people look up now and then.',
  'which-when.p5':
    'Last, what stands in the way: a [[term:proxy|proxy]] that does not hand on an upgrade, server code that must end after seconds (“serverless”), devices that sleep. Such facts cross protocols out. The chooser asks all five questions, plays the protocols for your answers, ranks them, and looks for the one answer that would change its mind.',
  'which-when.p6':
    'The cases of the lecture, and what the chooser puts first; it plays each of them for you:',
  'which-when.steps.1':
    '**Slack:** talk in both directions, within a second. [[claim:talk|WebSocket, in {talk.held} of {talk.runs} runs]].',
  'which-when.steps.2':
    '**WhatsApp:** the same, with a million clients. WebSocket; an app may keep a connection of its own kind.',
  'which-when.steps.3':
    '**Games:** a tenth of a second, both ways. [[claim:game-first|WebSocket]].',
  'which-when.steps.4':
    '**Exchanges:** as strict, but orders are rare beside prices. Server-Sent Events; with many orders, [[claim:game-first|WebSocket]].',
  'which-when.steps.5':
    '**Notifications, as on Twitter:** rare, one way, a million clients. [[claim:million|Server-Sent Events, in {million.held} of {million.runs} runs]].',
  'which-when.steps.6': '**Sensors that check in:** they sleep, so they must ask. Polling.',
  'which-when.steps.7': '**Google Docs:** like a chat, letter by letter. [[claim:talk|WebSocket]].',
  'which-when.steps.8':
    '**Figma:** pointers that move, for all to see. [[claim:game-first|WebSocket]].',

  'tenth-of-a-second.title': 'A tenth of a second',
  'tenth-of-a-second.question':
    'In a game, positions come {tenth-of-a-second@feed.ratePerSecond} times a second; a message needs {tenth-of-a-second@link.delayMs} in each direction. All but a few of the updates must be there within a tenth of a second. Which lanes manage it?',
  'tenth-of-a-second.option.all': 'All three.',
  'tenth-of-a-second.option.not-long-polling': 'Server-Sent Events and WebSocket.',
  'tenth-of-a-second.option.only-websocket': 'WebSocket alone.',
  'tenth-of-a-second.option.none': 'None of them.',
  'tenth-of-a-second.watch':
    'In the lane of long polling, look at updates that are created shortly after an answer has left.',
  'tenth-of-a-second.why':
    '[[claim:tenth-of-a-second|95 of 100 updates came within {tenth-of-a-second.sse} by Server-Sent Events, within {tenth-of-a-second.socket} over the WebSocket, and within {tenth-of-a-second.long} by long polling; it was so in {tenth-of-a-second.held} of {tenth-of-a-second.runs} other runs]]. What falls into the blind window needs the time of three trips. [[claim:game-first|For news, a stream keeps the limit as a WebSocket does. What differs is how the players answer: with Server-Sent Events the network carries {game-first.sse} a second for each of them, over the WebSocket {game-first.socket}]].',
  'tenth-of-a-second.exception':
    'With this seed so few updates fall into the blind window that long polling just keeps the limit. A limit that is kept by luck is not kept.',
  'tenth-of-a-second.condition.p95': 'high percentile of latency, long polling',

  'talk.title': 'Talk',
  'talk.question':
    'A chat: news comes at a rate of {talk@feed.ratePerSecond} a second, and each client sends at the same rate. The limit is one second, for ten thousand clients. Which protocol will the chooser put first?',
  'talk.option.polling': 'Polling.',
  'talk.option.sse': 'Server-Sent Events.',
  'talk.option.websocket': 'WebSocket.',
  'talk.watch':
    'Look at the arrows from the client to the server: what does one message of the client look like?',
  'talk.why':
    '[[claim:talk|WebSocket, in {talk.held} of {talk.runs} other runs too. The lane of Server-Sent Events sent {talk.requestsSse} requests beside the one that opened the stream, for the messages of its client; the network carried {talk.sse} a second in it, and {talk.socket} over the WebSocket. Both keep the limit]]. Now let the clients be silent, with the rate of messages up at zero, and run it again: what does a stream cost then? And its browser reconnects by itself.',

  'million.title': 'A million clients',
  'million.question':
    'Notifications may be ten seconds late, so a polling client pauses for {million@lanes.polling.intervalMs}, which leaves time for the trips. There are a million of them. How many requests reach the server in each second?',
  'million.unit': 'requests a second',
  'million.watch': 'The picture shows one client. Imagine the others behind it.',
  'million.why':
    '[[claim:million|{million.polling} requests a second, whether there is news or not. With Server-Sent Events there are {million.open} open connections instead, and once they are open, {million.sse} requests. The chooser puts them first in {million.held} of {million.runs} other runs]]. The number of polling is about the clients divided by the pause. Open connections need memory, on as many machines as it takes; but a client that is told nothing asks for nothing.',
  'million.exception':
    'With this seed there was no news at all in this time. Polling asked nevertheless.',

  'glance.title': 'A glance at the wall',
  'glance.question':
    'A diagram of {glance@feed.ratePerSecond} values a second, for a hundred screens. People glance at it, so ten seconds are soon enough. Which of three protocols will the chooser put first?',
  'glance.option.polling': 'Polling.',
  'glance.option.sse': 'Server-Sent Events.',
  'glance.option.websocket': 'WebSocket.',
  'glance.watch': 'Open an answer in the polling lane and see how many values it brings.',
  'glance.why':
    '[[claim:glance|Polling, with {glance.polling} a second for each client; Server-Sent Events take {glance.sse}. The price: 95 of 100 values are there after {glance.late}. One answer brings {glance.together} values on average]]. Where lateness is allowed and news is frequent, asking now and then is the cheap way, and the simple one.',

  'which-when.summary.1':
    'Ask how late news may be, how often it comes, in which directions, for how many clients, and what stands in the way.',
  'which-when.summary.2':
    '[[claim:tenth-of-a-second|A strict limit rules out who must ask: long polling missed a tenth of a second in {tenth-of-a-second.held} of {tenth-of-a-second.runs} runs]].',
  'which-when.summary.3':
    '[[claim:glance|With a lax limit and frequent news, polling takes {glance.polling} a second, a stream {glance.sse}]]: a protocol is right or wrong for answers, not by nature.',

  'which-when.check.glance.question': 'Which protocol came first in “A glance at the wall”?',
  'which-when.check.glance.option.polling': 'Polling.',
  'which-when.check.glance.option.sse': 'Server-Sent Events.',
  'which-when.check.glance.option.websocket': 'WebSocket.',
  'which-when.check.glance.why':
    '[[claim:glance|Polling: {glance.polling} a second against {glance.sse}; one answer brings {glance.together} values on average]].',
  'which-when.check.talk.question': 'And in “Talk”?',
  'which-when.check.talk.option.polling': 'Polling.',
  'which-when.check.talk.option.sse': 'Server-Sent Events.',
  'which-when.check.talk.option.websocket': 'WebSocket.',
  'which-when.check.talk.why':
    '[[claim:talk|WebSocket, in {talk.held} of {talk.runs} runs: what the clients say needs no requests]].',
  'which-when.check.percentile.question':
    'Why does the chooser look at a high percentile of latency?',
  'which-when.check.percentile.option.nearly-all': 'It tells what nearly all updates keep.',
  'which-when.check.percentile.option.average': 'It is another word for the average.',
  'which-when.check.percentile.option.worst': 'It tells what the latest update keeps.',
  'which-when.check.percentile.why':
    'An average hides the few that are late, and a single update can be late for a reason that is gone.',

  'which-when.notes.aim':
    'Students can put the five questions to a case that they have not met, and say which answer would change the choice.',
  'which-when.notes.time':
    'Let the room bring a case of its own for the chooser. Ten minutes for that are well spent if you have them.',
  'which-when.notes.wrong':
    '“WebSocket is always best.” “Polling is always wrong.” “Open connections are expensive, requests are free.” “The average tells whether a limit is kept.”',
  'which-when.notes.ask':
    'Which of the five answers do you know before you build, and which one will change with success?',

  'which-when.beat.questions': 'How late? How often? Which way? How many? What is in the way?',
  'which-when.beat.questions.notes':
    'Ask for an application from the room and collect its five answers before you show any protocol.',
  'which-when.beat.ask-tenth': 'A tenth of a second: who can do it?',
  'which-when.beat.ask-tenth.notes':
    'Hands for each. Long polling looks like a push: remember why.',
  'which-when.beat.answer-tenth': 'The blind window breaks the limit',
  'which-when.beat.answer-tenth.notes':
    'Say that the stream keeps it as well as the WebSocket. Ask what would let long polling keep it: a server close by.',
  'which-when.beat.ask-million': 'A million clients poll: how many requests a second?',
  'which-when.beat.ask-million.notes': 'Let them compute it: clients through pause.',
  'which-when.beat.answer-million': 'Requests cost work, open connections cost memory',
  'which-when.beat.answer-million.notes':
    'The connections are many, but nobody asks on them. Ask which of the two you would rather buy machines for.',
  'which-when.beat.ask-glance': 'A diagram on the wall: which one is cheap?',
  'which-when.beat.ask-glance.notes': 'The room is against polling. Let them say why.',
  'which-when.beat.answer-glance': 'Who can wait, pays little',
  'which-when.beat.answer-glance.notes': 'Open the answer: many values, one head.',
  'which-when.beat.so': 'It depends, and now you can say on what',
  'which-when.beat.so.notes':
    'Open the chooser with the case of the room. Change one answer at a time.',
}
