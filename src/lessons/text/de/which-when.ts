// German: chapter 8.
import type { Texts } from '../texts.ts'

export const whichWhen: Texts = {
  'which-when.p1':
    'Welches Protokoll ist das richtige? Stell fünf Fragen. Wie spät dürfen Neuigkeiten sein? Wie oft kommen sie? Wer redet? Wie viele Clients gibt es? Was steht im Weg? Die erste setzt eine Grenze, und ob sie eingehalten wird, sagt ein Mittelwert nicht. Deshalb sehen wir auf ein hohes [[term:percentile|Perzentil]], das alle Updates bis auf wenige einhalten.',
  'which-when.p2':
    'Eine Grenze schließt Protokolle aus; der Rest unterscheidet sich im Preis: Bytes, Maschinen, Arbeit. Der Ratgeber am Ende wägt sie ab: Sag voraus, was er voranstellt.',
  'which-when.p3':
    'Nimm das nun mal die Zahl der Clients. Eine Anfrage kostet den Server Arbeit; eine offene Verbindung kostet ihn Speicher, und kaum Arbeit, solange nichts geschieht.',
  'which-when.p4':
    'Ist Polling also aus dem Rennen? Denk an ein Diagramm an der Wand eines Büros. Werte kommen schnell, und ab und zu sieht jemand hin.',
  'which-when.p5':
    'Zuletzt: was im Weg steht. Ein [[term:proxy|Proxy]], der ein Upgrade nicht weitergibt, Code auf dem Server, der nach Sekunden enden muss („serverless“), Geräte, die schlafen. Solche Tatsachen streichen Protokolle durch. Der Ratgeber stellt alle fünf Fragen, spielt die Protokolle für deine Antworten durch, ordnet sie und sucht die eine Antwort, nach der er anders entscheiden würde.',
  'which-when.p6':
    'Die Fälle der Vorlesung, und was der Ratgeber an die erste Stelle setzt; er spielt dir jeden durch:',
  'which-when.steps.1':
    '**Slack:** Gespräch in beiden Richtungen, innerhalb einer Sekunde. [[claim:talk|WebSocket, in {talk.held} von {talk.runs} Durchläufen]].',
  'which-when.steps.2':
    '**WhatsApp:** dasselbe, mit einer Million Clients. WebSocket; eine App darf eine Verbindung eigener Art offen halten.',
  'which-when.steps.3':
    '**Spiele:** eine Zehntelsekunde, in beiden Richtungen. [[claim:game-first|WebSocket]].',
  'which-when.steps.4':
    '**Börsen:** ebenso streng, aber Aufträge sind selten neben den Kursen. Server-Sent Events; bei vielen Aufträgen [[claim:game-first|WebSocket]].',
  'which-when.steps.5':
    '**Benachrichtigungen wie bei Twitter:** selten, in eine Richtung, eine Million Clients. [[claim:million|Server-Sent Events, in {million.held} von {million.runs} Durchläufen]].',
  'which-when.steps.6':
    '**Sensoren, die sich melden:** Sie schlafen, also müssen sie fragen. Polling.',
  'which-when.steps.7':
    '**Google Docs:** wie ein Chat, Buchstabe für Buchstabe. [[claim:talk|WebSocket]].',
  'which-when.steps.8':
    '**Figma:** Zeiger, die sich bewegen, für alle zu sehen. [[claim:game-first|WebSocket]].',

  'tenth-of-a-second.title': 'Eine Zehntelsekunde',
  'tenth-of-a-second.question':
    'In einem Spiel kommen Positionen {tenth-of-a-second@feed.ratePerSecond}-mal in der Sekunde; eine Nachricht braucht {tenth-of-a-second@link.delayMs} in jeder Richtung. Alle Updates bis auf wenige müssen innerhalb einer Zehntelsekunde da sein. Welche Spuren schaffen das?',
  'tenth-of-a-second.option.all': 'Alle drei.',
  'tenth-of-a-second.option.not-long-polling': 'Server-Sent Events und WebSocket.',
  'tenth-of-a-second.option.only-websocket': 'WebSocket allein.',
  'tenth-of-a-second.option.none': 'Keine davon.',
  'tenth-of-a-second.watch':
    'Sieh in der Spur von Long Polling auf Updates, die kurz nach dem Abgang einer Antwort entstehen.',
  'tenth-of-a-second.why':
    '[[claim:tenth-of-a-second|95 von 100 Updates kamen innerhalb von {tenth-of-a-second.sse} über Server-Sent Events, innerhalb von {tenth-of-a-second.socket} über den WebSocket und innerhalb von {tenth-of-a-second.long} mit Long Polling; so war es in {tenth-of-a-second.held} von {tenth-of-a-second.runs} weiteren Durchläufen]]. Was in das blinde Fenster fällt, braucht die Zeit für drei Wege. [[claim:game-first|Für Neuigkeiten hält ein Stream die Grenze ein wie ein WebSocket. Der Unterschied liegt darin, wie die Spieler antworten: Mit Server-Sent Events befördert das Netz {game-first.sse} pro Sekunde für jeden von ihnen, über den WebSocket {game-first.socket}]].',
  'tenth-of-a-second.exception':
    'Mit diesem Startwert fallen so wenige Updates in das blinde Fenster, dass Long Polling die Grenze knapp einhält. Eine Grenze, die mit Glück eingehalten wird, ist nicht eingehalten.',
  'tenth-of-a-second.condition.p95': 'hohes Perzentil der Latenz, Long Polling',

  'talk.title': 'Gespräch',
  'talk.question':
    'Ein Chat: Neuigkeiten kommen {talk@feed.ratePerSecond}-mal in der Sekunde, und jeder Client sendet ebenso oft. Die Grenze ist eine Sekunde, für zehntausend Clients. Welches Protokoll wird der Ratgeber an die erste Stelle setzen?',
  'talk.option.polling': 'Polling.',
  'talk.option.sse': 'Server-Sent Events.',
  'talk.option.websocket': 'WebSocket.',
  'talk.watch':
    'Sieh auf die Pfeile vom Client zum Server: Woraus besteht eine Nachricht des Clients?',
  'talk.why':
    '[[claim:talk|WebSocket, auch in {talk.held} von {talk.runs} weiteren Durchläufen. Die Spur der Server-Sent Events sandte {talk.requestsSse} Anfragen neben der, die den Stream öffnete, für die Nachrichten ihres Clients; das Netz beförderte darin {talk.sse} pro Sekunde und über den WebSocket {talk.socket}. Beide halten die Grenze ein]]. Lass nun die Clients schweigen, mit der Rate ihrer Nachrichten auf null, und lass es noch einmal laufen: Was kostet ein Stream dann? Und sein Browser verbindet sich von selbst neu.',

  'million.title': 'Eine Million Clients',
  'million.question':
    'Benachrichtigungen dürfen zehn Sekunden verspätet sein, also pausiert ein Client beim Polling {million@lanes.polling.intervalMs}; das lässt Zeit für die Wege. Es gibt eine Million davon. Wie viele Anfragen erreichen den Server in jeder Sekunde?',
  'million.unit': 'Anfragen pro Sekunde',
  'million.watch': 'Das Bild zeigt einen Client. Denk dir die anderen dahinter.',
  'million.why':
    '[[claim:million|{million.polling} Anfragen pro Sekunde, ob es Neues gibt oder nicht. Mit Server-Sent Events gibt es stattdessen {million.open} offene Verbindungen und, sobald sie offen sind, {million.sse} Anfragen. Der Ratgeber setzt sie in {million.held} von {million.runs} weiteren Durchläufen an die erste Stelle]]. Die Zahl bei Polling ist etwa die der Clients, geteilt durch die Pause. Offene Verbindungen brauchen Speicher, auf so vielen Maschinen wie nötig; aber ein Client, dem nichts gesagt wird, fragt auch nichts.',
  'million.exception':
    'Mit diesem Startwert gab es in dieser Zeit gar nichts Neues. Polling hat trotzdem gefragt.',

  'glance.title': 'Ein Blick an die Wand',
  'glance.question':
    'Ein Diagramm mit {glance@feed.ratePerSecond} Werten pro Sekunde, für hundert Bildschirme. Die Leute werfen nur einen Blick darauf, zehn Sekunden sind also früh genug. Welches von drei Protokollen wird der Ratgeber an die erste Stelle setzen?',
  'glance.option.polling': 'Polling.',
  'glance.option.sse': 'Server-Sent Events.',
  'glance.option.websocket': 'WebSocket.',
  'glance.watch': 'Öffne eine Antwort in der Polling-Spur und sieh, wie viele Werte sie bringt.',
  'glance.why':
    '[[claim:glance|Polling, mit {glance.polling} pro Sekunde für jeden Client; Server-Sent Events brauchen {glance.sse}. Der Preis: 95 von 100 Werten sind nach {glance.late} da. Eine Antwort bringt im Mittel {glance.together} Werte]]. Wo Verspätung erlaubt ist und Neuigkeiten häufig sind, ist es der billige Weg, ab und zu zu fragen, und der einfache.',

  'which-when.summary.1':
    'Frag, wie spät Neuigkeiten sein dürfen, wie oft sie kommen, in welche Richtungen, für wie viele Clients, und was im Weg steht.',
  'which-when.summary.2':
    '[[claim:tenth-of-a-second|Eine strenge Grenze schließt aus, wer fragen muss: Long Polling verfehlte eine Zehntelsekunde in {tenth-of-a-second.held} von {tenth-of-a-second.runs} Durchläufen]].',
  'which-when.summary.3':
    '[[claim:glance|Bei lockerer Grenze und häufigen Neuigkeiten braucht Polling {glance.polling} pro Sekunde, ein Stream {glance.sse}]]: Ein Protokoll ist richtig oder falsch für Antworten, nicht von Natur aus.',

  'which-when.check.glance.question':
    'Welches Protokoll kam in „Ein Blick an die Wand“ an die erste Stelle?',
  'which-when.check.glance.option.polling': 'Polling.',
  'which-when.check.glance.option.sse': 'Server-Sent Events.',
  'which-when.check.glance.option.websocket': 'WebSocket.',
  'which-when.check.glance.why':
    '[[claim:glance|Polling: {glance.polling} pro Sekunde gegen {glance.sse}; eine Antwort bringt im Mittel {glance.together} Werte]].',
  'which-when.check.talk.question': 'Und in „Gespräch“?',
  'which-when.check.talk.option.polling': 'Polling.',
  'which-when.check.talk.option.sse': 'Server-Sent Events.',
  'which-when.check.talk.option.websocket': 'WebSocket.',
  'which-when.check.talk.why':
    '[[claim:talk|WebSocket, in {talk.held} von {talk.runs} Durchläufen: Was die Clients sagen, braucht keine Anfragen]].',
  'which-when.check.percentile.question':
    'Warum sieht der Ratgeber auf ein hohes Perzentil der Latenz?',
  'which-when.check.percentile.option.nearly-all': 'Es sagt, was fast alle Updates einhalten.',
  'which-when.check.percentile.option.average': 'Es ist ein anderes Wort für den Mittelwert.',
  'which-when.check.percentile.option.worst': 'Es sagt, was das späteste Update einhält.',
  'which-when.check.percentile.why':
    'Ein Mittelwert verbirgt die wenigen, die spät sind, und ein einzelnes Update kann aus einem Grund spät sein, der vorbei ist.',

  'which-when.notes.aim':
    'Die Studierenden können die fünf Fragen an einen Fall stellen, den sie nicht kennen, und sagen, welche Antwort die Wahl ändern würde.',
  'which-when.notes.time':
    'Den Saal einen eigenen Fall für den Ratgeber bringen lassen. Zehn Minuten dafür sind gut angelegt, wenn sie da sind.',
  'which-when.notes.wrong':
    '„WebSocket ist immer am besten.“ „Polling ist immer falsch.“ „Offene Verbindungen sind teuer, Anfragen umsonst.“ „Der Mittelwert sagt, ob eine Grenze eingehalten wird.“',
  'which-when.notes.ask':
    'Welche der fünf Antworten kennt man, bevor man baut, und welche ändert sich mit dem Erfolg?',

  'which-when.beat.questions':
    'Wie spät? Wie oft? In welche Richtung? Wie viele? Was steht im Weg?',
  'which-when.beat.questions.notes':
    'Den Saal um eine Anwendung bitten und ihre fünf Antworten sammeln, bevor ein Protokoll zu sehen ist.',
  'which-when.beat.ask-tenth': 'Eine Zehntelsekunde: Wer schafft das?',
  'which-when.beat.ask-tenth.notes':
    'Handzeichen für jede Antwort. Long Polling sieht aus wie ein Push: daran erinnern, warum.',
  'which-when.beat.answer-tenth': 'Das blinde Fenster bricht die Grenze',
  'which-when.beat.answer-tenth.notes':
    'Sagen, dass der Stream sie so gut einhält wie der WebSocket. Fragen, womit Long Polling sie einhielte: mit einem Server in der Nähe.',
  'which-when.beat.ask-million':
    'Eine Million Clients pollen: Wie viele Anfragen sind das pro Sekunde?',
  'which-when.beat.ask-million.notes': 'Rechnen lassen: Clients durch Pause.',
  'which-when.beat.answer-million': 'Anfragen kosten Arbeit, offene Verbindungen kosten Speicher',
  'which-when.beat.answer-million.notes':
    'Die Verbindungen sind viele, aber niemand fragt darauf. Fragen, wofür von beidem man lieber Maschinen kauft.',
  'which-when.beat.ask-glance': 'Ein Diagramm an der Wand: Was ist billig?',
  'which-when.beat.ask-glance.notes': 'Der Saal ist gegen Polling. Begründen lassen.',
  'which-when.beat.answer-glance': 'Wer warten kann, zahlt wenig',
  'which-when.beat.answer-glance.notes': 'Die Antwort öffnen: viele Werte, ein Kopf.',
  'which-when.beat.so': 'Es kommt darauf an, und nun kannst du sagen, worauf',
  'which-when.beat.so.notes':
    'Den Ratgeber mit dem Fall aus dem Saal öffnen. Eine Antwort nach der anderen ändern.',
}
