// English: chapter 7.
import type { Texts } from '../texts.ts'

export const comparison: Texts = {
  'comparison.p1':
    'Lectures end with a table: five protocols, and a word in each cell. “Latency: high.” “Efficiency: low.” The words are easy to learn, and they hide a question: high compared with what, and for which news? You have run all five. Now let them run side by side and put numbers into the cells.',
  'comparison.p2':
    'Here is the table. The first word of each cell is the lecture’s, the second is what your own run measures up to the instant you look at. Move that instant, load another run, and see which words stay.',
  'comparison.p3':
    'Where word and number disagree, neither is lying: the word was said about some case, and yours is another. Take the two words that are repeated without their case: long polling has “medium” latency, and polling opens “a new connection each time”.',
  'comparison.p4':
    '“Low [[term:efficiency|efficiency]]” is a word about headers, and what headers weigh depends on what they carry. So far the news was a line of text. Let it be a whole article.',
  'comparison.p5':
    'The lecture’s table has two rows that no run measures: when to use it, and where to find it. Read them as cases and not as verdicts:',
  'comparison.steps.1':
    '**Request–response:** when people look by themselves. News pages, shops, search.',
  'comparison.steps.2':
    '**Polling:** when news may be late by an interval. Build status, sensors, mail.',
  'comparison.steps.3':
    '**Long polling:** when news is rare, should come soon, and streams do not get through. Chat bots, the web chats of old.',
  'comparison.steps.4':
    '**Server-Sent Events:** when news goes one way. Prices, scores, notifications, the words of a language model.',
  'comparison.steps.5': '**WebSocket:** when both sides speak often. Chat, games, shared editing.',

  'comparison.word.connection.request-response': 'New for each request',
  'comparison.word.connection.polling': 'New for each request',
  'comparison.word.connection.long-polling': 'Held, then new',
  'comparison.word.connection.sse': 'One, kept open',
  'comparison.word.connection.websocket': 'One, kept open',
  'comparison.word.communication.request-response': 'Client asks',
  'comparison.word.communication.polling': 'Client asks',
  'comparison.word.communication.long-polling': 'Client asks, server waits',
  'comparison.word.communication.sse': 'One way, server to client',
  'comparison.word.communication.websocket': 'Both ways at once',
  'comparison.word.latency.request-response': 'High',
  'comparison.word.latency.polling': 'High',
  'comparison.word.latency.long-polling': 'Medium',
  'comparison.word.latency.sse': 'Low',
  'comparison.word.latency.websocket': 'Low',
  'comparison.word.efficiency.request-response': 'Low',
  'comparison.word.efficiency.polling': 'Low',
  'comparison.word.efficiency.long-polling': 'Medium',
  'comparison.word.efficiency.sse': 'High',
  'comparison.word.efficiency.websocket': 'High',

  'whole-table.title': 'All five, the same news',
  'whole-table.question':
    'All five lanes get the same updates, {whole-table@feed.ratePerSecond} a second on average; each client also sends a message now and then. Count everything that the network carries. How many times as many bytes does polling take as the WebSocket?',
  'whole-table.unit': 'multiple of the bytes of the WebSocket',
  'whole-table.watch':
    'Compare how many arrows the lanes need for the same updates. The byte counts stand in each lane.',
  'whole-table.why':
    '[[claim:whole-table|{whole-table.ratio} times: {whole-table.polling} against {whole-table.socket}]]. Stories of hundreds of times as many compare the headers of a request with the header of one frame. On the wire, each frame travels in a packet with headers of its own and is acknowledged, and one answer can bring several updates. [[claim:two-kept-open|The WebSocket began with {two-kept-open.requests} request and sent no other; the lane of Server-Sent Events sent {two-kept-open.posts} more, for its client’s messages]].',

  'in-the-middle.title': 'Is long polling in the middle?',
  'in-the-middle.question':
    'Tables say: polling “high”, long polling “medium”, WebSocket “low”. News comes at {in-the-middle@feed.ratePerSecond} updates a second, polling pauses for {in-the-middle@lanes.polling.intervalMs}. Where does the mean latency of long polling stand between the other two?',
  'in-the-middle.option.near-polling': 'Near polling.',
  'in-the-middle.option.in-the-middle': 'In the middle.',
  'in-the-middle.option.near-websocket': 'Near the WebSocket.',
  'in-the-middle.watch': 'Compare the lengths of the pale bars in the three lanes.',
  'in-the-middle.why':
    '[[claim:in-the-middle|Polling {in-the-middle.polling}, long polling {in-the-middle.long}, WebSocket {in-the-middle.socket}]]. With rare news a request is waiting when an update is created. Turn the rate of the news up until the blind window shows. Does the word fit then?',

  'new-each-time.title': 'When is a connection new?',
  'new-each-time.question':
    'A polling client pauses for {new-each-time@lanes.often.intervalMs}. The server closes a connection that is idle for {new-each-time@link.keepAliveTimeoutMs}. How many connections does this client open in {new-each-time@durationMs}?',
  'new-each-time.unit': 'connections',
  'new-each-time.watch':
    'An open connection tints the space between the lines. In the second lane the pause is {new-each-time@lanes.seldom.intervalMs}.',
  'new-each-time.why':
    '[[claim:new-each-time|Connections of the first lane: {new-each-time.often}, for {new-each-time.requestsOften} requests. Connections of the second: {new-each-time.seldom}, for {new-each-time.requestsSeldom} requests]]. It is the same protocol and the same code. What decides is whether the pause ends before the server’s patience does.',
  'new-each-time.condition.connections': 'connections of the second lane',
  'new-each-time.condition.requests': 'requests of the second lane',

  'heavy-news.title': 'Heavy news',
  'heavy-news.question':
    'One update is {heavy-news@feed.payloadBytes} now. Of all bytes that the network carries in the polling lane, empty answers included, what share is payload?',
  'heavy-news.unit': 'share of all bytes',
  'heavy-news.watch': 'Open an answer and compare its head with its body.',
  'heavy-news.why':
    '[[claim:heavy-news|{heavy-news.polling} with polling, {heavy-news.socket} over the WebSocket]]. The headers are about as long as before; the news has grown. “Low efficiency” was said about short news. Turn the payload down to a few bytes: does the same lane earn its word then?',

  'comparison.summary.1':
    'A word in a table is short for a case: which news, which way, which pause.',
  'comparison.summary.2':
    '[[claim:in-the-middle|With rare news, long polling comes close to a push: {in-the-middle.long} against {in-the-middle.socket}]]; [[claim:heavy-news|with heavy news, polling is efficient: {heavy-news.polling} of its bytes are payload]].',
  'comparison.summary.3':
    'What stays whatever the news: who may speak without being asked, and how many connections stand open for it.',

  'comparison.check.middle.question':
    'In “Is long polling in the middle?”, near which lane did long polling stand?',
  'comparison.check.middle.option.polling': 'Near polling.',
  'comparison.check.middle.option.between': 'Between the two.',
  'comparison.check.middle.option.websocket': 'Near the WebSocket.',
  'comparison.check.middle.why':
    '[[claim:in-the-middle|{in-the-middle.long}, with {in-the-middle.socket} over the WebSocket and {in-the-middle.polling} with polling]].',
  'comparison.check.new.question':
    'In “When is a connection new?”, why did only the second lane open one for each request?',
  'comparison.check.new.option.protocol': 'It is another protocol.',
  'comparison.check.new.option.pause': 'Its pause outlasts the server’s keep-alive time-out.',
  'comparison.check.new.option.server': 'It talks to another server.',
  'comparison.check.new.why':
    '[[claim:new-each-time|{new-each-time.seldom} connections for {new-each-time.requestsSeldom} requests; the lane that asks often used a single one]].',
  'comparison.check.efficiency.question': 'What is meant by efficiency here?',
  'comparison.check.efficiency.option.payload': 'The share of all bytes that is payload.',
  'comparison.check.efficiency.option.speed': 'How soon an update is delivered.',
  'comparison.check.efficiency.option.requests': 'How many requests are sent.',
  'comparison.check.efficiency.why':
    'It says what you get for the bytes that you pay for. Soon and cheap are different wishes.',

  'comparison.notes.aim':
    'Students can fill the table from a run, and name for each word a case in which it does not hold.',
  'comparison.notes.time':
    'Show the lecture’s table before any number. One experiment is enough if time is short: take “medium”.',
  'comparison.notes.wrong':
    '“WebSocket needs hundreds of times fewer bytes.” “Long polling is always in the middle.” “Polling opens a connection for each request.” “Efficiency belongs to the protocol.”',
  'comparison.notes.ask':
    'For which news would you cross out this word? Which row cannot change whatever the news is?',

  'comparison.beat.table': 'Five protocols, a word in each cell',
  'comparison.beat.table.notes':
    'Put your own table on the wall. Ask: compared with what? Let the room name a case for each word.',
  'comparison.beat.ask-whole': 'How many times the bytes of a WebSocket does polling take?',
  'comparison.beat.ask-whole.notes': 'Take numbers. Somebody has read “hundreds”.',
  'comparison.beat.answer-whole': 'A frame travels in a packet, too',
  'comparison.beat.answer-whole.notes':
    'Open one answer and one frame, at the layer of TCP/IP. Acknowledgements count.',
  'comparison.beat.ask-middle': '“Medium”: where does long polling stand?',
  'comparison.beat.ask-middle.notes': 'Hands for each of the three places.',
  'comparison.beat.answer-middle': 'With rare news: close to a push',
  'comparison.beat.answer-middle.notes':
    'Ask when the word would fit. The answer is the chapter on the blind window.',
  'comparison.beat.ask-connection': 'Does polling open a new connection each time?',
  'comparison.beat.ask-connection.notes': 'Ask for a number for each of the two lanes.',
  'comparison.beat.answer-connection': 'The pause against the server’s patience',
  'comparison.beat.answer-connection.notes':
    'Same code in both lanes. Point at the gap in the tint of the second lane.',
  'comparison.beat.so': 'Which one, then? It depends. On what?',
  'comparison.beat.so.notes':
    'Collect what it depends on: limit, rate, direction, clients, what stands in the way. The way to the next chapter.',
}
