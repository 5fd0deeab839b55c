// English: the chooser.
import type { Texts } from '../texts.ts'

export const chooser: Texts = {
  'chooser.title': 'Which one, then?',
  'chooser.case': 'Begin with a case',
  'chooser.case.own': 'Your own answers',
  'chooser.case.slack': 'Slack: a team’s chat',
  'chooser.case.whatsapp': 'WhatsApp: a chat for a million',
  'chooser.case.game': 'A game',
  'chooser.case.exchange': 'An exchange',
  'chooser.case.notifications': 'Notifications, as on Twitter',
  'chooser.case.check-in': 'Sensors that check in',
  'chooser.case.document': 'Google Docs: a shared text',
  'chooser.case.design': 'Figma: a shared drawing',
  'chooser.case.diagram': 'A diagram on the wall',

  'chooser.latency': 'How late may news be?',
  'chooser.latency.tenth': 'A tenth of a second',
  'chooser.latency.second': 'A second',
  'chooser.latency.ten-seconds': 'Ten seconds',
  'chooser.latency.minute': 'A minute',
  'chooser.latency.no-hurry': 'Until somebody looks',
  'chooser.frequency': 'How often does it come?',
  'chooser.frequency.rare': 'Twice a minute',
  'chooser.frequency.often': 'Every five seconds',
  'chooser.frequency.each-second': 'Every second',
  'chooser.frequency.stream': 'Ten times a second',
  'chooser.direction': 'Who speaks?',
  'chooser.direction.down': 'The server alone',
  'chooser.direction.some-up': 'Clients now and then',
  'chooser.direction.both': 'Both, as often',
  'chooser.clients': 'How many clients?',
  'chooser.clients.hundred': 'A hundred',
  'chooser.clients.ten-thousand': 'Ten thousand',
  'chooser.clients.million': 'A million',
  'chooser.infrastructure': 'What stands in the way?',
  'chooser.infrastructure.open': 'Nothing',
  'chooser.infrastructure.no-upgrade': 'A proxy without Upgrade',
  'chooser.infrastructure.whole-answers': 'A proxy that passes whole answers only',
  'chooser.infrastructure.short-functions': 'Server code that must end within 10 s',
  'chooser.infrastructure.sleeping-devices': 'Clients that sleep',

  'chooser.playing': 'Playing the five protocols …',
  'chooser.failed': 'The run could not be played. Choose an answer again.',
  'chooser.ranking': 'Ranking',
  'chooser.none': 'No protocol keeps this limit. The nearest comes first.',
  'chooser.close': 'Ahead by less than one point: as good as equal.',
  'chooser.points': 'points',
  'chooser.fewer': 'Fewer points are better. Each doubling of bytes or machines is one point.',
  'chooser.standing.fits': 'Keeps the limit',
  'chooser.standing.late': 'Too late',
  'chooser.standing.impossible': 'Cannot work here',
  'chooser.on-time': '95 of 100 updates within {chooser.p95}; the limit is {chooser.limit}.',
  'chooser.no-limit': '95 of 100 updates within {chooser.p95}; there is no limit.',
  'chooser.no-news': 'No update came in this run.',
  'chooser.bytes':
    '{chooser.bytes} a second for each client, TCP/IP included; {chooser.perUpdate} for each update, and {chooser.requests} requests.',
  'chooser.bytes-only': '{chooser.bytes} a second for each client, TCP/IP included.',
  'chooser.machines':
    '{chooser.total} requests a second and {chooser.open} open connections for all clients: about {chooser.machines} machines.',
  'chooser.machines.one':
    '{chooser.total} requests a second and {chooser.open} open connections for all clients: one machine is enough.',
  'chooser.measured': 'measured',
  'chooser.rule': 'rule',
  'chooser.of-bytes': 'bytes',
  'chooser.of-machines': 'machines',
  'chooser.of-work': 'work',

  'chooser.rule.no-upgrade': 'The proxy drops the header Upgrade, so the handshake fails.',
  'chooser.rule.whole-answers':
    'It lives in an answer that does not end, or in no answer at all; the proxy waits for the end.',
  'chooser.rule.short-functions': 'Nothing at the server stays to hold it open.',
  'chooser.rule.sleeping-devices':
    'Nobody can reach a radio that is off, and waiting would keep it on.',
  'chooser.rule.build.request-response': 'Nothing to build beside the page itself.',
  'chooser.rule.build.polling': 'A loop at the client; the server needs nothing new.',
  'chooser.rule.build.long-polling': 'The server must hold requests and end them in time.',
  'chooser.rule.build.sse': 'The server must keep answers open; the browser reconnects by itself.',
  'chooser.rule.build.websocket':
    'A server that speaks it, and code of your own to reconnect and to catch up.',
  'chooser.rule.numbering':
    'What clients send goes as requests that can overtake each other: number them.',
  'chooser.rule.paid-waiting': 'Server code that waits is paid for while it waits.',

  'chooser.change': 'What would change it',
  'chooser.change.searching': 'Looking for an answer that would change it …',
  'chooser.change.none': 'No single answer would.',
  'chooser.change.then': 'then',
  'chooser.change.try': 'Choose this answer',
  'chooser.open': 'Open this run in the lab',
  'chooser.how': 'How it ranks',
  'chooser.how.1':
    'It plays all five protocols in memory, on the same news, over a link of 40 ms each way. Polling pauses for as long as the limit allows.',
  'chooser.how.2':
    'A protocol keeps the limit when 95 of 100 updates do. One that has not come yet counts as old as it is.',
  'chooser.how.3':
    'Bytes: a point for each doubling beyond 10 bytes a second, which are about 26 MB in a month.',
  'chooser.how.4':
    'Machines: a point for each doubling beyond one. One machine is taken to serve 1,000 requests a second or to hold 50,000 connections. These are round numbers of this lab, not measured ones; yours may differ tenfold.',
  'chooser.how.5':
    'Work: points from 0 to 3 for what must be built, one for numbering messages, one for paid waiting. These are opinions, and stand here so that you can disagree.',
}
