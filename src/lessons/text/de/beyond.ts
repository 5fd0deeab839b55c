// German: chapter 9.
import type { Texts } from '../texts.ts'

export const beyond: Texts = {
  'beyond.p1':
    'Alles, was du hier hast laufen lassen, geht über HTTP/1.1 und TCP. Neue Protokolle wurden gegen Grenzen von beiden gemacht. Zwei dieser Grenzen kann das Labor zeigen; das Übrige ist mit einigen Worten gesagt.',
  'beyond.p2':
    'HTTP/2 legt viele Anfragen und Antworten nebeneinander auf eine Verbindung: [[term:multiplexing|Multiplexing]] (RFC 9113). Die Grenze von sechs ist weg; etwa hundert Streams soll ein Server zulassen. Ein WebSocket kann einer davon sein (RFC 8441). „Server Push“ in HTTP/2 ist etwas anderes als unser Push: Es sendet Dateien, bevor nach ihnen gefragt wird, und die Browser haben es aufgegeben. Alle Streams teilen sich aber eine TCP-Verbindung, mit einer Reihenfolge.',
  'beyond.p3':
    'HTTP/3 (RFC 9114) verlässt TCP und nimmt QUIC (RFC 9000): Jeder Stream hat eine eigene Reihenfolge, und ein Verlust hält den eigenen Stream auf, keinen anderen. Auch darin kann ein WebSocket laufen (RFC 9220); innerhalb seines einen Streams wartet er hinter einem Verlust wie zuvor.',
  'beyond.p4':
    '**WebTransport** gibt einer Seite, was QUIC hat: Streams nebeneinander, und [[term:datagram|Datagramme]], die verloren gehen dürfen (RFC 9297). Ein Spiel kann eine alte Position fallen lassen, statt auf sie zu warten. Der Server muss HTTP/3 sprechen, und was verloren ging, ist deine Sache.',
  'beyond.p5':
    '**gRPC** macht Code aus einer Beschreibung von Aufrufen, über HTTP/2; Frage, Antwort oder beide können ein Stream sein. In einer Seite hat gRPC-Web nur Streams vom Server. **GraphQL-Subscriptions** sagen, was ein Client erfahren will, nicht, wie es reist: Ein WebSocket genügt, oder Server-Sent Events. Beide sind Sprachen obendrauf; Latenz und Bytes kommen von unten.',
  'beyond.p6':
    'Nichts davon bildet das Labor nach: kein QUIC, keine komprimierten Header, keine Caches, ein Client für jede Spur. Seine Seite über Genauigkeit zählt auf, was nachgebildet ist und wie es an wirklichen Browsern und Servern geprüft wurde.',

  'six-lines.title': 'Sechs Leitungen',
  'six-lines.question':
    'Eine Seite hält einen Stream offen, und jemand tippt darin: {six-lines@upstream.ratePerSecond} Nachrichten pro Sekunde, jede eine eigene Anfrage. Eine Nachricht braucht {six-lines@link.delayMs} in jeder Richtung, und der Browser öffnet sechs Verbindungen. Wie lange dauert es im Mittel, bis der Server eine Nachricht hat?',
  'six-lines.unit': 'Zeit vom Senden bis zum Empfang',
  'six-lines.watch':
    'In der ersten Spur warten Nachrichten beim Client auf eine freie Verbindung. In der zweiten darf der Browser hundert öffnen: ein Ersatz für die Streams von HTTP/2.',
  'six-lines.why':
    '[[claim:six-lines|{six-lines.six} mit sechs Verbindungen, {six-lines.many}, wo {six-lines.connections} geöffnet wurden]]. Eine der sechs ist vom Stream belegt. Jede der anderen fünf trägt eine Anfrage zur Zeit, hin und zurück. Was darüber hinausgeht, muss sich anstellen.',
  'six-lines.condition.up': 'mittlere Zeit einer Nachricht zum Server, erste Spur',
  'six-lines.condition.messages': 'Nachrichten, die der Server hat, erste Spur',

  'one-lost-packet.title': 'Ein verlorenes Paket',
  'one-lost-packet.question':
    'Updates kommen {one-lost-packet@feed.ratePerSecond}-mal in der Sekunde über einen WebSocket, in Paketen, von denen einige verloren gehen und noch einmal gesendet werden. Welche Updates sind verspätet?',
  'one-lost-packet.option.none': 'Keines: Ein verlorenes Paket wird sofort noch einmal gesendet.',
  'one-lost-packet.option.the-lost': 'Die, deren Paket verloren ging.',
  'one-lost-packet.option.those-behind': 'Diese, und die, die kurz nach ihnen gesendet wurden.',
  'one-lost-packet.watch': 'Such ein Kreuz, und Pfeile, die im selben Augenblick enden.',
  'one-lost-packet.why':
    '[[claim:one-lost-packet|Noch einmal gesendete Pakete: {one-lost-packet.lost}. Verspätete Updates: {one-lost-packet.late}, von denen {one-lost-packet.behind} zusammen mit einem verspäteten vor ihnen übergeben wurden; solche gab es in {one-lost-packet.held} von {one-lost-packet.runs} weiteren Durchläufen. Das späteste brauchte {one-lost-packet.worst}]]. TCP übergibt Bytes der Reihe nach, also wartet, was nach einer Lücke kommt: [[term:head-of-line|Head-of-Line-Blocking]]. Für einen Chat ist das richtig. Bei Positionen in einem Spiel nützt die alte nichts, wenn die neue da ist.',
  'one-lost-packet.exception':
    'Mit diesem Startwert ging gar kein Paket verloren, also musste nichts auf eines warten.',

  'beyond.summary.1':
    'HTTP/2 legt viele Streams auf eine Verbindung; [[claim:six-lines|mit HTTP/1.1 und sechs Verbindungen brauchte eine Nachricht {six-lines.six} statt {six-lines.many}]].',
  'beyond.summary.2':
    '[[claim:one-lost-packet|TCP hat eine Reihenfolge, also lässt ein Verlust andere warten, in {one-lost-packet.held} von {one-lost-packet.runs} Durchläufen]]; QUIC hat eine für jeden Stream.',
  'beyond.summary.3':
    'gRPC und GraphQL-Subscriptions sind Sprachen über diesen Protokollen: Was darunter reist, entscheidet über Latenz und Bytes.',

  'beyond.check.waiting.question': 'Welche Updates waren in „Ein verlorenes Paket“ verspätet?',
  'beyond.check.waiting.option.the-lost': 'Die, deren Paket verloren ging, und keine anderen.',
  'beyond.check.waiting.option.those-behind': 'Diese, und andere, die nach ihnen gesendet wurden.',
  'beyond.check.waiting.why':
    '[[claim:one-lost-packet|{one-lost-packet.behind} der {one-lost-packet.late} verspäteten Updates wurden zusammen mit einem vor ihnen übergeben; das gibt es in {one-lost-packet.held} von {one-lost-packet.runs} Durchläufen]].',
  'beyond.check.multiplexing.question': 'Was ist Multiplexing?',
  'beyond.check.multiplexing.option.one-connection':
    'Viele Anfragen und Antworten nebeneinander auf einer Verbindung.',
  'beyond.check.multiplexing.option.many-connections': 'Viele Verbindungen nebeneinander öffnen.',
  'beyond.check.multiplexing.option.compression': 'Header kurz machen.',
  'beyond.check.multiplexing.why':
    'HTTP/2 zerlegt Anfragen und Antworten in Frames, jeden mit der Nummer seines Streams.',

  'beyond.notes.aim':
    'Die Studierenden wissen, gegen welche Grenzen von HTTP/1.1 und TCP die neuen Protokolle gemacht wurden, und was dieses Labor nicht zeigt.',
  'beyond.notes.time': 'Zwei Minuten in der kurzen Vorlesung. QUIC nicht zu erklären anfangen.',
  'beyond.notes.wrong':
    '„HTTP/2-Push ersetzt WebSocket.“ „gRPC ist schneller als WebSocket.“ „GraphQL-Subscriptions sind ein Transport.“ „HTTP/3 hat überhaupt kein Head-of-Line-Blocking.“',
  'beyond.notes.ask':
    'Welche der Experimente sähen über HTTP/3 anders aus? Welche würden sich gar nicht ändern?',

  'beyond.beat.ask-lost': 'Ein Paket geht verloren: Welche Updates sind verspätet?',
  'beyond.beat.ask-lost.notes': 'Handzeichen für die drei Antworten.',
  'beyond.beat.answer-lost': 'Was nach der Lücke kommt, muss warten',
  'beyond.beat.answer-lost.notes':
    'Auf Pfeile zeigen, die zusammen enden. TCP ist richtig für Text, und falsch für Positionen.',
  'beyond.beat.next': 'HTTP/2, HTTP/3, WebTransport; gRPC und GraphQL obendrauf',
  'beyond.beat.next.notes':
    'Je ein Satz: viele Streams auf einer Verbindung; eine Reihenfolge für jeden Stream; Datagramme für Seiten; Sprachen obendrauf. Die Quellen stehen am Ende des Kapitels.',
  'beyond.beat.end': 'Glaub es nicht. Miss es.',
  'beyond.beat.end.notes':
    'Zeigen, wo das Labor zu finden ist, und seine Seite über das, was es nicht nachbildet. Mit Fragen enden.',
}
