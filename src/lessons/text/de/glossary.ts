// German: what each term means, by its id: its name, and a definition that a first-year student understands.
// Where the lab beside the text has an English word for it, the definition names that word.
import type { Texts } from '../texts.ts'

export const glossary: Texts = {
  'term.real-time.name': 'Echtzeitkommunikation',
  'term.real-time':
    'Ein fortlaufender Austausch von Informationen, bei dem das, was auf der einen Seite geschieht, auf der anderen mit so wenig Verzögerung erscheint, wie das Netz es erlaubt.',
  'term.server.name': 'Server',
  'term.server':
    'Der Rechner, der die Neuigkeiten zuerst hat und sie vielen Clients mitteilt. Hier läuft er in deinem Browser.',
  'term.client.name': 'Client',
  'term.client':
    'Das Programm, das ein Mensch vor sich hat, etwa eine Seite im Browser, und das die Neuigkeiten haben will.',
  'term.update.name': 'Update',
  'term.update':
    'Eine einzelne Neuigkeit, die der Server veröffentlicht: ein Preis, ein Tor, eine Zeile im Chat. Sie hat eine Nummer, einen Zeitpunkt der Entstehung und einen Text.',
  'term.message.name': 'Nachricht',
  'term.message':
    'Was die Strecke einmal überquert, in einer Richtung: ein Pfeil im Bild (im Labor „message“).',
  'term.link.name': 'Strecke',
  'term.link':
    'Der ganze Weg zwischen einem Client und dem Server: Kabel, Funk und die Maschinen dazwischen (im Labor „link“).',
  'term.delay.name': 'Verzögerung',
  'term.delay':
    'Die Zeit, die eine Nachricht braucht, um die Strecke in einer Richtung zu überqueren (im Labor „delay“). Sie hängt von Entfernung und Maschinen ab, nicht davon, wer wen fragt.',
  'term.latency.name': 'Latenz',
  'term.latency':
    'Die Zeit von der Entstehung eines Updates auf dem Server, bis der Code des Clients es hat (im Labor „latency“).',
  'term.connection.name': 'Verbindung',
  'term.connection':
    'Eine Vereinbarung zweier Maschinen (TCP), einander Bytes in der richtigen Reihenfolge und ohne Lücken zu übergeben. Um sie zu öffnen, müssen beide einander begrüßen.',
  'term.stale.name': 'veraltet',
  'term.stale':
    'Ein Bildschirm ist veraltet, solange der Server Neuigkeiten hat, die dieser Client nicht kennt (im Labor „stale“).',
  'term.lane.name': 'Spur',
  'term.lane':
    'Eine Art, an Neuigkeiten zu kommen, gezeichnet als zwei Linien: die des Clients und die des Servers (im Labor „lane“). Auf einem breiten Bildschirm liegt die des Clients über der des Servers, und die Zeit läuft nach rechts; auf einem schmalen liegt sie links davon, und die Zeit läuft nach unten.',
  'term.run.name': 'Durchlauf',
  'term.run':
    'Ein Experiment von seinem Anfang bis zu seinem Ende (im Labor „run“). Der Zufall (wann Neuigkeiten entstehen, wie lange eine Nachricht braucht) wird aus einem Startwert gezogen, einer Zahl („seed“); derselbe Startwert ergibt denselben Durchlauf, ein anderer einen anderen.',

  'term.request.name': 'Anfrage',
  'term.request':
    'Eine Nachricht, in der der Client den Server um etwas bittet (HTTP; im Labor „request“).',
  'term.response.name': 'Antwort',
  'term.response':
    'Die Nachricht, mit der der Server eine Anfrage beantwortet (HTTP; im Labor „response“).',
  'term.header.name': 'Header',
  'term.header':
    'Eine Zeile am Kopf einer Anfrage oder Antwort, die etwas über sie sagt: ihre Art, ihre Länge, das Programm des Absenders, die Sprachen, die verstanden werden.',
  'term.payload.name': 'Nutzdaten',
  'term.payload':
    'Die Bytes, um die es dem Menschen geht: der Text eines Updates oder einer Nachricht (im Labor „payload“).',
  'term.tcp.name': 'TCP und IP',
  'term.tcp':
    'Die zwei Regelwerke, auf denen HTTP steht. IP befördert Pakete, Stücke dessen, was gesendet wird, von Maschine zu Maschine. TCP macht daraus eine Verbindung: Es hält die Reihenfolge ein und sendet noch einmal, was verloren ging. Beide stellen jedem Paket eigene Header voran.',
  'term.jitter.name': 'Jitter',
  'term.jitter': 'Wie stark die Verzögerung von einer Nachricht zur nächsten schwankt.',
  'term.websocket.name': 'WebSocket',
  'term.websocket':
    'Eine Verbindung, die offen bleibt und über die Client und Server beide jederzeit senden dürfen. Ein späteres Kapitel erklärt sie.',

  'term.polling.name': 'Polling',
  'term.polling':
    'Der Code des Clients fragt von selbst wieder und wieder nach Neuigkeiten, mit einer Pause zwischen zwei Anfragen.',
  'term.interval.name': 'Intervall',
  'term.interval':
    'Die Pause zwischen einer Antwort und der nächsten Anfrage eines Clients beim Polling (im Labor „interval“).',
  'term.empty-answer.name': 'leere Antwort',
  'term.empty-answer': 'Eine Antwort, die sagt: Es gibt nichts Neues.',
  'term.packet.name': 'Paket',
  'term.packet':
    'Ein Stück von höchstens etwa 1.500 Byte, in dem das Netz befördert, was gesendet wird. Jedes hat eigene Header von TCP und IP.',
  'term.acknowledgement.name': 'Quittung',
  'term.acknowledgement':
    'Die kurze Antwort von TCP, die sagt: Deine Bytes sind angekommen (im Labor „acknowledgement“). Ohne sie werden sie noch einmal gesendet.',
  'term.load.name': 'Last',
  'term.load':
    'Wie viel ein Server zu tun hat: Anfragen in jeder Sekunde, Verbindungen, die offen gehalten werden.',

  'term.long-polling.name': 'Long Polling',
  'term.long-polling':
    'Polling, bei dem der Server erst antwortet, wenn er etwas Neues hat oder wenn eine Zeitgrenze erreicht ist.',
  'term.hold.name': 'halten',
  'term.hold': 'Der Server behält eine Anfrage, ohne sie zu beantworten (im Labor „hold“).',
  'term.time-out.name': 'Zeitgrenze',
  'term.time-out':
    'Die Zeit, die der Server eine Anfrage höchstens hält (englisch „time-out“); dann antwortet er, dass es nichts Neues gibt, und der Client fragt wieder.',
  'term.push.name': 'Push',
  'term.push':
    'Der Server sendet Neuigkeiten, wenn er sie hat, ohne nach gerade dieser gefragt worden zu sein.',
  'term.blind-window.name': 'blindes Fenster',
  'term.blind-window':
    'Die Zeit, in der keine Anfrage eines Long-Polling-Clients beim Server steht: vom Abgang der Antwort bis zur Ankunft der nächsten Anfrage.',
  'term.batch.name': 'Bündel',
  'term.batch': 'Mehrere Updates in einer Antwort.',

  'term.sse.name': 'Server-Sent Events',
  'term.sse':
    'Eine Antwort, die der Server offen lässt, um Neuigkeiten hineinzuschreiben, wenn sie kommen. Browser haben dafür einen Client, EventSource.',
  'term.event-stream.name': 'Event-Stream',
  'term.event-stream':
    'Der Text einer solchen Antwort: Zeilen, die damit beginnen, was sie sind, etwa id oder data, und eine leere Zeile nach jedem Event.',
  'term.event.name': 'Event',
  'term.event': 'Zeilen eines Event-Streams, die zusammengehören; hier ein Update.',
  'term.heartbeat.name': 'Herzschlag',
  'term.heartbeat':
    'Etwas Kleines, das ab und zu gesendet wird, um zu zeigen, dass beide Seiten noch da sind, und damit die Verbindung nicht als unbenutzt geschlossen wird (englisch „heartbeat“).',
  'term.reconnect.name': 'neu verbinden',
  'term.reconnect':
    'Eine Verbindung wieder öffnen, nachdem sie geendet hat (englisch „reconnect“).',
  'term.last-event-id.name': 'letzte Event-ID',
  'term.last-event-id':
    'Die Nummer (id) des neuesten Events, das ein Client auf einem Stream bekommen hat. Der Browser merkt sie sich und sendet sie im Header Last-Event-ID, wenn er sich neu verbindet.',

  'term.protocol.name': 'Protokoll',
  'term.protocol':
    'Die Regeln, nach denen zwei Maschinen miteinander sprechen: wer wann was senden darf, und in welcher Form. HTTP ist eines.',
  'term.handshake.name': 'Handshake',
  'term.handshake':
    'Die Anfrage und die Antwort (101), mit denen Client und Server vereinbaren, auf dieser Verbindung von nun an WebSocket zu sprechen (englisch „opening handshake“).',
  'term.upgrade.name': 'Upgrade',
  'term.upgrade':
    'Der Übergang von HTTP zu einem anderen Protokoll auf derselben Verbindung, wenn beide Seiten einverstanden sind.',
  'term.frame.name': 'Frame',
  'term.frame':
    'Was auf einmal über einen WebSocket gesendet wird: ein kurzer Header, der sagt, was es ist und wie lang, und dann der Inhalt.',
  'term.event-driven.name': 'ereignisgesteuert',
  'term.event-driven':
    'So heißt ein Programm, das nicht fragt, ob es etwas gibt, sondern aufgerufen wird, wenn es etwas gibt.',
  'term.full-duplex.name': 'vollduplex',
  'term.full-duplex':
    'Beide Seiten können gleichzeitig über dieselbe Verbindung senden (englisch „full duplex“).',
  'term.masking.name': 'Maskierung',
  'term.masking':
    'Ein Client vermischt den Inhalt jedes Frames mit einem zufälligen Schlüssel, den er mitsendet, damit keine Maschine auf dem Weg ihn für HTTP hält. Geheim hält das nichts.',
  'term.backoff.name': 'Backoff',
  'term.backoff':
    'Die Pause vor dem nächsten Versuch, sich zu verbinden. Sie wächst mit jedem Fehlschlag und enthält Zufall, damit nicht alle Clients im selben Augenblick zurückkommen.',

  'term.efficiency.name': 'Effizienz',
  'term.efficiency': 'Der Anteil der Nutzdaten an allen gesendeten Bytes.',
  'term.percentile.name': '95. Perzentil',
  'term.percentile':
    'Die Latenz, die 95 von 100 Updates einhalten; die anderen 5 kommen später (im Labor „p95“). Es sagt, ob fast alle eine Grenze einhalten, was ein Mittelwert nicht sagt.',
  'term.proxy.name': 'Proxy',
  'term.proxy':
    'Eine Maschine zwischen Client und Server, die Anfragen annimmt, weitergibt und die Antworten zurückbringt; sie kann hineinsehen, sie aufhalten oder fallen lassen, was sie nicht kennt.',
  'term.multiplexing.name': 'Multiplexing',
  'term.multiplexing':
    'Mehrere Ströme von Anfragen und Antworten nebeneinander auf einer Verbindung, in Stücke zerlegt, die die Nummer ihres Stroms tragen.',
  'term.head-of-line.name': 'Head-of-Line-Blocking',
  'term.head-of-line':
    'Was angekommen ist, darf nicht übergeben werden, weil etwas fehlt, das in der Reihenfolge davor steht.',
  'term.datagram.name': 'Datagramm',
  'term.datagram':
    'Eine kleine Nachricht, die einmal gesendet wird, ohne Reihenfolge, und nicht noch einmal, wenn sie verloren geht.',
}
