// English: chapter 9.
import type { Texts } from '../texts.ts'

export const beyond: Texts = {
  'beyond.p1':
    'All that you have run here goes over HTTP/1.1 and TCP. Newer protocols were made against limits of both. The lab can show two of these limits; the rest is told in a few words.',
  'beyond.p2':
    'HTTP/2 puts many requests and answers side by side on one connection: [[term:multiplexing|multiplexing]] (RFC 9113). The limit of six is gone; a server should allow a hundred streams or so. A WebSocket can be one of them (RFC 8441). “Server push” in HTTP/2 is another thing than our push: it sends files before they are asked for, and browsers have given it up. But all streams share one TCP connection, with one order.',
  'beyond.p3':
    'HTTP/3 (RFC 9114) leaves TCP for QUIC (RFC 9000): each stream keeps an order of its own, and a loss holds up its own stream alone. A WebSocket can run in it as well (RFC 9220); within its one stream it waits behind a loss as before.',
  'beyond.p4':
    '**WebTransport** gives a page what QUIC has: streams side by side, and [[term:datagram|datagrams]] that may get lost (RFC 9297). A game can drop an old position instead of waiting for it. The server must speak HTTP/3, and what was lost is your business.',
  'beyond.p5':
    '**gRPC** makes code from a description of calls, over HTTP/2; question, answer, or both can be a stream. In a page, gRPC-Web has streams from the server alone. **GraphQL subscriptions** say what a client wants to be told, not how it travels: a WebSocket will do, or Server-Sent Events. Both are languages on top; latency and bytes come from below.',
  'beyond.p6':
    'The lab models none of these: no QUIC, no compressed headers, no caches, one client for each lane. Its page on fidelity lists what is modelled, and how that was held against real browsers and servers.',

  'six-lines.title': 'Six lines',
  'six-lines.question':
    'A page holds a stream open, and its person types: {six-lines@upstream.ratePerSecond} messages a second, each a request of its own. A message needs {six-lines@link.delayMs} in each direction, and the browser opens six connections. How long does a message take on average until the server has it?',
  'six-lines.unit': 'time from sending to receipt',
  'six-lines.watch':
    'In the first lane, messages wait at the client for a free connection. In the second, the browser may open a hundred: a stand-in for the streams of HTTP/2.',
  'six-lines.why':
    '[[claim:six-lines|{six-lines.six} with six connections, {six-lines.many} where {six-lines.connections} were opened]]. One of the six is taken by the stream. Each of the other five carries one request at a time, there and back. What exceeds that must queue.',
  'six-lines.condition.up': 'mean time of a message up, first lane',
  'six-lines.condition.messages': 'messages that the server has, first lane',

  'one-lost-packet.title': 'One lost packet',
  'one-lost-packet.question':
    'Updates come {one-lost-packet@feed.ratePerSecond} times a second over a WebSocket, in packets of which a few get lost and are sent again. Which updates are late?',
  'one-lost-packet.option.none': 'None: a lost packet is sent again at once.',
  'one-lost-packet.option.the-lost': 'Those whose packet was lost.',
  'one-lost-packet.option.those-behind': 'Those, and the ones sent shortly after them.',
  'one-lost-packet.watch': 'Look for a cross, and for arrows that end at the same instant.',
  'one-lost-packet.why':
    '[[claim:one-lost-packet|Packets sent again: {one-lost-packet.lost}. Late updates: {one-lost-packet.late}, of which {one-lost-packet.behind} were handed over together with a late one before them; some were in {one-lost-packet.held} of {one-lost-packet.runs} other runs. The latest of them took {one-lost-packet.worst}]]. TCP hands over bytes in order, so what comes after a gap waits: [[term:head-of-line|head-of-line blocking]]. For a chat that is right. For positions in a game, the old one is of no use when the new one is there.',
  'one-lost-packet.exception':
    'With this seed no packet was lost at all, so nothing had to wait for one.',

  'beyond.summary.1':
    'HTTP/2 puts many streams on one connection; [[claim:six-lines|with HTTP/1.1 and six connections a message took {six-lines.six} instead of {six-lines.many}]].',
  'beyond.summary.2':
    '[[claim:one-lost-packet|TCP keeps one order, so a loss makes others wait, in {one-lost-packet.held} of {one-lost-packet.runs} runs]]; QUIC keeps one for each stream.',
  'beyond.summary.3':
    'gRPC and GraphQL subscriptions are languages over these protocols: what travels below decides latency and bytes.',

  'beyond.check.waiting.question': 'Which updates were late in “One lost packet”?',
  'beyond.check.waiting.option.the-lost': 'Those whose packet was lost, and no others.',
  'beyond.check.waiting.option.those-behind': 'Those, and others that were sent after them.',
  'beyond.check.waiting.why':
    '[[claim:one-lost-packet|{one-lost-packet.behind} of the {one-lost-packet.late} late updates were handed over together with one before them; that is so in {one-lost-packet.held} of {one-lost-packet.runs} runs]].',
  'beyond.check.multiplexing.question': 'What is multiplexing?',
  'beyond.check.multiplexing.option.one-connection':
    'Many requests and answers side by side on one connection.',
  'beyond.check.multiplexing.option.many-connections': 'Opening many connections side by side.',
  'beyond.check.multiplexing.option.compression': 'Making headers short.',
  'beyond.check.multiplexing.why':
    'HTTP/2 cuts requests and answers into frames, each with the number of its stream.',

  'beyond.notes.aim':
    'Students know which limits of HTTP/1.1 and TCP the newer protocols were made against, and what this lab does not show.',
  'beyond.notes.time': 'Two minutes in the short lecture. Do not begin to explain QUIC.',
  'beyond.notes.wrong':
    '“HTTP/2 push replaces WebSocket.” “gRPC is faster than WebSocket.” “GraphQL subscriptions are a transport.” “HTTP/3 has no head-of-line blocking at all.”',
  'beyond.notes.ask':
    'Which of your experiments would look different over HTTP/3? Which would not change at all?',

  'beyond.beat.ask-lost': 'One packet is lost: which updates are late?',
  'beyond.beat.ask-lost.notes': 'Hands for the three answers.',
  'beyond.beat.answer-lost': 'What comes after the gap has to wait',
  'beyond.beat.answer-lost.notes':
    'Point at arrows that end together. TCP is right for text, and wrong for positions.',
  'beyond.beat.next': 'HTTP/2, HTTP/3, WebTransport; gRPC and GraphQL on top',
  'beyond.beat.next.notes':
    'One sentence each: many streams on one connection; an order for each stream; datagrams for pages; languages on top. The references stand at the end of the chapter.',
  'beyond.beat.end': 'Do not believe it. Measure it.',
  'beyond.beat.end.notes':
    'Show where the lab lives, and its page on what is not modelled. End with questions.',
}
