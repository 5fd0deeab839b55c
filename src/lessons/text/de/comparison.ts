// German: chapter 7.
import type { Texts } from '../texts.ts'

export const comparison: Texts = {
  'comparison.p1':
    'Vorlesungen enden mit einer Tabelle: fünf Protokolle, und in jeder Zelle ein Wort. „Latenz: hoch.“ „Effizienz: niedrig.“ Die Wörter lernen sich leicht, und sie verbergen eine Frage: hoch verglichen womit, und für welche Neuigkeiten? Du hast alle fünf laufen lassen. Lass sie nun nebeneinander laufen und setz Zahlen in die Zellen.',
  'comparison.p2':
    'Hier ist die Tabelle. Das erste Wort jeder Zelle ist das der Vorlesung, das zweite ist, was dein eigener Durchlauf bis zu dem Zeitpunkt misst, den du betrachtest. Verschieb diesen Zeitpunkt, lade einen anderen Durchlauf, und sieh, welche Wörter bleiben.',
  'comparison.p3':
    'Wo Wort und Zahl sich widersprechen, lügt keines von beiden: Das Wort galt einem Fall, und deiner ist ein anderer. Nimm die zwei Wörter, die ohne ihren Fall wiederholt werden: Long Polling habe „mittlere“ Latenz, und Polling öffne „jedes Mal eine neue Verbindung“.',
  'comparison.p4':
    '„Niedrige [[term:efficiency|Effizienz]]“ ist ein Wort über Header, und was Header wiegen, hängt davon ab, was sie tragen. Bisher war eine Neuigkeit eine Zeile Text. Lass sie nun ein ganzer Artikel sein.',
  'comparison.p5':
    'Die Tabelle der Vorlesung hat zwei Zeilen, die kein Durchlauf misst: wann es passt und wo es vorkommt. Lies sie als Fälle und nicht als Urteile:',
  'comparison.steps.1':
    '**Anfrage–Antwort:** wenn Menschen von sich aus nachsehen. Nachrichtenseiten, Läden, Suche.',
  'comparison.steps.2':
    '**Polling:** wenn Neuigkeiten um ein Intervall verspätet sein dürfen. Stand eines Builds, Sensoren, E-Mail.',
  'comparison.steps.3':
    '**Long Polling:** wenn Neuigkeiten selten sind, bald da sein sollen und Streams nicht durchkommen. Chat-Bots, die alten Web-Chats.',
  'comparison.steps.4':
    '**Server-Sent Events:** wenn Neuigkeiten in eine Richtung gehen. Kurse, Spielstände, Benachrichtigungen, die Wörter eines Sprachmodells.',
  'comparison.steps.5':
    '**WebSocket:** wenn beide Seiten oft reden. Chat, Spiele, gemeinsames Schreiben.',

  'comparison.word.connection.request-response': 'Für jede Anfrage neu',
  'comparison.word.connection.polling': 'Für jede Anfrage neu',
  'comparison.word.connection.long-polling': 'Gehalten, dann neu',
  'comparison.word.connection.sse': 'Eine, bleibt offen',
  'comparison.word.connection.websocket': 'Eine, bleibt offen',
  'comparison.word.communication.request-response': 'Der Client fragt',
  'comparison.word.communication.polling': 'Der Client fragt',
  'comparison.word.communication.long-polling': 'Der Client fragt, der Server wartet',
  'comparison.word.communication.sse': 'Eine Richtung, vom Server zum Client',
  'comparison.word.communication.websocket': 'Beide Richtungen zugleich',
  'comparison.word.latency.request-response': 'Hoch',
  'comparison.word.latency.polling': 'Hoch',
  'comparison.word.latency.long-polling': 'Mittel',
  'comparison.word.latency.sse': 'Niedrig',
  'comparison.word.latency.websocket': 'Niedrig',
  'comparison.word.efficiency.request-response': 'Niedrig',
  'comparison.word.efficiency.polling': 'Niedrig',
  'comparison.word.efficiency.long-polling': 'Mittel',
  'comparison.word.efficiency.sse': 'Hoch',
  'comparison.word.efficiency.websocket': 'Hoch',

  'whole-table.title': 'Alle fünf, dieselben Neuigkeiten',
  'whole-table.question':
    'Alle fünf Spuren bekommen dieselben Updates, im Mittel {whole-table@feed.ratePerSecond} pro Sekunde; jeder Client sendet außerdem ab und zu eine Nachricht. Zähl alles, was das Netz befördert. Das Wievielfache an Bytes braucht Polling, verglichen mit dem WebSocket?',
  'whole-table.unit': 'Vielfaches der Bytes des WebSockets',
  'whole-table.watch':
    'Vergleich, wie viele Pfeile die Spuren für dieselben Updates brauchen. Die Zahl der Bytes steht in jeder Spur.',
  'whole-table.why':
    '[[claim:whole-table|Das {whole-table.ratio}-Fache: {whole-table.polling} gegen {whole-table.socket}]]. Erzählungen vom Hundertfachen vergleichen die Header einer Anfrage mit dem Header eines Frames. Auf der Leitung reist jeder Frame in einem Paket mit eigenen Headern und wird quittiert, und eine Antwort kann mehrere Updates bringen. [[claim:two-kept-open|Der WebSocket begann mit {two-kept-open.requests} Anfrage und sandte keine weitere; die Spur der Server-Sent Events sandte noch {two-kept-open.posts}, für die Nachrichten ihres Clients]].',

  'in-the-middle.title': 'Liegt Long Polling in der Mitte?',
  'in-the-middle.question':
    'Tabellen sagen: Polling „hoch“, Long Polling „mittel“, WebSocket „niedrig“. Neuigkeiten kommen mit {in-the-middle@feed.ratePerSecond} Updates pro Sekunde, Polling pausiert {in-the-middle@lanes.polling.intervalMs}. Wo steht die mittlere Latenz von Long Polling zwischen den beiden anderen?',
  'in-the-middle.option.near-polling': 'Nahe bei Polling.',
  'in-the-middle.option.in-the-middle': 'In der Mitte.',
  'in-the-middle.option.near-websocket': 'Nahe beim WebSocket.',
  'in-the-middle.watch': 'Vergleich die Längen der blassen Balken in den drei Spuren.',
  'in-the-middle.why':
    '[[claim:in-the-middle|Polling {in-the-middle.polling}, Long Polling {in-the-middle.long}, WebSocket {in-the-middle.socket}]]. Bei seltenen Neuigkeiten wartet schon eine Anfrage, wenn ein Update entsteht. Dreh die Rate der Neuigkeiten auf, bis sich das blinde Fenster zeigt. Trifft das Wort dann zu?',

  'new-each-time.title': 'Wann ist eine Verbindung neu?',
  'new-each-time.question':
    'Ein Client beim Polling pausiert {new-each-time@lanes.often.intervalMs}. Der Server schließt eine Verbindung, die {new-each-time@link.keepAliveTimeoutMs} unbenutzt ist. Wie viele Verbindungen öffnet dieser Client in {new-each-time@durationMs}?',
  'new-each-time.unit': 'Verbindungen',
  'new-each-time.watch':
    'Eine offene Verbindung tönt den Raum zwischen den Linien. In der zweiten Spur ist die Pause {new-each-time@lanes.seldom.intervalMs} lang.',
  'new-each-time.why':
    '[[claim:new-each-time|Verbindungen der ersten Spur: {new-each-time.often}, für {new-each-time.requestsOften} Anfragen. Verbindungen der zweiten: {new-each-time.seldom}, für {new-each-time.requestsSeldom} Anfragen]]. Es ist dasselbe Protokoll und derselbe Code. Was entscheidet, ist, ob die Pause vor der Geduld des Servers endet.',
  'new-each-time.condition.connections': 'Verbindungen der zweiten Spur',
  'new-each-time.condition.requests': 'Anfragen der zweiten Spur',

  'heavy-news.title': 'Schwere Neuigkeiten',
  'heavy-news.question':
    'Ein Update ist jetzt {heavy-news@feed.payloadBytes} groß. Von allen Bytes, die das Netz in der Polling-Spur befördert, leere Antworten eingeschlossen: Welcher Anteil sind Nutzdaten?',
  'heavy-news.unit': 'Anteil aller Bytes',
  'heavy-news.watch': 'Öffne eine Antwort und vergleich ihren Kopf mit ihrem Inhalt.',
  'heavy-news.why':
    '[[claim:heavy-news|{heavy-news.polling} mit Polling, {heavy-news.socket} über den WebSocket]]. Die Header sind etwa so lang wie zuvor; die Neuigkeiten sind gewachsen. „Niedrige Effizienz“ galt kurzen Neuigkeiten. Dreh die Nutzdaten auf einige Bytes herunter: Verdient sich dieselbe Spur dann ihr Wort?',

  'comparison.summary.1':
    'Ein Wort in einer Tabelle ist kurz für einen Fall: welche Neuigkeiten, welche Richtung, welche Pause.',
  'comparison.summary.2':
    '[[claim:in-the-middle|Bei seltenen Neuigkeiten kommt Long Polling einem Push nahe: {in-the-middle.long} gegen {in-the-middle.socket}]]; [[claim:heavy-news|bei schweren Neuigkeiten ist Polling effizient: {heavy-news.polling} seiner Bytes sind Nutzdaten]].',
  'comparison.summary.3':
    'Was bei allen Neuigkeiten bleibt: wer reden darf, ohne gefragt zu sein, und wie viele Verbindungen dafür offen stehen.',

  'comparison.check.middle.question':
    'Nahe bei welcher Spur stand Long Polling in „Liegt Long Polling in der Mitte?“',
  'comparison.check.middle.option.polling': 'Nahe bei Polling.',
  'comparison.check.middle.option.between': 'Zwischen den beiden.',
  'comparison.check.middle.option.websocket': 'Nahe beim WebSocket.',
  'comparison.check.middle.why':
    '[[claim:in-the-middle|{in-the-middle.long}, mit {in-the-middle.socket} über den WebSocket und {in-the-middle.polling} mit Polling]].',
  'comparison.check.new.question':
    'Warum öffnete in „Wann ist eine Verbindung neu?“ nur die zweite Spur eine für jede Anfrage?',
  'comparison.check.new.option.protocol': 'Sie benutzt ein anderes Protokoll.',
  'comparison.check.new.option.pause':
    'Ihre Pause dauert länger als die Keep-Alive-Zeitgrenze des Servers.',
  'comparison.check.new.option.server': 'Sie redet mit einem anderen Server.',
  'comparison.check.new.why':
    '[[claim:new-each-time|{new-each-time.seldom} Verbindungen für {new-each-time.requestsSeldom} Anfragen; die Spur, die oft fragt, kam mit einer einzigen aus]].',
  'comparison.check.efficiency.question': 'Was ist hier mit Effizienz gemeint?',
  'comparison.check.efficiency.option.payload': 'Der Anteil der Nutzdaten an allen Bytes.',
  'comparison.check.efficiency.option.speed': 'Wie bald ein Update zugestellt wird.',
  'comparison.check.efficiency.option.requests': 'Wie viele Anfragen gesendet werden.',
  'comparison.check.efficiency.why':
    'Sie sagt, was du für die Bytes bekommst, die du bezahlst. Bald und billig sind verschiedene Wünsche.',

  'comparison.notes.aim':
    'Die Studierenden können die Tabelle aus einem Durchlauf füllen und zu jedem Wort einen Fall nennen, in dem es nicht gilt.',
  'comparison.notes.time':
    'Die Tabelle der Vorlesung vor jeder Zahl zeigen. Bei wenig Zeit genügt ein Experiment: „mittel“.',
  'comparison.notes.wrong':
    '„WebSocket braucht hundertmal weniger Bytes.“ „Long Polling liegt immer in der Mitte.“ „Polling öffnet für jede Anfrage eine Verbindung.“ „Effizienz gehört zum Protokoll.“',
  'comparison.notes.ask':
    'Für welche Neuigkeiten würde man dieses Wort streichen? Welche Zeile kann sich nicht ändern, was immer die Neuigkeiten sind?',

  'comparison.beat.table': 'Fünf Protokolle, in jeder Zelle ein Wort',
  'comparison.beat.table.notes':
    'Die eigene Tabelle an die Wand werfen. Fragen: verglichen womit? Den Saal zu jedem Wort einen Fall nennen lassen.',
  'comparison.beat.ask-whole':
    'Das Wievielfache an Bytes braucht Polling, verglichen mit WebSocket?',
  'comparison.beat.ask-whole.notes': 'Zahlen sammeln. Jemand hat „das Hundertfache“ gelesen.',
  'comparison.beat.answer-whole': 'Auch ein Frame reist in einem Paket',
  'comparison.beat.answer-whole.notes':
    'Eine Antwort und einen Frame öffnen, in der Schicht TCP/IP. Quittungen zählen mit.',
  'comparison.beat.ask-middle': '„Mittel“: Wo steht Long Polling?',
  'comparison.beat.ask-middle.notes': 'Handzeichen für jeden der drei Plätze.',
  'comparison.beat.answer-middle': 'Bei seltenen Neuigkeiten: einem Push nahe',
  'comparison.beat.answer-middle.notes':
    'Fragen, wann das Wort zuträfe. Die Antwort steht im Kapitel über das blinde Fenster.',
  'comparison.beat.ask-connection': 'Öffnet Polling jedes Mal eine neue Verbindung?',
  'comparison.beat.ask-connection.notes': 'Nach einer Zahl für jede der beiden Spuren fragen.',
  'comparison.beat.answer-connection': 'Die Pause gegen die Geduld des Servers',
  'comparison.beat.answer-connection.notes':
    'Derselbe Code in beiden Spuren. Auf die Lücke in der Tönung der zweiten Spur zeigen.',
  'comparison.beat.so': 'Welches also? Es kommt darauf an. Worauf?',
  'comparison.beat.so.notes':
    'Sammeln, worauf es ankommt: Grenze, Rate, Richtung, Clients, was im Weg steht. Der Weg zum nächsten Kapitel.',
}
