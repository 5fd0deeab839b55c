// German: what each proof checks in a run, by the id of its claim: the code of its `check`, in words. Bounds are
// written in digits, so that a test can look for them in the code (test/lessons-proof-words.test.ts).
import type { Texts } from '../texts.ts'

export const proofs: Texts = {
  'never-zero':
    'Jedes Update, das ab 1 s entstand, erreichte den fernen Client nach {never-zero@lanes.far.link.delayMs}, auf höchstens 5 ms genau, und keines von ihnen brauchte zum nahen Client so lange wie das schnellste zum fernen.',
  'old-news':
    'Der Anteil der Zeit, in der dem Bildschirm das neueste Update fehlte, ist mit Refresh mehr als 2-mal so groß wie mit der offenen Verbindung.',
  'mostly-old': 'Dem Bildschirm mit Refresh fehlte das neueste Update mehr als 50 % der Zeit.',

  'must-ask':
    'Kein Update, das nach den ersten 0,5 s entstand, wurde zugestellt, bevor der Mensch fragte, bei 7 s. Wie lange das erste davon wartete, wird nur gemessen.',
  'asking-in-vain':
    'Eine Anfrage brauchte mit ihrer Antwort im Mittel mehr als 10-mal so viele Bytes HTTP wie die {asking-in-vain@feed.payloadBytes} Nutzdaten eines Updates, und mindestens eine Antwort war leer.',
  guessing:
    'Die mittlere Latenz ist größer als 2 s: die Hälfte der mittleren Pause von {guessing@lanes.request-response.paceMs}.',
  overtaking:
    'Als Anfragen kam mindestens eine Nachricht nach einer an, die später gesendet worden war.',
  'one-keeps-order':
    'Die WebSocket-Spur öffnete genau eine Verbindung, mehr als eine Nachricht kam darüber an, und keine davon nach einer, die später gesendet worden war.',

  'half-the-interval':
    'Die mittlere Latenz ist größer als 750 ms und kleiner als 1,5 s, bei einem Intervall von {half-the-interval@lanes.polling.intervalMs}. Die größte Latenz wird nur gemessen.',
  'asking-for-nothing': 'Mehr als 50 % der Anfragen bekamen eine leere Antwort.',
  'thousand-clients':
    '1.000-mal die Anfragen dieses Clients, geteilt durch die Länge des Durchlaufs, sind mehr als 800 pro Sekunde.',
  dilemma:
    'Mit Pausen von {dilemma@lanes.often.intervalMs} ist die mittlere Latenz kleiner als mit Pausen von {dilemma@lanes.seldom.intervalMs}, und der Client sandte mehr als 1,7-mal so viele Anfragen.',
  enough:
    'Für jedes zugestellte Update beförderte IP mit Polling weniger Bytes als über den WebSocket, beide Richtungen zusammen. Die Latenzen werden nur gemessen.',

  'held-not-slow':
    'Die mittlere Latenz von Polling ist mehr als 4-mal so groß wie die von Long Polling.',
  'no-question-in-vain':
    'Long Polling bekam keine leere Antwort, Polling mindestens eine. Beide hatten dieselben Neuigkeiten.',
  'one-connection':
    'Der Client öffnete im ganzen Durchlauf genau eine Verbindung, und mehr als ein Update wurde zugestellt.',
  'blind-window':
    'Mit Long Polling ist die Latenz des zweiten Updates mehr als 2-mal so groß wie die des ersten und mehr als 2-mal so groß wie die des zweiten über den WebSocket.',
  batches:
    'Eine Antwort von Long Polling, die Neuigkeiten brachte, brachte im Mittel mehr als 2 Updates, und die mittlere Latenz von Long Polling ist mehr als 1,5-mal so groß wie die des WebSockets.',

  'no-blind-window':
    'Über den Stream ist die Latenz des zweiten Updates höchstens die Verzögerung von {no-blind-window@link.delayMs} und der Jitter von {no-blind-window@link.jitterMs} zusammen, und kleiner als die Hälfte seiner Latenz mit Long Polling.',
  'stream-text':
    'Mit Long Polling brauchte eine Anfrage, die Neuigkeiten brachte, mit ihrer Antwort im Mittel mehr als 4-mal so viele Bytes HTTP wie ein Event des Streams.',
  'one-request':
    'Der Stream brauchte genau eine Anfrage und stellte mehr als ein Update zu; Long Polling brauchte mindestens so viele Anfragen, wie der Stream Updates zustellte.',
  'speaking-back':
    'Nach der Anfrage, die den Stream öffnete, sandte der Client kein HTTP über dessen Verbindung. Nachrichten kamen beim Server an, und der Client sandte mindestens so viele `POST`-Anfragen, wie Nachrichten ankamen. Mehr als eine Verbindung wurde geöffnet.',
  'stream-ends':
    'Der Client fragte genau 2-mal nach dem Stream, beim zweiten Mal mit `Last-Event-ID`. Mindestens ein Update, das zwischen dem Ende, bei 4 s, und der Ankunft der zweiten Anfrage entstand, wurde zugestellt, und bis zum neuesten zugestellten fehlt keines.',

  opening:
    'Vom Start, bis der WebSocket offen war, dauerte es 4-mal die Verzögerung von {opening@link.delayMs}, auf höchstens 4-mal den Jitter von {opening@link.jitterMs} genau.',
  'opens-like-a-stream':
    'Die Zeiten, bis der WebSocket und der Stream offen waren, unterscheiden sich um höchstens 8-mal den Jitter von {opening@link.jitterMs}.',
  'both-at-once':
    'Genau eine Verbindung wurde geöffnet, und auf ihr war mindestens eine Nachricht des Clients zur selben Zeit unterwegs wie ein Update. Nichts war, in keiner der Richtungen, länger unterwegs als die Verzögerung von {both-at-once@link.delayMs} und der Jitter von {both-at-once@link.jitterMs} zusammen.',
  'same-wire':
    'Die mittlere Latenz über den Stream, geteilt durch die über den WebSocket, ist mindestens 0,9 und höchstens 1,1.',
  'ahead-by-chance':
    'Die mittlere Latenz über den WebSocket ist kleiner als die über den Stream, und sei es um noch so wenig.',
  'two-bytes':
    'Jeder Frame vom Server hat einen Header von genau 2 Bytes. Die Header der ersten Antwort mit Neuigkeiten und ihrer Anfrage sind zusammen mehr als 100 Bytes.',
  'what-is-left':
    'Für jedes zugestellte Update beförderte IP mit Long Polling mehr als 2-mal und weniger als 10-mal so viele Bytes wie über den WebSocket, beide Richtungen zusammen.',
  'missed-calls':
    'Mindestens ein Update entstand zwischen dem Ende der Verbindung, bei 4 s, und der Ankunft der neuen Anfrage. Die neue Anfrage fragte nach dem, was auf ein bestimmtes Update folgt, nicht nach allem vom ersten an, und jedes der verpassten Updates wurde zugestellt.',

  'whole-table':
    'IP beförderte in der Polling-Spur mehr als 1,5-mal und weniger als 20-mal so viele Bytes wie in der WebSocket-Spur, beide Richtungen zusammen.',
  'two-kept-open':
    'Die WebSocket-Spur öffnete genau eine Verbindung und sandte genau eine Anfrage, ohne ein `POST`. Die Spur der Server-Sent Events sandte genau eine Anfrage neben den `POST` mit den Nachrichten ihres Clients; diese werden nur gezählt.',
  'in-the-middle':
    'Auf einer Skala von der mittleren Latenz des WebSockets, bei 0 %, bis zu der von Polling, bei 100 %, steht die von Long Polling unter 25 %.',
  'new-each-time':
    'Mit Pausen von {new-each-time@lanes.often.intervalMs} öffnete der Client genau eine Verbindung; mit Pausen von {new-each-time@lanes.seldom.intervalMs} öffnete er so viele, wie er Anfragen sandte.',
  'heavy-news':
    'Von allen Bytes, die IP in beiden Richtungen beförderte, waren mit Polling mehr als 50 % Nutzdaten, und über den WebSocket ein größerer Anteil.',

  'tenth-of-a-second':
    '95 von 100 Updates waren nach höchstens 100 ms bekannt, über Server-Sent Events und über den WebSocket, aber nicht mit Long Polling. Ein Update, das noch nicht da ist, zählt als so spät, wie es alt ist.',
  'game-first':
    'Mit dem, was im Durchlauf gemessen wurde, setzt der Ratgeber den WebSocket an die erste Stelle, für das Spiel und für Figma. Die Bytes pro Sekunde werden nur gemessen.',
  talk: 'Mit dem, was im Durchlauf gemessen wurde, setzt der Ratgeber den WebSocket an die erste Stelle, für Slack und für Google Docs. Die WebSocket-Spur sandte genau eine Anfrage, und ab 2 s beförderte IP in ihr weniger Bytes pro Sekunde als in der Spur der Server-Sent Events.',
  million:
    'Mit dem, was im Durchlauf gemessen wurde, setzt der Ratgeber Server-Sent Events an die erste Stelle für Benachrichtigungen. Ab 2 s senden eine Million solcher Clients mit Polling mehr als 50.000 Anfragen pro Sekunde und mit Server-Sent Events keine.',
  glance:
    'Mit dem, was im Durchlauf gemessen wurde, setzt der Ratgeber Polling für das Diagramm an die erste Stelle, und ab 2 s beförderte IP mit Polling weniger Bytes pro Sekunde als mit Server-Sent Events. Die Latenz wird nur gemessen.',

  'one-lost-packet':
    'Spät ist ein Update, das nach den ersten 0,5 s entstand, wenn seine Latenz größer ist als die Verzögerung von {one-lost-packet@link.delayMs} und 1 ms. Mindestens ein spätes Update kam im selben Augenblick wie ein spätes vor ihm, und mindestens eines nicht.',
  'six-lines':
    'Eine Nachricht des Clients brauchte mit höchstens {six-lines@lanes.sse.link.maxConnections} Verbindungen im Mittel mehr als 1,2-mal so lange wie mit höchstens {six-lines@lanes.sse-2.link.maxConnections}, und weniger Verbindungen wurden geöffnet.',
}
