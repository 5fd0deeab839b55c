// German: chapter 2.
import type { Texts } from '../texts.ts'

export const requestResponse: Texts = {
  'request-response.p1':
    'Das Web wurde für Dokumente gemacht. Ein Client sendet eine [[term:request|Anfrage]], der Server sendet eine [[term:response|Antwort]], und die Sache ist erledigt. Es ist wie Briefe an ein Amt, das Briefe beantwortet und von sich aus keine schreibt. Für ein Dokument ist das richtig: Du willst es dann, wenn du danach fragst.',
  'request-response.p2':
    'Neuigkeiten sind anders. Der Server weiß, dass etwas geschehen ist, der Client weiß es nicht, und gerade der Client muss den Anfang machen. Also lädt eine Seite, was da ist, einmal, und noch einmal, wenn jemand „Refresh“ (neu laden) drückt.',
  'request-response.p3':
    'Jemand muss also fragen, und Fragen hat seinen Preis. Eine Anfrage und ihre Antwort tragen [[term:header|Header]]: die Adresse, das Programm des Absenders, die Sprachen, die es versteht, Art und Länge des Inhalts. Sie werden gesendet, ob es Neues gibt oder nicht. Das, worum es dem Menschen geht, sind die [[term:payload|Nutzdaten]].',
  'request-response.p4':
    'Wie oft soll man fragen? Niemand kann wissen, wann Neuigkeiten kommen. Wer in zufälligen Augenblicken nachsieht, findet sie spät, und sieht vergeblich nach, wenn es keine gibt.',
  'request-response.p5':
    'In der anderen Richtung darf ein Client reden, wann er will: Er sendet jede Nachricht als eigene Anfrage. Ein Browser wartet nicht, bis die erste beantwortet ist; er nimmt eine weitere Verbindung. Auf einer wirklichen Strecke ist die Verzögerung nicht für alle Nachrichten gleich: Sie hat [[term:jitter|Jitter]]. Daneben steht ein [[term:websocket|WebSocket]]: eine Verbindung, die offen bleibt und die beide Seiten jederzeit benutzen dürfen.',

  'must-ask.title': 'Niemand drückt „Refresh“',
  'must-ask.question':
    'Die Seite ist geladen, und dann entstehen Neuigkeiten. Sekundenlang drückt niemand „Refresh“. Wann sieht der Mensch die erste dieser Neuigkeiten?',
  'must-ask.option.at-once': 'Sofort, oder um die Verzögerung später: Der Server sendet sie.',
  'must-ask.option.when-asked': 'Wenn jemand „Refresh“ drückt.',
  'must-ask.option.not-at-all': 'Gar nicht: Was vor der Anfrage geschah, ist verloren.',
  'must-ask.watch':
    'Die Linie des Servers bleibt still, während Updates entstehen. Warte auf die Anfrage.',
  'must-ask.why':
    '[[claim:must-ask|Die erste Neuigkeit wartete {must-ask.waited}, bis der Mensch fragte. Der Durchlauf hatte {must-ask.requests} Anfragen für {must-ask.updates} zugestellte Updates: Die zweite Antwort brachte alles, was sich angesammelt hatte. Verloren war nichts; es war spät]]. In HTTP kann ein Server den Anfang nicht machen.',

  'asking-in-vain.title': 'Was „nichts Neues“ kostet',
  'asking-in-vain.question':
    'Es gibt überhaupt keine Neuigkeiten. Wie viele Bytes HTTP brauchen eine Anfrage und ihre Antwort „nichts Neues“ zusammen?',
  'asking-in-vain.unit': 'Bytes für eine Frage und ihre Antwort',
  'asking-in-vain.watch':
    'Drück auf einen Pfeil: Seine Nachricht öffnet sich, und du siehst, woraus sie besteht.',
  'asking-in-vain.why':
    '[[claim:asking-in-vain|{asking-in-vain.bytes} für jede von {asking-in-vain.requests} Fragen, mehr als das Zehnfache der Nutzdaten eines Updates von {asking-in-vain@feed.payloadBytes}, und erfahren hat niemand etwas]]. Das sind die Header, die ein Browser mit jeder Anfrage sendet. [[term:tcp|TCP und IP]] fügen ihre eigenen hinzu.',

  'guessing.title': 'Wie oft soll man nachsehen?',
  'guessing.question':
    'Jemand sieht wieder und wieder nach, nach Pausen von im Mittel {guessing@lanes.request-response.paceMs}, manche kurz, manche lang. Wie spät kommt ein Update im Mittel an?',
  'guessing.unit': 'mittlere Latenz',
  'guessing.watch':
    'Lange Pausen fangen viele Updates ein, kurze wenige. Dreh danach selbst an der Pause und erfülle die Aufgabe.',
  'guessing.why':
    '[[claim:guessing|Die mittlere Latenz war {guessing.mean}. In {guessing.held} von {guessing.runs} weiteren Durchläufen lag sie über der Hälfte der mittleren Pause]]. Das überrascht viele. Eine lange Pause deckt viel Zeit ab, also fängt sie viele der Updates ein und lässt sie lange warten; eine kurze Pause fängt wenige ein (man nennt das Inspektionsparadoxon).',
  'guessing.exception':
    'Mit diesem Startwert kommen die Updates zufällig kurz vor den Blicken. Um den Mittelwert zu sehen, braucht es einen langen Durchlauf.',
  'guessing.condition.latency': 'mittlere Latenz',
  'guessing.condition.requests': 'Anfragen für jedes zugestellte Update',

  'overtaking.title': 'Wer ist zuerst da?',
  'overtaking.question':
    'Jemand sendet rasch Nachrichten, eine nach der anderen. Die Verzögerung der Strecke schwankt um bis zu {overtaking@link.jitterMs} nach beiden Seiten. Bekommt der Server sie in der Reihenfolge, in der sie gesendet wurden?',
  'overtaking.option.both-keep': 'Ja, in beiden Spuren.',
  'overtaking.option.only-websocket': 'Über den WebSocket ja, als Anfragen nein.',
  'overtaking.option.only-requests': 'Als Anfragen ja, über den WebSocket nein.',
  'overtaking.option.neither-keeps': 'In keiner der beiden Spuren.',
  'overtaking.watch': 'Such nach Pfeilen, die sich kreuzen.',
  'overtaking.why':
    '[[claim:overtaking|Als Anfragen, über {overtaking.connections} Verbindungen, kamen {overtaking.late} von {overtaking.sent} Nachrichten nach einer an, die später gesendet wurde; wenigstens eine tat es in {overtaking.held} von {overtaking.runs} weiteren Durchläufen]]. [[claim:one-keeps-order|Über die eine Verbindung des WebSockets tat es keine]]: TCP hält die Reihenfolge innerhalb einer Verbindung ein; Verbindungen wissen nichts voneinander. Eine Anwendung, die Nachrichten als Anfragen sendet, muss sie nummerieren.',
  'overtaking.exception':
    'Mit diesem Startwert hat der Zufall die Reihenfolge gewahrt, obwohl manche Nachrichten dicht hintereinander gesendet werden. Dass ein Fehler selten ist, macht ihn nicht harmlos: Er ist nur schwer zu finden.',

  'request-response.summary.1':
    '[[claim:must-ask|Der Server kann den Anfang nicht machen: Neuigkeiten warten, bis der Client fragt, hier {must-ask.waited}]].',
  'request-response.summary.2':
    '[[claim:asking-in-vain|Auch vergebliches Fragen kostet: {asking-in-vain.bytes}, um zu erfahren, dass es nichts gibt]].',
  'request-response.summary.3':
    '[[claim:one-keeps-order|Eine einzige Verbindung hält die Reihenfolge der Nachrichten ein]]; [[claim:overtaking|Anfragen nebeneinander können sich überholen, wie in {overtaking.held} von {overtaking.runs} Durchläufen]].',

  'request-response.check.begin.question':
    'Was brachte in „Niemand drückt ‚Refresh‘“ den Server dazu, die Neuigkeiten zu senden?',
  'request-response.check.begin.option.creation': 'Dass sie entstanden sind.',
  'request-response.check.begin.option.request': 'Die Anfrage des Clients.',
  'request-response.check.begin.option.timer': 'Eine Uhr beim Server.',
  'request-response.check.begin.why':
    'In HTTP beantwortet eine Antwort eine Anfrage. Ohne Anfrage gibt es nichts, was beantwortet werden könnte.',
  'request-response.check.payload.question': 'Was sind die Nutzdaten einer Antwort „nichts Neues“?',
  'request-response.check.payload.option.nothing':
    'Sie hat keine: Um kein Byte darin ging es dem Menschen.',
  'request-response.check.payload.option.headers': 'Ihre Header.',
  'request-response.check.payload.option.all': 'Alle ihre Bytes.',
  'request-response.check.payload.why':
    'Nutzdaten sind das, was der Mensch erfahren wollte. Die Header und die leere Liste `[]` dahinter sind der Preis des Mitteilens.',
  'request-response.check.order.question':
    'In welcher Spur von „Wer ist zuerst da?“ bekam der Server eine Nachricht nach einer, die später gesendet wurde?',
  'request-response.check.order.option.requests': 'Dort, wo jede Nachricht eine Anfrage war.',
  'request-response.check.order.option.websocket': 'Über den WebSocket.',
  'request-response.check.order.option.none': 'In keiner.',
  'request-response.check.order.why':
    '[[claim:overtaking|{overtaking.late} der Nachrichten, die als Anfragen gesendet wurden, sind überholt worden, und wenigstens eine ist es in {overtaking.held} von {overtaking.runs} weiteren Durchläufen: Sie gehen über mehrere Verbindungen]].',

  'request-response.notes.aim':
    'Die Studierenden können sagen, warum ein Server in HTTP nicht von sich aus senden kann, nennen den Preis des Fragens und wissen, dass Reihenfolge zu einer Verbindung gehört.',
  'request-response.notes.time':
    'Dem ersten Experiment Raum geben. Die Bytes lassen sich im Vorbeigehen zeigen; die Reihenfolge der Nachrichten ist für die lange Vorlesung.',
  'request-response.notes.wrong':
    '„Der Server sendet es, wenn er es hat.“ „Eine leere Antwort kostet nichts.“ „TCP hält alles in Reihenfolge“ (innerhalb einer Verbindung). „Im Mittel wartet man die halbe Pause“ (richtig bei gleich langen Pausen).',
  'request-response.notes.ask':
    'Wer müsste sich ändern, damit der Server den Anfang machen kann? Warum öffnet ein Browser mehrere Verbindungen?',

  'request-response.beat.letters': 'Der Client fragt. Der Server antwortet.',
  'request-response.beat.letters.notes':
    'Briefe an ein Amt, das von sich aus keine schreibt. Richtig für Dokumente.',
  'request-response.beat.ask-must': 'Neuigkeiten sind da. Niemand fragt. Wann sieht man sie?',
  'request-response.beat.ask-must.notes':
    'Handzeichen für: sofort, auf Anfrage, gar nicht. Das Dritte findet Freunde: fragen, wo die Neuigkeiten dann wären.',
  'request-response.beat.run-must': 'Updates sammeln sich beim Server',
  'request-response.beat.run-must.notes':
    'Bis zur Anfrage laufen lassen. Die senkrechten Linien laut mitzählen.',
  'request-response.beat.answer-must': 'Ungefragt kommt nichts',
  'request-response.beat.answer-must.notes':
    'Auf die Balken zeigen: eine Antwort, mehrere Updates, jedes anders verspätet.',
  'request-response.beat.zoom-must': 'Eine Antwort bringt alles, was sich angesammelt hat',
  'request-response.beat.zoom-must.notes':
    'Die Antwort öffnen. Die Anfrage trug die Nummer des neuesten bekannten Updates, deshalb geht nichts verloren.',
  'request-response.beat.vain': 'Fragen kostet, auch für nichts',
  'request-response.beat.vain.notes':
    'Alle Antworten sind hohl. Fragen, wie viele Bytes eine davon braucht, dann öffnen.',
  'request-response.beat.ask-order': 'Rasch gesendete Nachrichten: Bleibt die Reihenfolge?',
  'request-response.beat.ask-order.notes':
    'Handzeichen für jede der vier Antworten. Noch nicht sagen, dass Browser mehrere Verbindungen öffnen.',
  'request-response.beat.run-order': 'Such nach Pfeilen, die sich kreuzen',
  'request-response.beat.run-order.notes': 'Anhalten, wo die erste überholt wird.',
  'request-response.beat.answer-order': 'Reihenfolge gehört zu einer Verbindung',
  'request-response.beat.answer-order.notes':
    'Mehrere Verbindungen gegen eine. Fragen, wie eine Anwendung die Reihenfolge wiederherstellen könnte.',
  'request-response.beat.so': 'Jemand muss fragen. Lass es das Programm tun.',
  'request-response.beat.so.notes':
    'Der Weg zum Polling: den Finger des Menschen durch eine Uhr ersetzen.',
}
