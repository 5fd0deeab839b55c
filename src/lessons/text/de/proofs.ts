// German: what each proof checks in a run, by the id of its claim: the code of its `check`, in words. Bounds are
// written in digits, so that a test can look for them in the code (test/lessons-proof-words.test.ts).
import type { Texts } from '../texts.ts'

export const proofs: Texts = {
  'never-zero':
    'Jedes Update, das ab 1 s entstand, erreichte den nahen Client nach {never-zero@link.delayMs} und den fernen nach {never-zero@lanes.far.link.delayMs}, auf höchstens 5 ms genau. Die Mediane, die zitiert werden, liegen in denselben Grenzen.',
  'old-news':
    'Der Anteil der Zeit, in der dem Bildschirm das neueste Update fehlte, ist mit Refresh mehr als 2-mal so groß wie mit der offenen Verbindung. Über diese brauchte kein Update, das ab 1 s entstand, länger als die Verzögerung von {old-news@link.delayMs}.',
  'mostly-old': 'Dem Bildschirm mit Refresh fehlte das neueste Update mehr als 50 % der Zeit.',

  'must-ask':
    'Kein Update, das nach den ersten 0,5 s entstand, wurde zugestellt, bevor der Mensch fragte, bei 7 s. Es gab genau 2 Anfragen, alles, was bis dahin entstand, wurde zugestellt, und was nach den ersten 0,5 s entstand, kam mit einer Antwort; ein Durchlauf ohne ein solches Update gilt ebenfalls. Wie lange das erste davon wartete, wird nur gemessen.',
  'asking-in-vain':
    'Eine Anfrage brauchte mit ihrer Antwort im Mittel mehr als 10-mal so viele Bytes HTTP wie die {asking-in-vain@feed.payloadBytes} Nutzdaten eines Updates. Mindestens eine Antwort war leer, und kein Update wurde zugestellt.',
  guessing:
    'Die mittlere Latenz ist größer als die Hälfte der mittleren Pause von {guessing@lanes.request-response.paceMs}.',
  overtaking:
    'Als Anfragen kam mindestens eine Nachricht nach einer an, die später gesendet worden war, und mehr als eine Verbindung wurde geöffnet.',
  'one-keeps-order':
    'Die WebSocket-Spur öffnete genau eine Verbindung, mehr als eine Nachricht kam darüber an, und keine davon nach einer, die später gesendet worden war.',

  'half-the-interval':
    'Die mittlere Latenz ist größer als 40 % und kleiner als 70 % des Intervalls von {half-the-interval@lanes.polling.intervalMs}. Die größte Latenz ist größer als 90 % davon und höchstens das Intervall und 3-mal die Verzögerung von {half-the-interval@link.delayMs} zusammen.',
  'asking-for-nothing': 'Mehr als 50 % der Anfragen bekamen eine leere Antwort.',
  'thousand-clients':
    '1.000-mal die Anfragen dieses Clients, geteilt durch die Länge des Durchlaufs, sind mehr als 800 pro Sekunde, und mehr als 50 % davon bekamen eine leere Antwort.',
  dilemma:
    'Mit Pausen von {dilemma@lanes.often.intervalMs} ist die mittlere Latenz kleiner als mit Pausen von {dilemma@lanes.seldom.intervalMs}, und der Client sandte mehr als 1,7-mal so viele Anfragen.',
  enough:
    'Für jedes zugestellte Update beförderte IP mit Polling weniger als 95 % der Bytes, die es über den WebSocket waren, beide Richtungen zusammen. Die mittlere Latenz von Polling ist mehr als 5-mal so groß wie die des WebSockets, und eine Antwort, die Updates brachte, brachte im Mittel mehr als 10.',

  'held-not-slow':
    'Die mittlere Latenz von Polling ist mehr als 4-mal so groß wie die von Long Polling, und diese kleiner als 1,5-mal die Verzögerung von {held-not-slow@link.delayMs}.',
  'no-question-in-vain':
    'Long Polling bekam keine leere Antwort, Polling mindestens eine. Beide hatten dieselben Neuigkeiten.',
  'one-connection':
    'Der Client öffnete im ganzen Durchlauf genau eine Verbindung und sandte mehr als 2 Anfragen, und mehr als ein Update wurde zugestellt.',
  'blind-window':
    'Mit Long Polling ist die Latenz des zweiten Updates mehr als 2-mal so groß wie die des ersten und mehr als 2-mal so groß wie die des zweiten über den WebSocket. Die Verzögerung von {blind-window@link.delayMs} und der Jitter von {blind-window@link.jitterMs} zusammen sind ein Weg, der so lange wie möglich dauert: Die Latenz des zweiten ist größer als 2 davon und höchstens 3, die beiden anderen sind höchstens einer.',
  batches:
    'Eine Antwort von Long Polling, die Neuigkeiten brachte, brachte im Mittel mehr als 2 Updates, und die mittlere Latenz von Long Polling ist mehr als 1,5-mal so groß wie die des WebSockets. Mehr als 80 % dieser Antworten gingen innerhalb von 1 ms nach der Ankunft ihrer Anfrage ab.',

  'no-blind-window':
    'Über den Stream ist die Latenz des zweiten Updates höchstens die Verzögerung von {no-blind-window@link.delayMs} und der Jitter von {no-blind-window@link.jitterMs} zusammen, und kleiner als die Hälfte seiner Latenz mit Long Polling; diese ist größer als 2-mal und höchstens 3-mal beides zusammen.',
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
    'Die mittlere Latenz über den Stream, geteilt durch die über den WebSocket, ist mindestens 0,9 und höchstens 1,1. Kein Update, das ab 1 s entstand, brauchte in einer der Spuren länger als die Verzögerung von {same-wire@link.delayMs} und der Jitter von {same-wire@link.jitterMs} zusammen.',
  'ahead-by-chance':
    'Die mittlere Latenz über den WebSocket ist kleiner als die über den Stream, und sei es um noch so wenig.',
  'two-bytes':
    'Jeder Frame vom Server hat einen Header von genau 2 Bytes. Die Header der ersten Antwort mit Neuigkeiten und ihrer Anfrage sind zusammen mehr als 200 Bytes.',
  'what-is-left':
    'Für jedes zugestellte Update beförderte IP mit Long Polling mehr als 2-mal und weniger als 10-mal so viele Bytes wie über den WebSocket, beide Richtungen zusammen. Eine Antwort von Long Polling, die Neuigkeiten brachte, brachte im Mittel weniger als 1,1 Updates.',
  'missed-calls':
    'Mindestens ein Update entstand zwischen dem Ende der Verbindung, bei 4 s, und der Ankunft der neuen Anfrage. Die neue Anfrage fragte nach dem, was auf ein bestimmtes Update folgt, nicht nach allem vom ersten an, und jedes der verpassten Updates wurde zugestellt.',

  'whole-table':
    'IP beförderte in der Polling-Spur mehr als 1,5-mal und weniger als 20-mal so viele Bytes wie in der WebSocket-Spur, beide Richtungen zusammen.',
  'two-kept-open':
    'Die WebSocket-Spur öffnete genau eine Verbindung und sandte genau eine Anfrage, ohne ein `POST`. Die Spur der Server-Sent Events sandte genau eine Anfrage neben den `POST` mit den Nachrichten ihres Clients, mindestens so vielen, wie Nachrichten ankamen.',
  'in-the-middle':
    'Auf einer Skala von der mittleren Latenz des WebSockets, bei 0 %, bis zu der von Polling, bei 100 %, steht die von Long Polling unter 25 %, und sie ist kleiner als 1,5-mal die des WebSockets.',
  'new-each-time':
    'Mit Pausen von {new-each-time@lanes.often.intervalMs} öffnete der Client genau eine Verbindung; mit Pausen von {new-each-time@lanes.seldom.intervalMs} öffnete er so viele, wie er Anfragen sandte. Beide sandten mehr als eine Anfrage.',
  'heavy-news':
    'Von allen Bytes, die IP in beiden Richtungen beförderte, waren mit Polling mehr als 50 % Nutzdaten, und über den WebSocket ein größerer Anteil.',

  'tenth-of-a-second':
    '95 von 100 Updates waren nach höchstens 100 ms bekannt, über Server-Sent Events und über den WebSocket, aber nicht mit Long Polling. Ein Update, das noch nicht da ist, zählt als so spät, wie es alt ist.',
  'game-first':
    'Mit dem, was im Durchlauf gemessen wurde, setzt der Ratgeber den WebSocket an die erste Stelle, für das Spiel und für Figma. 95 von 100 Updates waren nach höchstens 100 ms bekannt, über Server-Sent Events und über den WebSocket, und ab 2 s beförderte IP mit Server-Sent Events mehr Bytes pro Sekunde.',
  talk: 'Mit dem, was im Durchlauf gemessen wurde, setzt der Ratgeber den WebSocket an die erste Stelle, für Slack und für Google Docs. Über Server-Sent Events und über den WebSocket waren 95 von 100 Updates nach höchstens 1 s bekannt. Die WebSocket-Spur sandte genau eine Anfrage; die der Server-Sent Events sandte eine für ihren Stream und mindestens so viele `POST`, wie Nachrichten ankamen. Ab 2 s beförderte IP in der WebSocket-Spur weniger Bytes pro Sekunde.',
  million:
    'Mit dem, was im Durchlauf gemessen wurde, setzt der Ratgeber Server-Sent Events an die erste Stelle für Benachrichtigungen. Ab 2 s senden eine Million solcher Clients mit Polling mehr als 50.000 Anfragen pro Sekunde und mit Server-Sent Events keine; von diesen hat jeder im Mittel mehr als 0,99 Verbindungen offen.',
  glance:
    'Mit dem, was im Durchlauf gemessen wurde, setzt der Ratgeber Polling für das Diagramm vor die beiden anderen Spuren, und ab 2 s beförderte IP mit Polling weniger Bytes pro Sekunde als mit Server-Sent Events. Mit Polling waren 95 von 100 Updates nach höchstens 10 s bekannt, mehr als 100-mal so spät wie mit Server-Sent Events, und eine Antwort, die Updates brachte, brachte im Mittel mehr als 20.',

  'one-lost-packet':
    'Mindestens ein Paket wurde noch einmal gesendet. Spät ist ein Update, das nach den ersten 0,5 s entstand, wenn seine Latenz größer ist als die Verzögerung von {one-lost-packet@link.delayMs} und 1 ms. Mindestens ein spätes Update kam im selben Augenblick wie ein spätes vor ihm, und mindestens eines nicht.',
  'six-lines':
    'Eine Nachricht des Clients brauchte mit höchstens {six-lines@lanes.sse.link.maxConnections} Verbindungen im Mittel mehr als 1,2-mal so lange wie mit höchstens {six-lines@lanes.sse-2.link.maxConnections}. In der ersten Spur wurden genau 6 Verbindungen geöffnet und in der zweiten mehr als 6.',
}
