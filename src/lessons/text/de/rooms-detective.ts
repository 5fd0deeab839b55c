// German: the words of the room in which unlabelled lines are explained. `{…}` stands for a value.
import type { Texts } from '../texts.ts'

export const roomsDetective: Texts = {
  title: 'Detektiv',
  'to-lab': 'Zurück ins Labor',
  'to-cases': 'Alle Fälle',
  intro:
    'Jemand hat eine Leitung aufgezeichnet und ihr Etikett verloren. Du siehst von außen zu, als wäre sie verschlüsselt: Du siehst, wann etwas vorbeikommt, in welcher Richtung, wie viele Bytes und auf welcher Verbindung. Was darin steht, bleibt verborgen, bis der Fall abgeschlossen ist.',
  'intro.questions':
    'Drei Fragen je Fall: das Protokoll nennen, eine Einstellung finden, eine merkwürdige Nachricht erklären. Jede Antwort lässt sich allein an der Leitung ablesen.',

  'cases.title': 'Acht Fälle',
  'case.number': 'Fall {number}',
  'case.seed': 'Fall mit Startwert {seed}',
  'case.open': 'noch nicht begonnen',
  'case.begun': '{done} von {all} beantwortet',
  'case.closed': 'abgeschlossen, {solved} von {all} gefunden',
  'more.title': 'Weitere Fälle',
  'more.intro':
    'Jede ganze Zahl ergibt einen Fall, und dieselbe Zahl ergibt für alle denselben Fall. Lehrende können so jeder Gruppe einen eigenen geben.',
  'more.seed': 'Startwert des Falls',
  'more.open': 'Diesen Fall öffnen',
  'more.wrong': 'Ein Startwert ist eine ganze Zahl von {least} bis {most}.',
  'more.another': 'Einen anderen Fall machen',
  'more.copy': 'Link kopieren',
  'more.copied': 'Der Link ist kopiert.',
  'more.link': 'Der Link zu diesem Fall:',
  loading: 'Der Fall wird vorbereitet …',
  'no-case': 'Diesen Fall gibt es nicht. Hier sind alle.',

  'line.title': 'Die Leitung',
  'line.label':
    'Zeitachse einer Leitung ohne Etikett, betrachtet ab {time}. Die Tabelle darunter sagt dasselbe in Worten.',
  'line.open-label': 'Zeitachse der Leitung: {protocol}, betrachtet ab {time}.',
  'line.unknown': '?',
  'line.closer': 'Näher heran',
  'line.wider': 'Weiter weg',
  'line.earlier': 'Früher',
  'line.later': 'Später',
  'line.whole': 'Ganze Leitung',
  'line.cursor': 'Betrachteter Zeitpunkt',
  'line.key':
    'Kräftiger Pfeil: bringt Updates. Dünner Pfeil: anderer Inhalt. Gestrichelter grauer Pfeil: nur TCP, kein Inhalt. Zeichen auf der Linie des Clients: Ein Update ist zugestellt.',

  'seen.title': 'Was vorbeikam',
  'seen.number': 'Nr.',
  'seen.sent': 'Geht ab bei',
  'seen.took': 'Braucht',
  'seen.way': 'Richtung',
  'seen.up': 'zum Server',
  'seen.down': 'zum Client',
  'seen.bytes': 'Bytes',
  'seen.none': 'keine',
  'seen.connection': 'Verbindung',
  'seen.updates': 'Updates',
  'seen.name': 'Auf der Leitung',
  'seen.message': 'Nachricht {number}',
  'seen.pick':
    'Wähle eine Nachricht, hier oder auf der Leitung. Wähle eine zweite, und du erfährst die Zeit dazwischen.',
  'seen.one': 'Nachricht {number} geht bei {sent} ab und kommt bei {arrival} an.',
  'seen.under-way': 'Nachricht {number} geht bei {sent} ab und ist am Ende noch unterwegs.',
  'seen.between':
    'Nachricht {second} geht {sinceSent} nach dem Abgang von Nachricht {first} ab, und {sinceArrival} nach deren Ankunft.',
  'seen.between-crossing':
    'Nachricht {second} geht {sinceSent} nach dem Abgang von Nachricht {first} ab, {beforeArrival} vor deren Ankunft.',
  'seen.between-under-way':
    'Nachricht {second} geht {sinceSent} nach dem Abgang von Nachricht {first} ab.',
  'seen.clear': 'Keine wählen',

  'questions.title': 'Fragen',
  'question.number': 'Frage {number} von {all}',
  'question.answer': 'Antworten',
  'question.next': 'Nächste Frage',
  'question.close': 'Den Fall abschließen',
  'question.give-up': 'Ich gebe auf',
  'question.hint': 'Hinweis {number} von {all}',
  'question.where': 'Zeig mir, wo',
  'question.shown': 'Die Stelle ist jetzt auf der Leitung zu sehen.',
  'question.first': 'Wähle zuerst eine Antwort.',
  'question.first-number': 'Schreib zuerst eine Zahl.',
  'question.found': 'Richtig: {answer}.',
  'question.given-up': 'Die Antwort ist: {answer}.',
  'question.off': 'Nein. {answer} passt nicht zu dem, was auf der Leitung ist.',
  'question.close-by': 'Nah dran: {answer} ist nicht weit daneben. Miss noch einmal.',
  'question.see': 'Auf der Leitung ansehen',
  'question.your-number': 'Deine Antwort in {unit}',

  'closed.title': 'Der Fall ist abgeschlossen',
  'closed.found': '{solved} von {all} hast du selbst gefunden.',
  'closed.text':
    'Die Leitung ist jetzt mit Etikett, Farben und Namen zu sehen. Im Labor lässt sich jedes Byte jeder Nachricht öffnen.',
  'closed.lab': 'Diesen Durchlauf im Labor öffnen',
  'closed.again': 'Diesen Fall von vorn beginnen',
  'closed.next': 'Nächster Fall',

  'unit.ms': 'Millisekunden',
  'unit.count': 'Nachrichten',
  'answer.messages': '{count} Nachrichten',

  'ask.protocol': 'Welches Protokoll ist es?',
  'ask.delay': 'Wie lange ist eine Nachricht unterwegs, von einer Seite zur anderen?',
  'ask.interval': 'Wie lange wartet der Client nach einer Antwort, bevor er wieder fragt?',
  'ask.hold':
    'Wenn es nichts Neues gibt, wie lange hält der Server eine Anfrage, bevor er antwortet?',
  'ask.heartbeat': 'Wie viel Zeit liegt zwischen zwei Herzschlägen des Streams?',
  'ask.ping': 'Wie viel Zeit liegt zwischen zwei Pings des Servers?',
  'ask.retry': 'Der Stream endet. Wie lange wartet der Client, bevor er sich neu verbindet?',
  'ask.keep-alive':
    'Wie lange nach seiner letzten Antwort schließt der Server eine unbenutzte Verbindung?',
  'ask.losses':
    'Wie viele Nachrichten kamen spät an, weil ein Paket verloren ging und noch einmal gesendet wurde?',
  'ask.message': 'Was ist Nachricht {number}, die bei {time} abgeht?',

  'protocol.request-response': 'Anfrage–Antwort',
  'protocol.polling': 'Polling',
  'protocol.long-polling': 'Long Polling',
  'protocol.sse': 'Server-Sent Events',
  'protocol.websocket': 'WebSocket',

  'nature.empty':
    'Eine leere Antwort: Der Server wurde gefragt und sagt sofort, dass es nichts Neues gibt',
  'nature.timeout':
    'Eine Zeitgrenze: Der Server hat die Anfrage gehalten und antwortet jetzt ohne Neuigkeit',
  'nature.heartbeat': 'Ein Herzschlag: ein Kommentar im Stream, auf den niemand antwortet',
  'nature.ping': 'Ein Ping: Die andere Seite antwortet mit einem Pong',
  'nature.reconnect':
    'Ein neues Verbinden: Der Client fragt wieder nach dem Stream, mit der letzten id, die er gesehen hat',
  'nature.post': 'Was der Mensch geschrieben hat, gesendet als eigene Anfrage',
  'nature.frame': 'Was der Mensch geschrieben hat, gesendet als Frame auf der offenen Verbindung',
  'nature.idle-close': 'Der Server schließt eine Verbindung, die unbenutzt war',
  'nature.retransmission':
    'Eine Nachricht, deren erstes Paket verloren ging; TCP hat es noch einmal gesendet',

  'hint.protocol.1':
    'Sieh dir die Verbindung mit dem meisten Verkehr an. Ist jede Nachricht des Servers eine Antwort auf eine des Clients, oder redet der Server ungefragt?',
  'hint.protocol.2':
    'Wenn er nur antwortet: Geht eine Antwort sofort ab, oder wartet sie auf das nächste Update? Wenn sie sofort abgeht: Sind die Pausen des Clients alle gleich?',
  'hint.protocol.3':
    'Wenn er ungefragt redet: Sagt der Client auf derselben Verbindung später noch etwas?',
  'hint.setting.delay.1':
    'Geh näher heran, bis ein Pfeil schräg ist. Er verlässt die eine Linie und erreicht die andere.',
  'hint.setting.delay.2':
    'In der Spalte „Braucht“ steht es für jede Nachricht. Nimm den üblichen Wert.',
  'hint.setting.interval.1': 'Beginne dort, wo eine Antwort die Linie des Clients erreicht.',
  'hint.setting.interval.2':
    'Miss bis dahin, wo der Client wieder anfängt. Braucht er zuerst eine neue Verbindung, dann ist das der erste dünne oder gestrichelte Pfeil.',
  'hint.setting.hold.1': 'Such eine Antwort an den Client, die kein Update bringt.',
  'hint.setting.hold.2':
    'Miss auf der Linie des Servers: von der Ankunft der Anfrage bis zum Abgang dieser Antwort.',
  'hint.setting.heartbeat.1':
    'Such kleine Nachrichten von einer Größe, die der Server ungefragt sendet.',
  'hint.setting.heartbeat.2': 'Wähle eine davon und dann die nächste, auf derselben Verbindung.',
  'hint.setting.ping.1':
    'Such die kleinsten Nachrichten des Servers. Auf jede folgt eine kleine Nachricht des Clients.',
  'hint.setting.ping.2': 'Wähle eine davon und dann die nächste.',
  'hint.setting.retry.1':
    'Such eine Stille, die mit gestrichelten Pfeilen beginnt: Eine Verbindung endet.',
  'hint.setting.retry.2':
    'Miss von der Ankunft des gestrichelten Pfeils vom Server bis dahin, wo der Client wieder anfängt und danach wieder Neuigkeiten kommen.',
  'hint.setting.keep-alive.1':
    'Such einen gestrichelten Pfeil des Servers, der nach einer Stille auf seiner Verbindung kommt.',
  'hint.setting.keep-alive.2':
    'Miss auf der Linie des Servers: vom Abgang der letzten Antwort auf dieser Verbindung an.',
  'hint.setting.losses.1':
    'Die meisten Nachrichten brauchen gleich lange. Such die, bei denen es anders ist.',
  'hint.setting.losses.2': 'Die Spalte „Braucht“ unterscheidet sie. Zähl sie.',
  'hint.message.1':
    'Frag bei dieser Nachricht: in welcher Richtung, wie viele Bytes, auf welcher Verbindung? Was kam dort vorher vorbei, und was kommt danach?',
  'hint.message.empty': 'Sie folgt sofort auf eine Anfrage und bringt kein Update.',
  'hint.message.timeout': 'Sieh, wie lange die Anfrage davor beim Server war.',
  'hint.message.heartbeat': 'Andere von ihrer Größe kommen immer wieder, und nichts geht zurück.',
  'hint.message.ping': 'Sieh, was der Client in dem Augenblick sendet, in dem sie ankommt.',
  'hint.message.reconnect':
    'Vergleich ihre Bytes mit denen der ersten Anfrage der Leitung. Was geschah kurz davor auf der Leitung?',
  'hint.message.post':
    'Sieh, auf welcher Verbindung die Neuigkeiten kommen, und auf welcher diese geht.',
  'hint.message.frame':
    'Sieh, auf welcher Verbindung die Neuigkeiten kommen, und ob eine Antwort folgt.',
  'hint.message.idle-close': 'Sie hat keinen Inhalt. Sieh, wie lange ihre Verbindung still war.',
  'hint.message.retransmission': 'Vergleich, wie lange sie braucht, mit der Zeit der anderen.',

  'because.protocol.request-response':
    'Jede Antwort geht sofort ab. Die Pausen vor der nächsten Frage sind ungleich: Eine dauert {shortest}, eine andere {longest}. Eine Uhr ist gleichmäßig; das hier ist ein Mensch, der ab und zu nachsieht.',
  'because.protocol.polling':
    'Jede Antwort geht sofort ab, mit einem Update oder ohne. Dann wartet der Client {span} und fragt wieder, {count}-mal gleich: eine Uhr.',
  'because.protocol.long-polling':
    'Nachricht {number} beantwortet eine Anfrage, die {span} beim Server gewesen war. Sie geht in dem Augenblick ab, in dem ihr Update entsteht, wie {count} Antworten hier. Danach fragt der Client sofort wieder.',
  'because.protocol.sse':
    'Nach einer Anfrage redet der Server {count}-mal auf der ersten Verbindung, ungefragt. Der Client sagt dort nichts mehr.',
  'because.protocol.websocket':
    'Auf einer Verbindung redet der Server nach dem Handshake {down}-mal, ungefragt, und der Client {up}-mal: Beide dürfen reden.',
  'because.setting.delay': 'Nachricht {number} ist {span} unterwegs, von einer Linie zur anderen.',
  'because.setting.interval':
    'Eine Antwort erreicht den Client bei {start}. Der Client beginnt mit seiner nächsten Frage bei {end}, {span} später.',
  'because.setting.hold':
    'Eine Anfrage erreicht den Server bei {start}. Ihre Antwort, ohne Update, geht bei {end} ab, {span} später.',
  'because.setting.heartbeat':
    'Zwei Kommentare von einer Größe verlassen den Server bei {start} und bei {end}, im Abstand von {span}.',
  'because.setting.ping':
    'Zwei Pings verlassen den Server bei {start} und bei {end}, im Abstand von {span}.',
  'because.setting.retry':
    'Das Ende des Streams erreicht den Client bei {start}. Der Client fängt bei {end} wieder an, {span} später.',
  'because.setting.keep-alive':
    'Die letzte Antwort auf der Verbindung verlässt den Server bei {start}. Der Server schließt die Verbindung bei {end}, {span} später.',
  'because.setting.losses':
    '{losses} Nachrichten brauchten viel länger als die übrigen; die erste ist Nachricht {number}. Jede hat ein Paket verloren, und TCP hat es noch einmal gesendet.',
  'because.message.empty':
    'Nachricht {number} geht {span} nach der Ankunft der Anfrage ab und bringt kein Update: Der Client hat vergeblich gefragt.',
  'because.message.timeout':
    'Die Anfrage war {span} beim Server gewesen, und nichts Neues kam. Der Server antwortet ohne Update, damit der Client wieder fragen kann.',
  'because.message.heartbeat':
    'Nachricht {number} hat {bytes} und kein Update. Der Server sendet sie ungefragt, und nichts geht zurück. Ein solcher Kommentar zeigt, dass der Stream lebt.',
  'because.message.ping':
    'Nachricht {number} hat {bytes}. In dem Augenblick, in dem sie ankommt, sendet der Client Nachricht {pong} mit {pongBytes}: den Pong, maskiert wie jeder Frame eines Clients.',
  'because.message.reconnect':
    'Der Stream hatte geendet. Nachricht {number} fragt wieder nach ihm und hat {more} mehr als die erste Anfrage: den Header Last-Event-ID.',
  'because.message.post':
    'Nachricht {number} ist eine Anfrage von {bytes} auf einer eigenen Verbindung, neben der, auf der die Neuigkeiten kommen. Ihre Antwort kommt sofort und bringt kein Update.',
  'because.message.frame':
    'Nachricht {number} hat {bytes} und geht auf der Verbindung hinauf, auf der die Neuigkeiten herunterkommen. Keine Antwort folgt: Es braucht keine.',
  'because.message.idle-close':
    'Die Verbindung war nach ihrer letzten Antwort {span} still gewesen. Der Server schließt sie mit einem FIN, das keinen Inhalt hat.',
  'because.message.retransmission':
    'Nachricht {number} brauchte {flight}; die anderen brauchen {usual}. Ihr Paket ging unterwegs verloren, TCP hat es bemerkt und noch einmal gesendet.',
}
