// English: chapter 3.
import type { Texts } from '../texts.ts'

export const polling: Texts = {
  'polling.p1':
    'If somebody must ask, let the program do it. With [[term:polling|polling]] the client asks, gets its answer, waits for the [[term:interval|interval]], and asks again. “Are we there yet? Are we there yet?” It takes a loop of a few lines, it works through all that lets HTTP through, and the server needs to know nothing about it.',
  'polling.p2':
    'An update that is created between two requests has to wait for the next one. How long? Think about it before you read on: when can it be created, and when is the next request?',
  'polling.p3':
    'A short interval, then? When there is no news, the server says so in an [[term:empty-answer|empty answer]], with all the headers that you have counted. And a server has many clients.',
  'polling.p4':
    'Each client asks, whether there is news or not: the [[term:load|load]] of a server grows with the number of its clients. [[claim:thousand-clients|{thousand-clients.clients} clients like this one send {thousand-clients.perSecond} requests a second, most of them in vain]]. What does a short interval cost, then, and what does it bring?',
  'polling.p5':
    'Is polling a mistake, then? Take a sensor that reports often, and a person who glances at its diagram from time to time.',

  'half-the-interval.title': 'How late is late?',
  'half-the-interval.question':
    'A client waits {half-the-interval@lanes.polling.intervalMs} after each answer and asks again; a message needs {half-the-interval@link.delayMs} in each direction. News comes at random. How late is an update on average?',
  'half-the-interval.unit': 'mean latency',
  'half-the-interval.watch':
    'The bars over the client’s line begin where an update is created. Some are long, some short: compare them with the interval.',
  'half-the-interval.why':
    '[[claim:half-the-interval|The mean was {half-the-interval.mean}: about half of the interval, and a little for the trip. The longest wait was {half-the-interval.longest}: the interval, and the trip]]. An update is created at any point between two requests alike. Some have just missed one and wait for the whole interval, some come just in time. The interval is what happens to the unlucky, not to the average update.',

  'asking-for-nothing.title': 'Are we there yet?',
  'asking-for-nothing.question':
    'A goal is rare: {asking-for-nothing@feed.ratePerSecond} updates a second on average. The client asks after pauses of {asking-for-nothing@lanes.polling.intervalMs}. What share of its questions is answered with “nothing new”?',
  'asking-for-nothing.unit': 'share of the questions',
  'asking-for-nothing.watch':
    'Dashed grey arrows are empty answers. Count the marks of updates that came.',
  'asking-for-nothing.why':
    '[[claim:asking-for-nothing|{asking-for-nothing.empty} of {asking-for-nothing.requests} questions, {asking-for-nothing.share}, were asked in vain: most of them]]. How many it is depends on the news, which the client cannot know beforehand.',

  'dilemma.title': 'The dilemma of the interval',
  'dilemma.question':
    'The same news in both lanes; in the second, the client waits half as long between two requests. What does that change?',
  'dilemma.option.better': 'Latency falls, and the number of requests stays about the same.',
  'dilemma.option.trade': 'Latency falls, and the number of requests grows.',
  'dilemma.option.same': 'Neither changes much.',
  'dilemma.watch':
    'Compare the lengths of the bars, and the number of arrows. Then turn the interval of the second lane, and do what the task asks.',
  'dilemma.why':
    '[[claim:dilemma|Asking after {dilemma@lanes.often.intervalMs} instead of {dilemma@lanes.seldom.intervalMs} brought the mean latency from {dilemma.seldom} down to {dilemma.often}, and the requests from {dilemma.requestsSeldom} up to {dilemma.requestsOften}]]. You buy latency with requests: this is the dilemma of the interval. Whoever sets the interval decides for a client, without knowing when news will come, and for the server, without knowing how many clients there are.',
  'dilemma.condition.latency': 'mean latency',
  'dilemma.condition.requests': 'requests for each delivered update',

  'enough.title': 'When polling is enough',
  'enough.question':
    'A sensor reports {enough@feed.ratePerSecond} times a second. Counting everything that the network carries, which lane needs fewer bytes for each reading: polling with pauses of {enough@lanes.polling.intervalMs}, or a WebSocket?',
  'enough.option.polling': 'Polling.',
  'enough.option.same': 'About the same.',
  'enough.option.websocket': 'WebSocket.',
  'enough.watch': 'Open an answer in the polling lane and count the readings in it.',
  'enough.why':
    '[[claim:enough|Polling took {enough.polling} for each reading, the WebSocket {enough.socket}. The price is latency: {enough.pollingLatency} against {enough.socketLatency}. One answer brought {enough.together} readings on average]]. Each [[term:packet|packet]] carries headers of TCP and IP and gets an [[term:acknowledgement|acknowledgement]]; many readings in one answer share that. For a diagram that somebody glances at this is a good bargain, for a game it is none.',

  'polling.summary.1':
    '[[claim:half-the-interval|With polling an update is late by about half of the interval on average, and by the whole interval at worst, with a little for the trip: {half-the-interval.mean} and {half-the-interval.longest} here]].',
  'polling.summary.2':
    '[[claim:asking-for-nothing|When news is rare, most answers are empty: {asking-for-nothing.share} here]].',
  'polling.summary.3':
    '[[claim:dilemma|A shorter interval buys latency with requests]], and no interval is right for all news.',

  'polling.check.worst.question':
    'In “How late is late?”, how long did the longest wait last, compared with the interval?',
  'polling.check.worst.option.half': 'About half of it.',
  'polling.check.worst.option.whole': 'About all of it.',
  'polling.check.worst.option.double': 'About twice as long.',
  'polling.check.worst.why':
    '[[claim:half-the-interval|{half-the-interval.longest}, about the whole interval]]: an update that has just missed a request waits for the next, and then comes the trip.',
  'polling.check.empty.question': 'What is an empty answer?',
  'polling.check.empty.option.no-news': 'A response that says that there is no news.',
  'polling.check.empty.option.no-headers': 'A response without headers.',
  'polling.check.empty.option.lost': 'A response that was lost on its way.',
  'polling.check.empty.why': 'It is a complete response, with headers. It brings no update.',
  'polling.check.bytes.question':
    'In “When polling is enough”, which lane took fewer bytes for each reading?',
  'polling.check.bytes.option.polling': 'Polling.',
  'polling.check.bytes.option.websocket': 'WebSocket.',
  'polling.check.bytes.option.same': 'Both the same.',
  'polling.check.bytes.why':
    '[[claim:enough|Polling, with {enough.polling} against {enough.socket}: one answer brought {enough.together} readings on average]].',

  'polling.notes.aim':
    'Students can derive the mean latency of polling, name what it costs when there is no news, and say when it is good enough.',
  'polling.notes.time':
    'The first prediction needs a minute of silence. Let those who said “the interval” defend it before you run.',
  'polling.notes.wrong':
    '“Latency is the interval.” “Empty answers are free.” “A short interval solves it.” “Polling is always wrong.”',
  'polling.notes.ask':
    'Which interval would you set for goals? For a share price? For a thermometer? Who pays for it?',

  'polling.beat.idea': 'Ask, wait, ask again',
  'polling.beat.idea.notes': 'Act it out: are we there yet? Show the loop; it has a few lines.',
  'polling.beat.ask-half': 'How late is an update on average?',
  'polling.beat.ask-half.notes':
    'Take numbers, type one in. Many say the interval; let them say why.',
  'polling.beat.run-half': 'Watch the bars: long, short, in between',
  'polling.beat.run-half.notes':
    'Point at one that came just in time, and at one that just missed.',
  'polling.beat.answer-half': 'An update comes at any point of the interval alike',
  'polling.beat.answer-half.notes':
    'Derive it at the board: the wait is spread evenly from nothing to the interval. Add the trip.',
  'polling.beat.zoom-half': 'Just missed: the whole interval',
  'polling.beat.zoom-half.notes':
    'Whoever has just missed a request waits for the interval and the trip.',
  'polling.beat.ask-nothing': 'A goal is rare: how many answers are empty?',
  'polling.beat.ask-nothing.notes': 'Take a share from the room.',
  'polling.beat.run-nothing': 'Nothing. Nothing. Nothing. Goal.',
  'polling.beat.run-nothing.notes': 'Say it aloud with each empty answer.',
  'polling.beat.answer-nothing': 'Polling pays for the absence of news',
  'polling.beat.answer-nothing.notes': 'Waste depends on the news, which the client does not know.',
  'polling.beat.thousand': 'And a server has many clients',
  'polling.beat.thousand.notes':
    'Let the room compute it for a thousand clients; then for the users of an application that they know.',
  'polling.beat.ask-dilemma': 'Shorten the pause: what changes?',
  'polling.beat.ask-dilemma.notes': 'Hands for each of the three answers.',
  'polling.beat.answer-dilemma': 'The interval buys latency with requests',
  'polling.beat.answer-dilemma.notes':
    'No setting is right for all news. That is the dilemma, in one picture.',
  'polling.beat.ask-enough': 'A busy sensor: which saves bytes, polling or WebSocket?',
  'polling.beat.ask-enough.notes': 'The room is against polling by now. Let them say so.',
  'polling.beat.answer-enough': 'One answer, many readings',
  'polling.beat.answer-enough.notes':
    'Polling is not wrong by nature: who can wait, saves. Ask for other cases like it.',
  'polling.beat.so': 'What if the server did not answer “nothing new”?',
  'polling.beat.so.notes': 'The way to long polling: let the question wait instead of the client.',
}
