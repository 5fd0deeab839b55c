// German: chapter 6.
import type { Texts } from '../texts.ts'

export const websocket: Texts = {
  'websocket.p1':
    'Bis hierher waren es Briefe: eine Frage, eine Antwort, eine Antwort, die weiter und weiter geht. Ein [[term:websocket|WebSocket]] ist ein Telefongespräch. Eine Seite wählt, die andere nimmt ab, und von da an dürfen beide reden, wann sie wollen, bis eine von ihnen auflegt.',
  'websocket.p2': 'Es beginnt als HTTP, damit es durchkommt, wo HTTP durchkommt. Vier Schritte:',
  'websocket.steps.1':
    '**Wählen.** Auf einer neuen Verbindung sendet der Client eine Anfrage mit `Upgrade: websocket`: Er bittet um ein [[term:upgrade|Upgrade]].',
  'websocket.steps.2':
    '**Abnehmen.** Der Server antwortet `101 Switching Protocols`. Damit ist der [[term:handshake|Handshake]] getan; von hier an spricht diese Verbindung WebSocket, nicht HTTP.',
  'websocket.steps.3':
    '**Reden.** Wer etwas zu sagen hat, sendet einen [[term:frame|Frame]]. Niemand fragt, und niemand wartet auf eine Antwort: Der Code auf der anderen Seite wird aufgerufen, wenn ein Frame ankommt. Das ist [[term:event-driven|ereignisgesteuert]].',
  'websocket.steps.4':
    '**Auflegen.** Eine Seite sendet einen Close-Frame, die andere antwortet mit einem, und die Verbindung wird geschlossen.',
  'websocket.p3':
    'Zwei am Telefon können gleichzeitig reden. Zwei mit Funkgeräten müssen sich abwechseln. Was von beidem ist ein WebSocket?',
  'websocket.p4':
    'Es heißt, WebSocket sei schnell. Vergleich ihn mit einem Stream, der ebenfalls offen ist. Was geschieht mit einem Update unterwegs, und was davon kann ein [[term:protocol|Protokoll]] ändern?',
  'websocket.p5':
    'Es heißt auch, er sei klein. „Two bytes instead of 871“, zwei Byte statt 871, ist eine alte Losung (Lubbers und Greco, 2010): der Header eines Frames neben den Headern einer Anfrage und ihrer Antwort. Header sind aber nicht das Einzige, was reist: Denk an die [[term:packet|Pakete]].',
  'websocket.p6':
    'Und ein Gespräch kann unterbrochen werden. EventSource wählt von selbst neu. Ein WebSocket tut das nicht: Der eigene Code der Seite muss es bemerken, einen Augenblick warten ([[term:backoff|Backoff]]) und einen neuen öffnen.',

  'opening.title': 'Wählen',
  'opening.question':
    'Eine Nachricht braucht {opening@link.delayMs} in jeder Richtung, bis zu {opening@link.jitterMs} auf oder ab. Der Client fängt am Anfang des Durchlaufs an, und es gibt noch keine Verbindung. Nach welcher Zeit ist der WebSocket beim Client offen?',
  'opening.unit': 'Zeit, bis er offen ist',
  'opening.watch':
    'Zähl die Pfeile zwischen den beiden Linien, bevor `101` ankommt. Schalte danach die Verschlüsselung ein und zähl noch einmal.',
  'opening.why':
    '[[claim:opening|Der WebSocket war nach {opening.socket} offen: {opening.ways} Wege]]. Hin und zurück für die Verbindung selbst, die TCP öffnet; hin und zurück für die Anfrage und ihr `101`. [[claim:opens-like-a-stream|Der Stream war nach {opens-like-a-stream.stream} offen: Er hat dieselben Wege zu gehen]]. Das Wählen wird einmal bezahlt, am Anfang.',

  'both-at-once.title': 'Beide zugleich',
  'both-at-once.question':
    'Der Server sendet Updates, der Client sendet Nachrichten, über einen WebSocket. Ein Update entsteht, während eine Nachricht des Clients auf dem Weg zum Server ist. Was geschieht mit dem Update?',
  'both-at-once.option.waits': 'Es wartet, bis die Nachricht angekommen ist.',
  'both-at-once.option.passes': 'Es geht sofort ab, und die beiden begegnen sich.',
  'both-at-once.option.second': 'Es geht über eine zweite Verbindung.',
  'both-at-once.watch':
    'Such nach zwei Pfeilen, die sich kreuzen, einer in jeder Richtung. Vergleich ihre Steigung mit der eines einzelnen Pfeils.',
  'both-at-once.why':
    '[[claim:both-at-once|{both-at-once.met} der {both-at-once.received} Nachrichten, die ankamen, waren auf derselben Verbindung einem Update begegnet. Kein Update war länger unterwegs als {both-at-once.down} und keine Nachricht länger als {both-at-once.up}: die Zeit für einen Weg, der Jitter eingeschlossen]]. TCP befördert Bytes in beiden Richtungen zugleich. HTTP/1.1 benutzt das abwechselnd; WebSocket ist [[term:full-duplex|vollduplex]].',

  'same-wire.title': 'Das Wettrennen',
  'same-wire.question':
    'Dieselben Updates über einen offenen Stream und über einen offenen WebSocket. Eine Nachricht braucht {same-wire@link.delayMs} in jeder Richtung, bis zu {same-wire@link.jitterMs} auf oder ab. Was von beidem hat die niedrigere mittlere Latenz? Ein Zehntel gilt hier nicht als Unterschied.',
  'same-wire.option.websocket': 'WebSocket.',
  'same-wire.option.same': 'Keines: Es ist etwa gleich.',
  'same-wire.option.sse': 'Server-Sent Events.',
  'same-wire.watch': 'Vergleich die Balken der beiden Spuren, ein Update nach dem anderen.',
  'same-wire.why':
    '[[claim:same-wire|Die mittlere Latenz war {same-wire.sse} über den Stream und {same-wire.socket} über den WebSocket. Sobald die Leitungen offen waren, brauchte jedes Update die Zeit für einen Weg, der Jitter eingeschlossen]]: In beiden Spuren schreibt der Server sofort, und der Weg ist derselbe, ganz gleich, was um das Update herum steht. [[claim:ahead-by-chance|Der WebSocket lag um {ahead-by-chance.ahead} vorn, wie in {ahead-by-chance.held} von {ahead-by-chance.runs} weiteren Durchläufen]]: Der Jitter wirft eine Münze. Anders ist ein WebSocket in der anderen Richtung: Dort braucht er keine Anfrage.',
  'same-wire.exception':
    'Mit diesem Startwert liegt der Stream um ein Haar vorn. Das entscheidet der Jitter, nicht das Protokoll.',

  'two-bytes.title': 'Zwei Byte?',
  'two-bytes.question':
    'Updates mit kurzen Nutzdaten von {two-bytes@feed.payloadBytes}, selten zwei in einer Antwort. Zählt man alles, was das Netz befördert: Das Wievielfache an Bytes braucht ein Update mit Long Polling, verglichen mit dem WebSocket?',
  'two-bytes.option.hundreds': 'Hunderte Mal so viele: Es sind zwei Byte gegen Hunderte.',
  'two-bytes.option.tens': 'Zehn- bis hundertmal so viele.',
  'two-bytes.option.few': 'Zwei- bis zehnmal so viele.',
  'two-bytes.option.same': 'Weniger als doppelt so viele.',
  'two-bytes.watch':
    'Öffne einen Frame und such seinen Header. Sieh dir danach die Bytes Schicht für Schicht an, von den Headern allein bis zu dem, was das Netz befördert. Die Aufgabe fragt nach Neuigkeiten, bei denen es kaum darauf ankommt.',
  'two-bytes.why':
    '[[claim:two-bytes|Der Header vom Frame eines Updates brauchte {two-bytes.frame}; die Header einer Anfrage und ihrer Antwort brauchten {two-bytes.heads}]]. So weit stimmt die Losung. [[claim:what-is-left|Aber für jedes Update beförderte das Netz {what-is-left.long} mit Long Polling und {what-is-left.socket} über den WebSocket: das {what-is-left.times}-Fache]], denn das Update selbst, Pakete, Quittungen und das Öffnen kosten beide. Ein Frame von einem Client hat dazu noch einen Schlüssel von vier Byte, weil sein Inhalt [[term:masking|maskiert]] ist.',

  'two-bytes.condition.times': 'mal so viele Bytes mit Long Polling',

  'missed-calls.title': 'Verpasste Anrufe',
  'missed-calls.question':
    'Nach vier Sekunden legt der Server auf. Neuigkeiten entstehen, während niemand in der Leitung ist; dann wählt der Client neu. Was wird aus diesen Neuigkeiten?',
  'missed-calls.option.lost': 'Sie sind verloren: Niemand hat sie gehört.',
  'missed-calls.option.kept': 'Sie kommen: Ein WebSocket hebt sie auf, bis der Client zurück ist.',
  'missed-calls.option.asked':
    'Sie kommen: Der eigene Code des Clients fragt nach dem, was ihm fehlt.',
  'missed-calls.watch':
    'Sieh zu, wie die zwei Close-Frames über die Leitung gehen; ihr Code `1001` bedeutet „going away“, ich gehe. Öffne die Anfrage, die neu wählt: Wonach fragt sie? Stell danach das Backoff ein und erfülle die Aufgabe.',
  'missed-calls.why':
    '[[claim:missed-calls|{missed-calls.missed} Updates entstanden, bis die neue Anfrage beim Server war, {missed-calls.away} nach dem Ende. Alle kamen an, um bis zu {missed-calls.longest} verspätet: Die Anfrage fragte nach dem, was auf Update {missed-calls.after} folgt]]. Diese Nummer steht in einer Zeile im Code des Clients, die jemand schreiben musste, und der Code des Servers liest sie. Ohne diese Zeilen hat das Protokoll zu dem, was verpasst wurde, nichts zu sagen: Seine Frames haben keine Nummern.',
  'missed-calls.condition.longest': 'maximale Latenz',

  'websocket.summary.1':
    'Ein WebSocket beginnt mit einem Handshake in HTTP und bleibt dann für beide Seiten offen; [[claim:both-at-once|sie reden zugleich: Hier begegneten {both-at-once.met} von {both-at-once.received} Nachrichten unterwegs einem Update]].',
  'websocket.summary.2':
    '[[claim:same-wire|Er bringt Neuigkeiten etwa so früh wie ein Stream: {same-wire.socket} gegen {same-wire.sse}]]; [[claim:what-is-left|er spart Bytes: Long Polling brauchte hier das {what-is-left.times}-Fache, nicht das Hundertfache]].',
  'websocket.summary.3':
    'Er vergisst, was verpasst wurde; [[claim:missed-calls|neu zu wählen und danach zu fragen ist Sache des eigenen Codes des Clients, hier für {missed-calls.missed} Updates]].',

  'websocket.check.switch.question': 'Was reist nach `101` über die Verbindung?',
  'websocket.check.switch.option.http': 'Anfragen und Antworten, aber ohne Header.',
  'websocket.check.switch.option.frames': 'Frames, in beiden Richtungen.',
  'websocket.check.switch.option.connection': 'Nichts: Dafür wird eine zweite Verbindung geöffnet.',
  'websocket.check.switch.why':
    'Mit dem Handshake endet HTTP auf dieser Verbindung, und beide Seiten sprechen darauf WebSocket.',
  'websocket.check.sooner.question':
    'Wessen Updates kamen in „Das Wettrennen“ im Mittel früher an?',
  'websocket.check.sooner.option.sse': 'Die des Streams, um ein Zehntel oder mehr.',
  'websocket.check.sooner.option.websocket': 'Die des WebSockets, um ein Zehntel oder mehr.',
  'websocket.check.sooner.option.same':
    'Keine von beiden: Der Unterschied war geringer als ein Zehntel.',
  'websocket.check.sooner.why':
    '[[claim:same-wire|{same-wire.sse} über den Stream, {same-wire.socket} über den WebSocket: Beide brauchen die Zeit für einen Weg]].',
  'websocket.check.duplex.question': 'Was heißt „vollduplex“?',
  'websocket.check.duplex.option.turns': 'Beide Seiten dürfen senden, eine nach der anderen.',
  'websocket.check.duplex.option.at-once': 'Beide Seiten dürfen gleichzeitig senden.',
  'websocket.check.duplex.option.two': 'Es gibt zwei Verbindungen, eine für jede Richtung.',
  'websocket.check.duplex.why':
    '[[claim:both-at-once|Was der Client sendet, lässt nichts warten, was der Server sendet, und eine Verbindung genügt]].',
  'websocket.check.memory.question':
    'Was wurde in „Verpasste Anrufe“ aus den Neuigkeiten, die entstanden, während die Leitung unterbrochen war?',
  'websocket.check.memory.option.lost': 'Sie waren verloren.',
  'websocket.check.memory.option.kept': 'Der WebSocket hatte sie aufgehoben.',
  'websocket.check.memory.option.asked': 'Der Code des Clients fragte danach.',
  'websocket.check.memory.why':
    '[[claim:missed-calls|Die neue Anfrage fragte nach dem, was auf Update {missed-calls.after} folgt, und alle {missed-calls.missed} verpassten Updates kamen]].',

  'websocket.notes.aim':
    'Die Studierenden können die Schritte eines Gesprächs nennen, sagen, was vollduplex ist, und wissen, was WebSocket nicht leistet: Er überholt keinen Stream, und er merkt sich nicht, was verpasst wurde.',
  'websocket.notes.time':
    'Zwei Freiwillige, die gleichzeitig reden, zeigen vollduplex in einem Augenblick. Zeit für die verpassten Anrufe aufheben; den Code des Clients neben dem Bild öffnen.',
  'websocket.notes.wrong':
    '„WebSocket ist schneller als SSE.“ „Er spart 99 Prozent der Bytes.“ „Er stellt zu, was verpasst wurde.“ „Er ist HTTP mit weniger Header.“ „Er braucht UDP.“',
  'websocket.notes.ask':
    'Was ist die richtige Wahl, wenn nur der Server etwas zu sagen hat? Welche Zeilen des Clients müsste man bei SSE schreiben, und welche nimmt der Browser ab?',

  'websocket.beat.idea': 'Ein Telefongespräch statt Briefen',
  'websocket.beat.idea.notes':
    'Wählen, abnehmen, reden, auflegen. Zwei Freiwillige spielen es vor und reden dabei gleichzeitig.',
  'websocket.beat.ask-opening': 'Wann ist die Leitung offen?',
  'websocket.beat.ask-opening.notes':
    'Zahlen sammeln. Wer „hin und zurück“ sagt, hat die Verbindung darunter vergessen.',
  'websocket.beat.answer-opening': 'Hin und zurück, und noch einmal hin und zurück',
  'websocket.beat.answer-opening.notes':
    'Die Pfeile laut zählen; der Kreis steht um die Ankunft des `101`. Der Stream in der anderen Spur wählt etwa ebenso lange.',
  'websocket.beat.ask-both':
    'Eine Nachricht ist auf dem Weg zum Server. Etwas Neues entsteht. Wartet es?',
  'websocket.beat.ask-both.notes': 'Handzeichen für: wartet, begegnet ihr, eine zweite Verbindung.',
  'websocket.beat.run-both': 'Vollduplex: Sie begegnen sich',
  'websocket.beat.run-both.notes':
    'Auf die Kreuzung zeigen. Eine Verbindung, beide Richtungen zugleich.',
  'websocket.beat.answer-both': 'Niemand wartet auf den anderen',
  'websocket.beat.answer-both.notes':
    'Die Steigungen vergleichen: Ein Pfeil, der einem anderen begegnet, ist so steil wie einer allein, bis auf den Jitter.',
  'websocket.beat.ask-wire': 'Stream oder WebSocket: Wer ist zuerst mit der Neuigkeit da?',
  'websocket.beat.ask-wire.notes':
    'Die Anhänger von WebSocket begründen lassen. Die Stimmen eintippen.',
  'websocket.beat.answer-wire': 'Keiner. Der Weg ist derselbe.',
  'websocket.beat.answer-wire.notes':
    'Beide Leitungen sind offen, beide Server schreiben sofort. Fragen, wo ein WebSocket gewinnt: in der anderen Richtung.',
  'websocket.beat.ask-bytes': 'Zwei Byte statt Hunderten: Was bleibt davon?',
  'websocket.beat.ask-bytes.notes':
    'Handzeichen für: Hunderte Mal so viele, einige Dutzend Mal, ein paar Mal, etwa gleich viele. Die Losung sagt: Hunderte.',
  'websocket.beat.answer-bytes': 'Die Header sind klein. Pakete sind es nicht.',
  'websocket.beat.answer-bytes.notes':
    'Im geöffneten Frame den Header zeigen, dann die Summe aller Bytes. Die Ersparnis ist echt; die Losung lässt weg, was beide zahlen müssen.',
  'websocket.beat.ask-missed': 'Der Server legt auf. Was wird aus den Neuigkeiten?',
  'websocket.beat.ask-missed.notes':
    'Handzeichen für: verloren, vom WebSocket aufgehoben, erfragt.',
  'websocket.beat.run-missed': 'Auf Wiederhören, auf Wiederhören. Und es geschieht weiter etwas.',
  'websocket.beat.run-missed.notes':
    'Auf die zwei Close-Frames zeigen. Die senkrechten Linien zählen, bis jemand wählt.',
  'websocket.beat.answer-missed': 'Er vergisst. Der Code des Clients merkt es sich.',
  'websocket.beat.answer-missed.notes':
    'Die geöffnete Anfrage lesen: Die Nummer darin kommt aus einer Zeile des Clients. Bei SSE tat das der Browser.',
  'websocket.beat.so': 'Fünf Wege zu denselben Neuigkeiten. Welcher wann?',
  'websocket.beat.so.notes': 'Der Weg zum Vergleich: dieselben Messungen für alle fünf.',
}
