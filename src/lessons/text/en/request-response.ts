// English: chapter 2.
import type { Texts } from '../texts.ts'

export const requestResponse: Texts = {
  'request-response.p1':
    'The web was made for documents. A client sends a [[term:request|request]], the server sends one [[term:response|response]], and the matter is closed. It is like writing letters to an office that answers letters and writes none by itself. For a document this is right: you want it when you ask for it.',
  'request-response.p2':
    'News is different. The server knows that something has happened, the client does not, and the client is the one who must begin. So a page loads what there is, once, and again when the person presses Refresh.',
  'request-response.p3':
    'So somebody must ask, and asking has a price. A request and its response carry [[term:header|headers]]: the address, the sender’s program, the languages it understands, the kind and length of the content. They are sent whether there is news or not. What the person wanted is the [[term:payload|payload]].',
  'request-response.p4':
    'How often should one ask? Nobody can know when news will come. A person who looks at random moments meets it late, and looks in vain when there is none.',
  'request-response.p5':
    'In the other direction a client may speak when it likes: it sends each message as a request of its own. A browser does not wait for the first to be answered; it takes another connection. On a real link the delay is not the same for all messages: it has [[term:jitter|jitter]]. A [[term:websocket|WebSocket]] stands beside it: one connection, kept open, that both sides may use at any time.',

  'must-ask.title': 'Nobody presses Refresh',
  'must-ask.question':
    'The page has loaded, and then news is created. For seconds nobody presses Refresh. When does the person see the first of this news?',
  'must-ask.option.at-once': 'At once, or one delay later: the server sends it.',
  'must-ask.option.when-asked': 'When somebody presses Refresh.',
  'must-ask.option.not-at-all': 'Not at all: news from before the request is lost.',
  'must-ask.watch':
    'The server’s line stays silent while updates are created. Wait for the request.',
  'must-ask.why':
    '[[claim:must-ask|The first of the news waited for {must-ask.waited}, until the person asked. The run had {must-ask.requests} requests for {must-ask.updates} delivered updates: the second response brought all that had gathered. Nothing was lost; it was late]]. In HTTP a server has no way to begin.',

  'asking-in-vain.title': 'The price of “nothing new”',
  'asking-in-vain.question':
    'There is no news at all. How many bytes of HTTP do one request and its answer “nothing new” take together?',
  'asking-in-vain.unit': 'bytes for one question and its answer',
  'asking-in-vain.watch': 'Press an arrow: its message opens, and you see of what it consists.',
  'asking-in-vain.why':
    '[[claim:asking-in-vain|{asking-in-vain.bytes} for each of {asking-in-vain.requests} questions, more than ten times the payload of an update of {asking-in-vain@feed.payloadBytes}, and nothing was learned]]. These are the headers that a browser sends with each request. [[term:tcp|TCP and IP]] add their own.',

  'guessing.title': 'How often should one look?',
  'guessing.question':
    'A person looks again and again, after pauses of {guessing@lanes.request-response.paceMs} on average, some short, some long. How late is an update on average?',
  'guessing.unit': 'mean latency',
  'guessing.watch':
    'Long pauses catch many updates, short ones few. Then turn the pause yourself, and do what the task asks.',
  'guessing.why':
    '[[claim:guessing|The mean latency was {guessing.mean}. It was above half of the mean pause in {guessing.held} of {guessing.runs} other runs]]. This surprises many. A long pause covers much of the time, so it catches many of the updates, and lets them wait for long; a short pause catches few (this is called the inspection paradox).',
  'guessing.exception':
    'With this seed the updates happen to come shortly before the looks. It takes a long run to see the average.',
  'guessing.condition.latency': 'mean latency',
  'guessing.condition.requests': 'requests for each delivered update',

  'overtaking.title': 'Who is first?',
  'overtaking.question':
    'The person sends messages quickly, one after the other. The delay of the link varies by up to {overtaking@link.jitterMs} to either side. Does the server receive them in the order in which they were sent?',
  'overtaking.option.both-keep': 'Yes, in both lanes.',
  'overtaking.option.only-websocket': 'Over the WebSocket yes, as requests no.',
  'overtaking.option.only-requests': 'As requests yes, over the WebSocket no.',
  'overtaking.option.neither-keeps': 'In neither lane.',
  'overtaking.watch': 'Look for arrows that cross each other.',
  'overtaking.why':
    '[[claim:overtaking|As requests, over {overtaking.connections} connections, {overtaking.late} of {overtaking.sent} messages came after one that was sent later; at least one did in {overtaking.held} of {overtaking.runs} other runs]]. [[claim:one-keeps-order|Over the single connection of the WebSocket none did]]: TCP keeps order within a connection; connections know nothing of each other. An application that sends messages as requests has to number them.',
  'overtaking.exception':
    'With this seed chance kept the order, although some messages are sent close together. That an error is rare does not make it harmless: it is harder to find.',

  'request-response.summary.1':
    '[[claim:must-ask|The server cannot begin: news waits until the client asks, here for {must-ask.waited}]].',
  'request-response.summary.2':
    '[[claim:asking-in-vain|Asking in vain costs as well: {asking-in-vain.bytes} to learn that there is nothing]].',
  'request-response.summary.3':
    '[[claim:one-keeps-order|One connection keeps the order of messages]]; [[claim:overtaking|requests side by side can overtake each other, as in {overtaking.held} of {overtaking.runs} runs]].',

  'request-response.check.begin.question':
    'In “Nobody presses Refresh”, what made the server send the news?',
  'request-response.check.begin.option.creation': 'That it was created.',
  'request-response.check.begin.option.request': 'The request of the client.',
  'request-response.check.begin.option.timer': 'A timer at the server.',
  'request-response.check.begin.why':
    'In HTTP a response answers a request. Without one there is nothing that could be answered.',
  'request-response.check.payload.question': 'What is the payload of an answer “nothing new”?',
  'request-response.check.payload.option.nothing':
    'There is none: no byte of it is what the person wanted.',
  'request-response.check.payload.option.headers': 'Its headers.',
  'request-response.check.payload.option.all': 'All of its bytes.',
  'request-response.check.payload.why':
    'Payload is what the person wanted to be told. The headers and the empty list `[]` after them are the price of telling.',
  'request-response.check.order.question':
    'In which lane of “Who is first?” did the server receive a message after one that was sent later?',
  'request-response.check.order.option.requests': 'Where each message was a request.',
  'request-response.check.order.option.websocket': 'Over the WebSocket.',
  'request-response.check.order.option.none': 'In none.',
  'request-response.check.order.why':
    '[[claim:overtaking|{overtaking.late} of the messages that were sent as requests were overtaken, and some are in {overtaking.held} of {overtaking.runs} other runs: they go over several connections]].',

  'request-response.notes.aim':
    'Students can say why a server cannot send by itself in HTTP, name the cost of asking, and know that order belongs to a connection.',
  'request-response.notes.time':
    'Give the first experiment room. The byte count can be shown in passing; the order of messages is for the long lecture.',
  'request-response.notes.wrong':
    '“The server sends it when it has it.” “An empty answer costs nothing.” “TCP keeps everything in order” (within one connection). “On average one waits half of the pause” (true for equal pauses).',
  'request-response.notes.ask':
    'Who would have to change for the server to begin? Why does a browser open several connections?',

  'request-response.beat.letters': 'The client asks. The server answers.',
  'request-response.beat.letters.notes':
    'Letters to an office that writes none by itself. Right for documents.',
  'request-response.beat.ask-must': 'News is there. Nobody asks. When is it seen?',
  'request-response.beat.ask-must.notes':
    'Hands for: at once, when asked, not at all. The third finds friends: ask them where the news would be.',
  'request-response.beat.run-must': 'Updates gather at the server',
  'request-response.beat.run-must.notes':
    'Let it run up to the request. Count the vertical lines aloud.',
  'request-response.beat.answer-must': 'Nothing comes unasked',
  'request-response.beat.answer-must.notes':
    'Point at the bars: one response, several updates, each late by another amount.',
  'request-response.beat.zoom-must': 'One response brings all that has gathered',
  'request-response.beat.zoom-must.notes':
    'Open the response. The request carried the id of the newest known update, so nothing is lost.',
  'request-response.beat.vain': 'Asking costs, even for nothing',
  'request-response.beat.vain.notes':
    'All answers are hollow. Ask how many bytes one of them takes, then open it.',
  'request-response.beat.ask-order': 'Messages sent quickly: do they arrive in order?',
  'request-response.beat.ask-order.notes':
    'Hands for each of the four answers. Do not say yet that browsers open several connections.',
  'request-response.beat.run-order': 'Look for arrows that cross',
  'request-response.beat.run-order.notes': 'Stop where the first one is overtaken.',
  'request-response.beat.answer-order': 'Order belongs to a connection',
  'request-response.beat.answer-order.notes':
    'Several connections against one. Ask how an application could repair the order.',
  'request-response.beat.so': 'Somebody must ask. Let the program do it.',
  'request-response.beat.so.notes': 'The way to polling: replace the person’s finger by a timer.',
}
