// German: the words of the chooser of chapter 8. `{…}` stands for a value.
import type { Texts } from '../texts.ts'

export const roomsChooser: Texts = {
  title: 'Welches also?',
  case: 'Mit einem Fall beginnen',
  'case.own': 'Deine eigenen Antworten',
  'case.slack': 'Slack: der Chat eines Teams',
  'case.whatsapp': 'WhatsApp: ein Chat für eine Million',
  'case.game': 'Ein Spiel',
  'case.exchange': 'Eine Börse',
  'case.notifications': 'Benachrichtigungen wie bei Twitter',
  'case.check-in': 'Sensoren, die sich melden',
  'case.document': 'Google Docs: ein gemeinsamer Text',
  'case.design': 'Figma: eine gemeinsame Zeichnung',
  'case.diagram': 'Ein Diagramm an der Wand',

  latency: 'Wie spät dürfen Neuigkeiten sein?',
  'latency.tenth': 'Eine Zehntelsekunde',
  'latency.second': 'Eine Sekunde',
  'latency.ten-seconds': 'Zehn Sekunden',
  'latency.minute': 'Eine Minute',
  'latency.no-hurry': 'Bis jemand nachsieht',
  frequency: 'Wie oft kommen sie?',
  'frequency.rare': 'Zweimal in der Minute',
  'frequency.often': 'Alle fünf Sekunden',
  'frequency.each-second': 'Jede Sekunde',
  'frequency.stream': 'Zehnmal in der Sekunde',
  direction: 'Wer redet?',
  'direction.down': 'Nur der Server',
  'direction.some-up': 'Clients ab und zu',
  'direction.both': 'Beide Seiten, oft',
  clients: 'Wie viele Clients?',
  'clients.hundred': 'Hundert',
  'clients.ten-thousand': 'Zehntausend',
  'clients.million': 'Eine Million',
  infrastructure: 'Was steht im Weg?',
  'infrastructure.open': 'Nichts',
  'infrastructure.no-upgrade': 'Ein Proxy ohne Upgrade',
  'infrastructure.whole-answers': 'Ein Proxy, der nur ganze Antworten weitergibt',
  'infrastructure.short-functions': 'Code auf dem Server, der in 10 s enden muss',
  'infrastructure.sleeping-devices': 'Clients, die schlafen',

  playing: 'Die fünf Protokolle werden durchgespielt …',
  failed: 'Der Durchlauf konnte nicht gespielt werden. Wähle noch einmal eine Antwort.',
  ranking: 'Rangfolge',
  first: 'An erster Stelle: {protocol}.',
  none: 'Kein Protokoll hält diese Grenze ein. Das nächstliegende steht zuerst.',
  close: 'Weniger als ein Punkt Vorsprung: so gut wie gleich.',
  points: 'Punkte',
  fewer: 'Weniger Punkte sind besser. Jede Verdopplung der Bytes oder der Maschinen ist ein Punkt.',
  'standing.fits': 'Hält die Grenze ein',
  'standing.late': 'Zu spät',
  'standing.impossible': 'Geht hier nicht',
  'on-time': '95 von 100 Updates innerhalb von {p95}; die Grenze ist {limit}.',
  'no-limit': '95 von 100 Updates innerhalb von {p95}; es gibt keine Grenze.',
  'no-news': 'In diesem Durchlauf kam kein Update.',
  bytes:
    '{bytes} pro Sekunde für jeden Client, TCP/IP eingeschlossen; {perUpdate} für jedes Update, und {requests} Anfragen für 100 Updates.',
  'bytes.only': '{bytes} pro Sekunde für jeden Client, TCP/IP eingeschlossen.',
  machines:
    '{total} Anfragen pro Sekunde und {open} offene Verbindungen für alle Clients: etwa {machines} Maschinen.',
  'machines.one':
    '{total} Anfragen pro Sekunde und {open} offene Verbindungen für alle Clients: Eine Maschine genügt.',
  'of-bytes': 'Bytes',
  'of-machines': 'Maschinen',
  'of-work': 'Arbeit',

  'rule.no-upgrade': 'Der Proxy wirft den Header Upgrade weg, also schlägt der Handshake fehl.',
  'rule.whole-answers':
    'Es lebt in einer Antwort, die nicht endet, oder in gar keiner; der Proxy wartet auf das Ende.',
  'rule.short-functions': 'Beim Server bleibt nichts, was es offen halten könnte.',
  'rule.sleeping-devices':
    'Ein Funkteil, das aus ist, kann niemand erreichen, und Warten hielte es an.',
  'rule.build.request-response': 'Außer der Seite selbst ist nichts zu bauen.',
  'rule.build.polling': 'Eine Schleife beim Client; der Server braucht nichts Neues.',
  'rule.build.long-polling': 'Der Server muss Anfragen halten und rechtzeitig beenden.',
  'rule.build.sse':
    'Der Server muss Antworten offen halten; der Browser verbindet sich von selbst neu.',
  'rule.build.websocket':
    'Ein Server, der es spricht, und eigener Code, um neu zu verbinden und Verpasstes nachzuholen.',
  'rule.numbering':
    'Was Clients senden, geht als Anfragen, die sich überholen können: Nummeriere sie.',
  'rule.paid-waiting': 'Code auf dem Server, der wartet, kostet Geld, während er wartet.',

  change: 'Was das ändern würde',
  'change.searching': 'Eine Antwort, die es ändern würde, wird gesucht …',
  'change.none': 'Keine einzelne Antwort.',
  'change.then': 'dann',
  'change.try': 'Diese Antwort wählen',
  open: 'Diesen Durchlauf im Labor öffnen',
  how: 'Wie die Rangfolge entsteht',
  'how.1':
    'Alle fünf Protokolle werden im Speicher durchgespielt, mit denselben Neuigkeiten, über eine Strecke von 40 ms in jeder Richtung. Polling pausiert so lange, wie die Grenze es erlaubt.',
  'how.2':
    'Ein Protokoll hält die Grenze ein, wenn 95 von 100 Updates es tun. Eines, das noch nicht da ist, zählt so alt, wie es ist.',
  'how.3':
    'Bytes: ein Punkt für jede Verdopplung über 10 Byte pro Sekunde hinaus, das sind etwa 26 MB im Monat.',
  'how.4':
    'Maschinen: ein Punkt für jede Verdopplung über eine hinaus. Angenommen ist, dass eine Maschine 1.000 Anfragen pro Sekunde bedient oder 50.000 Verbindungen hält. Das sind runde Zahlen dieses Labors, keine gemessenen; deine können um das Zehnfache abweichen.',
  'how.5':
    'Arbeit: 0 bis 3 Punkte für das, was zu bauen ist, einer für das Nummerieren von Nachrichten, einer für bezahltes Warten. Das sind Meinungen, und sie stehen hier, damit du widersprechen kannst.',
}
