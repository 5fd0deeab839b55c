// English: the words of the chooser of chapter 8. `{…}` stands for a value.
import type { Texts } from '../texts.ts'

export const roomsChooser: Texts = {
  title: 'Which one, then?',
  case: 'Begin with a case',
  'case.own': 'Your own answers',
  'case.slack': 'Slack: a team’s chat',
  'case.whatsapp': 'WhatsApp: a chat for a million',
  'case.game': 'A game',
  'case.exchange': 'An exchange',
  'case.notifications': 'Notifications, as on Twitter',
  'case.check-in': 'Sensors that check in',
  'case.document': 'Google Docs: a shared text',
  'case.design': 'Figma: a shared drawing',
  'case.diagram': 'A diagram on the wall',

  latency: 'How late may news be?',
  'latency.tenth': 'A tenth of a second',
  'latency.second': 'A second',
  'latency.ten-seconds': 'Ten seconds',
  'latency.minute': 'A minute',
  'latency.no-hurry': 'Until somebody looks',
  frequency: 'How often does it come?',
  'frequency.rare': 'Twice a minute',
  'frequency.often': 'Every five seconds',
  'frequency.each-second': 'Every second',
  'frequency.stream': 'Ten times a second',
  direction: 'Who speaks?',
  'direction.down': 'The server alone',
  'direction.some-up': 'Clients now and then',
  'direction.both': 'Both sides, often',
  clients: 'How many clients?',
  'clients.hundred': 'A hundred',
  'clients.ten-thousand': 'Ten thousand',
  'clients.million': 'A million',
  infrastructure: 'What stands in the way?',
  'infrastructure.open': 'Nothing',
  'infrastructure.no-upgrade': 'A proxy without Upgrade',
  'infrastructure.whole-answers': 'A proxy that passes whole answers only',
  'infrastructure.short-functions': 'Server code that must end within 10 s',
  'infrastructure.sleeping-devices': 'Clients that sleep',

  playing: 'Playing the five protocols …',
  failed: 'The run could not be played. Choose an answer again.',
  ranking: 'Ranking',
  none: 'No protocol keeps this limit. The nearest comes first.',
  close: 'Ahead by less than one point: as good as equal.',
  points: 'points',
  fewer: 'Fewer points are better. Each doubling of bytes or machines is one point.',
  'standing.fits': 'Keeps the limit',
  'standing.late': 'Too late',
  'standing.impossible': 'Cannot work here',
  'on-time': '95 of 100 updates within {p95}; the limit is {limit}.',
  'no-limit': '95 of 100 updates within {p95}; there is no limit.',
  'no-news': 'No update came in this run.',
  bytes:
    '{bytes} a second for each client, TCP/IP included; {perUpdate} for each update, and {requests} requests for 100 updates.',
  'bytes.only': '{bytes} a second for each client, TCP/IP included.',
  machines:
    '{total} requests a second and {open} open connections for all clients: about {machines} machines.',
  'machines.one':
    '{total} requests a second and {open} open connections for all clients: one machine is enough.',
  'of-bytes': 'bytes',
  'of-machines': 'machines',
  'of-work': 'work',

  'rule.no-upgrade': 'The proxy drops the header Upgrade, so the handshake fails.',
  'rule.whole-answers':
    'It lives in an answer that does not end, or in no answer at all; the proxy waits for the end.',
  'rule.short-functions': 'Nothing at the server stays to hold it open.',
  'rule.sleeping-devices': 'Nobody can reach a radio that is off, and waiting would keep it on.',
  'rule.build.request-response': 'Nothing to build beside the page itself.',
  'rule.build.polling': 'A loop at the client; the server needs nothing new.',
  'rule.build.long-polling': 'The server must hold requests and end them in time.',
  'rule.build.sse': 'The server must keep answers open; the browser reconnects by itself.',
  'rule.build.websocket':
    'A server that speaks it, and code of your own to reconnect and to catch up.',
  'rule.numbering': 'What clients send goes as requests that can overtake each other: number them.',
  'rule.paid-waiting': 'Server code that waits is paid for while it waits.',

  change: 'What would change it',
  'change.searching': 'Looking for an answer that would change it …',
  'change.none': 'No single answer would.',
  'change.then': 'then',
  'change.try': 'Choose this answer',
  open: 'Open this run in the lab',
  how: 'How it ranks',
  'how.1':
    'It plays all five protocols in memory, on the same news, over a link of 40 ms each way. Polling pauses for as long as the limit allows.',
  'how.2':
    'A protocol keeps the limit when 95 of 100 updates do. One that has not come yet counts as old as it is.',
  'how.3':
    'Bytes: a point for each doubling beyond 10 bytes a second, which are about 26 MB in a month.',
  'how.4':
    'Machines: a point for each doubling beyond one. One machine is taken to serve 1,000 requests a second or to hold 50,000 connections. These are round numbers of this lab, not measured ones; yours may differ tenfold.',
  'how.5':
    'Work: points from 0 to 3 for what must be built, one for numbering messages, one for paid waiting. These are opinions, and stand here so that you can disagree.',
}
