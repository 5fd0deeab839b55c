// English: the words of the room in which unlabelled lines are explained. `{…}` stands for a value.
import type { Texts } from '../texts.ts'

export const roomsDetective: Texts = {
  title: 'Detective',
  'to-lab': 'Back to the lab',
  'to-cases': 'All cases',
  intro:
    'Somebody recorded one line and lost its label. You watch from outside, as if it were encrypted: you see when something passes, which way, how many bytes, and on which connection. What is in it stays hidden until the case is closed.',
  'intro.questions':
    'Three questions a case: name the protocol, find a setting, explain an odd message. Each answer can be read from the line alone.',

  'cases.title': 'Eight cases',
  'case.number': 'Case {number}',
  'case.seed': 'Case with seed {seed}',
  'case.open': 'not begun',
  'case.begun': '{done} of {all} answered',
  'case.closed': 'closed, {solved} of {all} found',
  'more.title': 'More cases',
  'more.intro':
    'Any whole number makes a case, and the same number makes the same case for everybody. Instructors can give each group its own.',
  'more.seed': 'Seed of the case',
  'more.open': 'Open this case',
  'more.wrong': 'A seed is a whole number from {least} to {most}.',
  'more.another': 'Make another case',
  'more.copy': 'Copy the link',
  'more.copied': 'The link is copied.',
  'more.link': 'The link to this case:',
  loading: 'The case is being prepared …',
  'no-case': 'There is no such case. Here are all of them.',

  'line.title': 'The line',
  'line.label':
    'Timeline of one line without a label, looked at from {time}. The table beneath says the same in words.',
  'line.open-label': 'Timeline of the line: {protocol}, looked at from {time}.',
  'line.unknown': '?',
  'line.closer': 'Closer',
  'line.wider': 'Wider',
  'line.earlier': 'Earlier',
  'line.later': 'Later',
  'line.whole': 'Whole line',
  'line.cursor': 'Instant looked at',
  'line.key':
    'Strong arrow: brings updates. Thin arrow: other content. Dashed grey arrow: TCP alone, no content. Mark on the client’s rail: an update is delivered.',

  'seen.title': 'What passed',
  'seen.number': 'No.',
  'seen.sent': 'Leaves at',
  'seen.took': 'Takes',
  'seen.way': 'Way',
  'seen.up': 'to the server',
  'seen.down': 'to the client',
  'seen.bytes': 'Bytes',
  'seen.none': 'none',
  'seen.connection': 'Connection',
  'seen.updates': 'Updates',
  'seen.name': 'On the wire',
  'seen.message': 'Message {number}',
  'seen.pick':
    'Choose a message, here or on the line. Choose a second one, and the time between them is told.',
  'seen.one': 'Message {number} leaves at {sent} and arrives at {arrival}.',
  'seen.under-way': 'Message {number} leaves at {sent} and is still under way at the end.',
  'seen.between':
    'Message {second} leaves {sinceSent} after message {first} left, and {sinceArrival} after it arrived.',
  'seen.between-crossing':
    'Message {second} leaves {sinceSent} after message {first} left, {beforeArrival} before it arrives.',
  'seen.between-under-way': 'Message {second} leaves {sinceSent} after message {first} left.',
  'seen.clear': 'Choose none',

  'questions.title': 'Questions',
  'question.number': 'Question {number} of {all}',
  'question.answer': 'Answer',
  'question.next': 'Next question',
  'question.close': 'Close the case',
  'question.give-up': 'I give up',
  'question.hint': 'Hint {number} of {all}',
  'question.where': 'Show me where',
  'question.shown': 'The place is on the line now.',
  'question.first': 'Choose an answer first.',
  'question.first-number': 'Write a number first.',
  'question.found': 'Right: {answer}.',
  'question.given-up': 'The answer is: {answer}.',
  'question.off': 'No. {answer} does not fit what is on the line.',
  'question.close-by': 'Close: {answer} is not far off. Measure once more.',
  'question.see': 'See it on the line',
  'question.your-number': 'Your answer in {unit}',

  'closed.title': 'The case is closed',
  'closed.found': '{solved} of {all} found by yourself.',
  'closed.text':
    'The line is shown with its label, colours and names now. In the lab, every byte of every message can be opened.',
  'closed.lab': 'Open this run in the lab',
  'closed.again': 'Begin this case again',
  'closed.next': 'Next case',

  'unit.ms': 'milliseconds',
  'unit.count': 'messages',
  'answer.messages': '{count} messages',

  'ask.protocol': 'Which protocol is it?',
  'ask.delay': 'How long is a message under way, from one side to the other?',
  'ask.interval': 'How long does the client wait after an answer before it asks again?',
  'ask.hold': 'When nothing is new, how long does the server hold a request before it answers?',
  'ask.heartbeat': 'How much time lies between two heartbeats of the stream?',
  'ask.ping': 'How much time lies between two pings of the server?',
  'ask.retry': 'The stream ends. How long does the client wait before it connects again?',
  'ask.keep-alive': 'How long after its last answer does the server close an idle connection?',
  'ask.losses': 'How many messages came late because a packet was lost and sent again?',
  'ask.message': 'What is message {number}, which leaves at {time}?',

  'protocol.request-response': 'Request–response',
  'protocol.polling': 'Polling',
  'protocol.long-polling': 'Long polling',
  'protocol.sse': 'Server-Sent Events',
  'protocol.websocket': 'WebSocket',

  'nature.empty': 'An empty answer: the server was asked, and says at once that nothing is new',
  'nature.timeout': 'A time-out: the server held the request, and answers without news now',
  'nature.heartbeat': 'A heartbeat: a comment in the stream, answered by nobody',
  'nature.ping': 'A ping: the other side answers with a pong',
  'nature.reconnect':
    'A reconnect: the client asks for the stream again, with the last id that it saw',
  'nature.post': 'What the person wrote, sent as a request of its own',
  'nature.frame': 'What the person wrote, sent as a frame on the open connection',
  'nature.idle-close': 'The server closes a connection that was idle',
  'nature.retransmission': 'A message whose first packet was lost; TCP sent it again',

  'hint.protocol.1':
    'Look at the connection with the most traffic. Is every message of the server an answer to one of the client, or does the server speak unasked?',
  'hint.protocol.2':
    'If it only answers: does an answer leave at once, or does it wait for the next update? If it leaves at once: are the pauses of the client all alike?',
  'hint.protocol.3':
    'If it speaks unasked: does the client ever say something on that same connection later?',
  'hint.setting.delay.1':
    'Go closer until an arrow has a slope. It leaves one rail and reaches the other.',
  'hint.setting.delay.2':
    'The column “Takes” has it for each message. Take the value that is usual.',
  'hint.setting.interval.1': 'Begin where an answer reaches the client’s rail.',
  'hint.setting.interval.2':
    'Measure up to where the client begins again. Where it needs a new connection first, that is the first thin or dashed arrow.',
  'hint.setting.hold.1': 'Look for an answer to the client that brings no update.',
  'hint.setting.hold.2':
    'Measure at the server’s rail: from the arrival of the request to the departure of that answer.',
  'hint.setting.heartbeat.1': 'Look for small messages of one size that the server sends unasked.',
  'hint.setting.heartbeat.2': 'Choose one of them and then the next, on the same connection.',
  'hint.setting.ping.1':
    'Look for the smallest messages of the server. Each is followed by a small message of the client.',
  'hint.setting.ping.2': 'Choose one of them and then the next.',
  'hint.setting.retry.1': 'Look for a silence that begins with dashed arrows: a connection ends.',
  'hint.setting.retry.2':
    'Measure from the arrival of the server’s dashed arrow to the client’s next beginning that leads to news again.',
  'hint.setting.keep-alive.1':
    'Look for a dashed arrow of the server that comes after a silence on its connection.',
  'hint.setting.keep-alive.2':
    'Measure at the server’s rail: from the departure of the last answer on that connection.',
  'hint.setting.losses.1': 'Most messages take the same time. Look for those that do not.',
  'hint.setting.losses.2': 'The column “Takes” tells them apart. Count them.',
  'hint.message.1':
    'Ask of the message: which way, how many bytes, on which connection? What passed before it there, and what comes after?',
  'hint.message.empty': 'It follows a request at once, and brings no update.',
  'hint.message.timeout': 'Look how long the request before it was at the server.',
  'hint.message.heartbeat': 'Others of its size come again and again, and nothing goes back.',
  'hint.message.ping': 'See what the client sends at the instant at which it arrives.',
  'hint.message.reconnect':
    'Compare its bytes with those of the first request of the line. What happened on the line shortly before?',
  'hint.message.post': 'See on which connection the news comes, and on which one this goes.',
  'hint.message.frame': 'See on which connection the news comes, and whether an answer follows.',
  'hint.message.idle-close': 'It has no content. See how long its connection was silent.',
  'hint.message.retransmission': 'Compare how long it takes with how long the others take.',

  'because.protocol.request-response':
    'Each answer leaves at once. The pauses before the next question are uneven: one lasts {shortest}, another {longest}. A timer is even; this is a person who looks now and then.',
  'because.protocol.polling':
    'Each answer leaves at once, with an update or without. Then the client waits {span} and asks again, {count} times alike: a timer.',
  'because.protocol.long-polling':
    'Message {number} answers a request that had been at the server for {span}. It leaves at the instant at which its update is created, as {count} answers here do. Then the client asks again at once.',
  'because.protocol.sse':
    'After one request the server speaks {count} times on the first connection, unasked. The client says nothing there any more.',
  'because.protocol.websocket':
    'On one connection the server speaks {down} times after the handshake, unasked, and the client {up} times: both may speak.',
  'because.setting.delay': 'Message {number} is under way for {span}, from rail to rail.',
  'because.setting.interval':
    'An answer reaches the client at {start}. The client begins with its next question at {end}, {span} later.',
  'because.setting.hold':
    'A request reaches the server at {start}. Its answer, without an update, leaves at {end}, {span} later.',
  'because.setting.heartbeat':
    'Two comments of one size leave the server at {start} and at {end}, {span} apart.',
  'because.setting.ping': 'Two pings leave the server at {start} and at {end}, {span} apart.',
  'because.setting.retry':
    'The end of the stream reaches the client at {start}. The client begins again at {end}, {span} later.',
  'because.setting.keep-alive':
    'The last answer on the connection leaves the server at {start}. The server closes the connection at {end}, {span} later.',
  'because.setting.losses':
    '{losses} messages took much longer than the rest; the first is message {number}. Each lost a packet, and TCP sent it again.',
  'because.message.empty':
    'Message {number} leaves {span} after the request came, and brings no update: the client asked in vain.',
  'because.message.timeout':
    'The request had been at the server for {span} and nothing new came. The server answers without an update, so that the client can ask again.',
  'because.message.heartbeat':
    'Message {number} has {bytes} and no update. The server sends it unasked and nothing goes back. Such a comment shows that the stream is alive.',
  'because.message.ping':
    'Message {number} has {bytes}. At the instant at which it arrives the client sends message {pong}, with {pongBytes}: the pong, masked as each frame of a client.',
  'because.message.reconnect':
    'The stream had ended. Message {number} asks for it again and has {more} more than the first request: the header Last-Event-ID.',
  'because.message.post':
    'Message {number} is a request of {bytes} on a connection of its own, beside the one on which the news comes. Its answer comes at once and brings no update.',
  'because.message.frame':
    'Message {number} has {bytes} and goes up on the connection on which the news comes down. No answer follows: none is needed.',
  'because.message.idle-close':
    'The connection had been silent for {span} after its last answer. The server closes it with a FIN, which has no content.',
  'because.message.retransmission':
    'Message {number} took {flight}; the others take {usual}. Its packet was lost on the way, TCP noticed, and sent it again.',
}
