// German: chapter 5.
import type { Texts } from '../texts.ts'

export const sse: Texts = {
  'sse.p1':
    "Und wenn die Antwort nicht endete? Bei [[term:sse|Server-Sent Events]] sendet der Client eine Anfrage, und der Server sendet den Kopf einer Antwort und lässt sie offen. Wenn es etwas Neues gibt, schreibt er einige weitere Zeilen hinein. Niemand fragt noch einmal. Der Browser hat dafür einen Client: `new EventSource('/events')`.",
  'sse.p2':
    'Das blinde Fenster von Long Polling kam vom Wiederfragen. Lass also die zwei Tore aus dem letzten Kapitel noch einmal fallen.',
  'sse.p3':
    'Was der Server schreibt, ist einfacher Text, ein [[term:event-stream|Event-Stream]], und so schlicht, dass du ihn von Hand schreiben könntest:',
  'sse.steps.1':
    '`id: 7` nummeriert ein [[term:event|Event]]. Der Browser merkt sich die neueste Nummer.',
  'sse.steps.2': '`data: {"id":7, …}` bekommt der Code des Clients: hier ein Update.',
  'sse.steps.3': 'Eine leere Zeile beendet das Event.',
  'sse.steps.4':
    '`: hb` ist ein Kommentar. Er sagt nichts, aber Maschinen auf dem Weg schließen Verbindungen, die lange still sind: Er ist ein [[term:heartbeat|Herzschlag]].',
  'sse.p4':
    'Die Header der Anfrage und der Antwort wurden am Anfang gesendet, einmal. Was braucht dann ein Event?',
  'sse.p5': 'Die offene Antwort gehört dem Server. Nun will der Mensch am Client etwas sagen.',
  'sse.p6':
    'Und wenn ein Stream abbricht? Ein Server wird neu gestartet, ein Telefon wechselt das Netz. Der Browser bemerkt das Ende, wartet und [[term:reconnect|verbindet sich neu]], von selbst. Der Server kann sagen, wie lange er warten soll: `retry: 3000` heißt {stream-ends@lanes.sse.retryMs}. In der neuen Anfrage sagt der Browser dem Server in einem Header `Last-Event-ID`, welches Event sein neuestes war: die [[term:last-event-id|letzte Event-ID]].',

  'no-blind-window.title': 'Noch einmal das zweite Tor',
  'no-blind-window.question':
    'Zwei Updates entstehen kurz nacheinander, wie im letzten Kapitel. Eine Nachricht braucht {no-blind-window@link.delayMs} in jeder Richtung, bis zu {no-blind-window@link.jitterMs} auf oder ab. Zeichne, wie spät das zweite Update in der Spur der Server-Sent Events ankommt.',
  'no-blind-window.watch':
    'Wenn das zweite Update entsteht, ist das erste in beiden Spuren unterwegs. Welcher der beiden Server kann reden?',
  'no-blind-window.why':
    '[[claim:no-blind-window|Das zweite Update brauchte {no-blind-window.stream} über den Stream und {no-blind-window.long} mit Long Polling: ein Weg gegen drei]]. Der Server schrieb es hinter das erste, in dieselbe Antwort, und es wartete auf niemanden: Ein Stream hat kein blindes Fenster.',

  'stream-text.title': 'Wie groß ein Event ist',
  'stream-text.question':
    'Jedes Update hat Nutzdaten von {stream-text@feed.payloadBytes}. Dazu kommen seine Nummer und seine Zeit und die Zeilen des Events darum herum. Wie viele Bytes HTTP braucht ein Event?',
  'stream-text.unit': 'Bytes für ein Event',
  'stream-text.watch': 'Öffne ein Event und danach eine Antwort von Long Polling. Such die Header.',
  'stream-text.why':
    '[[claim:stream-text|Ein Event brauchte {stream-text.event}; bei Long Polling brauchten eine Anfrage und ihre Antwort {stream-text.answer}]]. Ein Event hat keine Header, nur seine Zeilen und davor eine Länge. [[claim:one-request|Der Stream brauchte {one-request.requests} Anfrage für {one-request.updates} Updates, Long Polling {one-request.long}]].',

  'speaking-back.title': 'Darf ich etwas sagen?',
  'speaking-back.question':
    'Der Stream ist offen, und nun sendet der Mensch am Client Nachrichten an den Server. Wie reisen sie?',
  'speaking-back.option.stream': 'Über den offenen Stream, in der anderen Richtung.',
  'speaking-back.option.requests': 'Als eigene Anfragen, über eine andere Verbindung.',
  'speaking-back.option.not-at-all': 'Gar nicht: Nur der Server sendet.',
  'speaking-back.watch':
    'Such nach Pfeilen von der Linie des Clients zu der des Servers. Öffne einen: Gehört er zum Stream?',
  'speaking-back.why':
    '[[claim:speaking-back|{speaking-back.posts} Nachrichten wurden als Anfragen gesendet (`POST`), jede mit ihrer Antwort im Mittel {speaking-back.bytes} HTTP groß; keine ging über den Stream. Geöffnete Verbindungen: {speaking-back.connections}]]. Die Anfrage des Streams ist abgeschlossen, und seine Antwort geht noch weiter: Für den Client ist darin kein Platz. Mit HTTP/1.1 öffnet ein Browser bis zu {speaking-back@link.maxConnections} Verbindungen zu einem Server, und ein Stream hält eine davon besetzt.',

  'stream-ends.title': 'Der Server legt auf',
  'stream-ends.question':
    'Nach vier Sekunden beendet der Server den Stream. Niemand rührt die Seite an. Beim Server entstehen weiter Updates. Was bekommt der Client davon?',
  'stream-ends.option.ended': 'Nichts: Der Stream ist zu Ende.',
  'stream-ends.option.gap':
    'Was nach einem neuen Anfang entsteht. Was davor entstand, ist verloren.',
  'stream-ends.option.all': 'Alles. Was inzwischen entstand, kommt spät.',
  'stream-ends.watch':
    'Such, wo die Tönung zwischen den Linien endet und wo sie wieder beginnt. Öffne die neue Anfrage. Die Aufgabe fragt nach einer anderen Pause (retry).',
  'stream-ends.why':
    '[[claim:stream-ends|Nach {stream-ends.away} war die neue Anfrage beim Server. {stream-ends.waited} Updates waren seit dem Ende entstanden; sie kamen spät, um bis zu {stream-ends.longest}, und keines ging verloren]]. Der Browser fragte nach dem, was auf die letzte Event-ID folgt, und der Server hatte seine Neuigkeiten aufgehoben. Es braucht beides: Ein Server, der vergisst, hat nichts zu wiederholen.',
  'stream-ends.condition.longest': 'maximale Latenz',

  'sse.summary.1':
    '[[claim:one-request|Bei Server-Sent Events fragt der Client einmal, und die Antwort bleibt offen: Hier kamen {one-request.updates} Updates über {one-request.requests} Anfrage]].',
  'sse.summary.2':
    '[[claim:speaking-back|Ein Stream geht in eine Richtung: Der Client redet in eigenen Anfragen, hier mit der Antwort {speaking-back.bytes} groß]].',
  'sse.summary.3':
    '[[claim:stream-ends|Wenn der Server einen Stream beendet, verbindet sich der Browser neu und fragt nach dem, was ihm fehlt: hier um bis zu {stream-ends.longest} verspätet, nicht verloren]].',

  'sse.check.requests.question':
    'Wie viele Anfragen sendete in „Wie groß ein Event ist“ der Client des Streams?',
  'sse.check.requests.option.one': 'Eine einzige.',
  'sse.check.requests.option.per-update': 'Eine für jedes Update.',
  'sse.check.requests.option.none': 'Keine: Der Server machte den Anfang.',
  'sse.check.requests.why':
    '[[claim:one-request|{one-request.requests}, für {one-request.updates} Updates]]. Den Anfang macht nach wie vor der Client; offen bleibt eine Antwort.',
  'sse.check.up.question': 'Wie bekam der Server in „Darf ich etwas sagen?“ die Nachrichten?',
  'sse.check.up.option.stream': 'Über den offenen Stream.',
  'sse.check.up.option.requests': 'Als eigene Anfragen.',
  'sse.check.up.option.not-at-all': 'Gar nicht.',
  'sse.check.up.why':
    '[[claim:speaking-back|Als {speaking-back.posts} Anfragen, keine davon über den Stream]].',
  'sse.check.comment.question': 'Ein Server schreibt `: hb` in einen stillen Stream. Wozu?',
  'sse.check.comment.option.open': 'Damit die Verbindung nicht lange still ist und offen bleibt.',
  'sse.check.comment.option.ask': 'Um den Client zu fragen, ob er etwas Neues hat.',
  'sse.check.comment.option.count': 'Damit der Client die Sekunden zählen kann.',
  'sse.check.comment.why':
    'Es ist ein Kommentar: Der Code des Clients sieht ihn nicht. Maschinen auf dem Weg sehen, dass die Verbindung benutzt wird.',
  'sse.check.memory.question':
    'Ein Stream war unterbrochen und ist wieder offen. Wer hatte sich gemerkt, welches Event das neueste beim Client war?',
  'sse.check.memory.option.browser': 'Der Browser.',
  'sse.check.memory.option.server': 'Der Server.',
  'sse.check.memory.option.page': 'Der Code der Seite.',
  'sse.check.memory.why':
    'Der Browser behält die letzte Event-ID und sendet sie von selbst. Der Server hat diesen Client vergessen, und der Code der Seite hat nichts getan.',

  'sse.notes.aim':
    'Die Studierenden können einen Event-Stream lesen, sagen, warum er kein blindes Fenster hat und in eine Richtung geht, und wissen, wer was tut, wenn er unterbrochen wird.',
  'sse.notes.time':
    'Zeit für das Ende des Streams aufheben: Die Sekunden, in denen nichts kommt, sind eine Stille im Saal wert.',
  'sse.notes.wrong':
    '„SSE ist eine Art WebSocket.“ „Der Client kann auf dem Stream antworten.“ „Wenn der Server ihn schließt, ist es vorbei.“ „Eine Pause von 0 verbindet sofort neu“ (sie bedeutet: die eigene Pause des Browsers).',
  'sse.notes.ask':
    'Was muss ein Server aufheben, damit er wiederholen kann? Wie lange? Was geschieht, wenn ein Server mit vielen offenen Streams neu gestartet wird?',

  'sse.beat.idea': 'Eine Antwort, die nicht endet',
  'sse.beat.idea.notes':
    'Die letzte Frage aufgreifen. Eine Anfrage, eine Antwort, und die Antwort geht weiter.',
  'sse.beat.text': 'Einfacher Text: eine Nummer, die Neuigkeit, eine leere Zeile',
  'sse.beat.text.notes':
    'Das geöffnete Event vorlesen. Dann die Spuren vergleichen: Wer fragt wieder, und wer nicht?',
  'sse.beat.ask-second': 'Zwei Tore in einem Wimpernschlag, nun auf einem Stream',
  'sse.beat.ask-second.notes': 'Wer im letzten Kapitel gezeichnet hat, zeichnet noch einmal.',
  'sse.beat.answer-second': 'Ein Weg. Kein blindes Fenster.',
  'sse.beat.answer-second.notes':
    'In beiden Spuren die Pfeile zählen: oben drei Wege, unten einer.',
  'sse.beat.ask-back': 'Der Stream ist offen. Kann der Client darauf reden?',
  'sse.beat.ask-back.notes': 'Handzeichen für: über den Stream, als Anfragen, gar nicht.',
  'sse.beat.answer-back': 'Ein Stream geht in eine Richtung',
  'sse.beat.answer-back.notes':
    'Die geöffnete Nachricht ist eine ganze Anfrage mit Headern, auf einer anderen Verbindung.',
  'sse.beat.ask-ends': 'Nun beendet der Server den Stream. Was bekommt der Client?',
  'sse.beat.ask-ends.notes':
    'Handzeichen für: nichts, nur was nach einem neuen Anfang kommt, alles. Niemand rührt die Seite an.',
  'sse.beat.run-ends': 'Stille. Und dann fragt jemand.',
  'sse.beat.run-ends.notes':
    'Nichts sagen, bis die Anfrage abgeht. Dann fragen, wer sie gesendet hat.',
  'sse.beat.answer-ends': 'Spät, nicht verloren: Last-Event-ID',
  'sse.beat.answer-ends.notes':
    'Die Anfrage öffnen und den Header lesen. Der Browser hat die Nummer behalten, der Server die Neuigkeiten.',
  'sse.beat.so': 'Und wenn der Client darauf ebenfalls reden könnte?',
  'sse.beat.so.notes': 'Der Weg zum WebSocket: vom Brief, der weitergeht, zum Telefongespräch.',
}
