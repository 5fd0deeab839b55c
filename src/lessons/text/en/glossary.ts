// English: what each term means, by its id: its name, and a definition that a first-year student understands.
import type { Texts } from '../texts.ts'

export const glossary: Texts = {
  'term.real-time.name': 'real-time communication',
  'term.real-time':
    'A continuous exchange of information in which what happens on one side shows on the other with as little delay as the network allows.',
  'term.server.name': 'server',
  'term.server':
    'The computer that has the news first and tells it to many clients. Here it runs inside your browser.',
  'term.client.name': 'client',
  'term.client':
    'The program in front of a person, such as a page in a browser, that wants to know the news.',
  'term.update.name': 'update',
  'term.update':
    'One piece of news that the server publishes: a price, a goal, a line in a chat. It has a number, a time of creation and a text.',
  'term.message.name': 'message',
  'term.message': 'What crosses the link once, in one direction: an arrow in the picture.',
  'term.link.name': 'link',
  'term.link':
    'The whole path between a client and the server: cables, radio, and machines between.',
  'term.delay.name': 'delay',
  'term.delay':
    'The time that a message needs to cross the link in one direction. It has to do with distance and machines, not with who asks whom.',
  'term.latency.name': 'latency',
  'term.latency':
    'The time from the creation of an update at the server until the client’s own code has it.',
  'term.connection.name': 'connection',
  'term.connection':
    'An agreement between two machines (TCP) to pass bytes to each other, in order and without gaps. It takes a greeting in both directions to open one.',
  'term.stale.name': 'stale',
  'term.stale': 'A screen is stale as long as the server has news that this client does not know.',
  'term.lane.name': 'lane',
  'term.lane':
    'One way of getting the news, drawn as two lines: the client’s and the server’s. Where the screen is wide, the client’s line is above the server’s, and time runs to the right; where it is narrow, it is left of it, and time runs down.',
  'term.run.name': 'run',
  'term.run':
    'One experiment from its start to its end. Chance (when news is created, how long a message takes) is drawn from a seed, a number; the same seed gives the same run, another seed gives another.',

  'term.request.name': 'request',
  'term.request': 'A message in which the client asks the server for something (HTTP).',
  'term.response.name': 'response',
  'term.response': 'The message with which the server answers one request (HTTP).',
  'term.header.name': 'header',
  'term.header':
    'A line at the head of a request or a response that says something about it: its kind, its length, the sender’s program, the languages understood.',
  'term.payload.name': 'payload',
  'term.payload': 'The bytes that the person wanted: the text of an update or of a message.',
  'term.tcp.name': 'TCP and IP',
  'term.tcp':
    'The two sets of rules that HTTP stands on. IP carries packets, pieces of what is sent, from machine to machine. TCP makes a connection of them: it keeps their order, and sends again what was lost. Both put headers of their own before each packet.',
  'term.jitter.name': 'jitter',
  'term.jitter': 'How much the delay varies from one message to the next.',
  'term.websocket.name': 'WebSocket',
  'term.websocket':
    'One connection that stays open, over which client and server may both send at any time. A later chapter explains it.',

  'term.polling.name': 'polling',
  'term.polling':
    'The client’s code asks for news again and again by itself, with a pause between two requests.',
  'term.interval.name': 'interval',
  'term.interval': 'The pause between an answer and the next request of a polling client.',
  'term.empty-answer.name': 'empty answer',
  'term.empty-answer': 'A response that says: there is no news.',
  'term.packet.name': 'packet',
  'term.packet':
    'A piece of at most about 1,500 bytes in which the network carries what is sent. Each has headers of TCP and IP of its own.',
  'term.acknowledgement.name': 'acknowledgement',
  'term.acknowledgement':
    'The short answer of TCP that says: your bytes have arrived. Without it they are sent again.',
  'term.load.name': 'load',
  'term.load': 'How much a server has to do: requests in each second, connections held open.',

  'term.long-polling.name': 'long polling',
  'term.long-polling':
    'Polling in which the server does not answer until it has news, or until a time-out.',
  'term.hold.name': 'hold',
  'term.hold': 'The server keeps a request without answering it.',
  'term.time-out.name': 'time-out',
  'term.time-out':
    'The longest time that the server holds a request; then it answers that there is no news, and the client asks again.',
  'term.push.name': 'push',
  'term.push': 'The server sends news when it has it, without being asked for this piece of news.',
  'term.blind-window.name': 'blind window',
  'term.blind-window':
    'The time in which no request of a long-polling client stands at the server: from the answer’s departure until the next request’s arrival.',
  'term.batch.name': 'batch',
  'term.batch': 'Several updates in one response.',

  'term.sse.name': 'Server-Sent Events',
  'term.sse':
    'A response that the server leaves open, to write news into it as it comes. Browsers have a client for it, EventSource.',
  'term.event-stream.name': 'event stream',
  'term.event-stream':
    'The text of such a response: lines that begin with what they are, such as id or data, and an empty line after each event.',
  'term.event.name': 'event',
  'term.event': 'Some lines of an event stream that belong together; here, one update.',
  'term.heartbeat.name': 'heartbeat',
  'term.heartbeat':
    'Something small that is sent now and then to show that both sides are still there, and to keep the connection from being closed as unused.',
  'term.reconnect.name': 'reconnect',
  'term.reconnect': 'To open a connection anew after it has ended.',
  'term.last-event-id.name': 'last event ID',
  'term.last-event-id':
    'The id of the newest event that a client has had on a stream. The browser remembers it, and sends it in the header Last-Event-ID when it reconnects.',

  'term.protocol.name': 'protocol',
  'term.protocol':
    'The rules by which two machines speak: who may send what, when, and in which form. HTTP is one.',
  'term.handshake.name': 'opening handshake',
  'term.handshake':
    'The request and the response (101) with which client and server agree to speak WebSocket on this connection from now on.',
  'term.upgrade.name': 'upgrade',
  'term.upgrade':
    'To go over from HTTP to another protocol on the same connection, when both sides agree.',
  'term.frame.name': 'frame',
  'term.frame':
    'What is sent at a time over a WebSocket: a short header that says what it is and how long, and then the content.',
  'term.event-driven.name': 'event-driven',
  'term.event-driven':
    'A program that does not ask whether there is something, but is called when there is.',
  'term.full-duplex.name': 'full duplex',
  'term.full-duplex': 'Both sides can send over the same connection at the same time.',
  'term.masking.name': 'masking',
  'term.masking':
    'A client mixes the content of each frame with a random key, which it sends along, so that no machine on the way takes it for HTTP. It keeps nothing secret.',
  'term.backoff.name': 'backoff',
  'term.backoff':
    'The pause before the next try to connect. It grows with each failure and has chance in it, so that not all clients come back at the same moment.',

  'term.efficiency.name': 'efficiency',
  'term.efficiency': 'The share of all bytes sent that is payload.',
  'term.percentile.name': '95th percentile',
  'term.percentile':
    'The latency that 95 of 100 updates keep; the other 5 are later. It tells whether a limit is kept by nearly all, which a mean does not.',
  'term.proxy.name': 'proxy',
  'term.proxy':
    'A machine between client and server that takes requests, hands them on, and brings the answers back; it may look into them, hold them, or drop what it does not know.',
  'term.multiplexing.name': 'multiplexing',
  'term.multiplexing':
    'Several streams of requests and answers side by side on one connection, cut into pieces that carry the number of their stream.',
  'term.head-of-line.name': 'head-of-line blocking',
  'term.head-of-line':
    'What has arrived may not be handed over, because something before it in the order is missing.',
  'term.datagram.name': 'datagram',
  'term.datagram':
    'A small message that is sent once, without order and without being sent again when it is lost.',
}
