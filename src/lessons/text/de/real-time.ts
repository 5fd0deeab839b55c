// German: chapter 1.
import type { Texts } from '../texts.ts'

export const realTime: Texts = {
  'real-time.p1':
    'Du schreibst einer Freundin und siehst, dass sie gerade eine Antwort tippt. Der Kurs einer Aktie ändert sich, während du hinschaust. Ein Tor fällt, und der Spielstand auf deinem Telefon springt. In einem Spiel dreht sich jemand um, und dreht sich auch auf deinem Bildschirm. In einem gemeinsamen Dokument wachsen fremde Wörter zwischen deinen. Niemand lädt dafür eine Seite neu: Wir erwarten, dass hier erscheint, was dort geschieht.',
  'real-time.p2':
    'Das ist [[term:real-time|Echtzeitkommunikation]]: ein fortlaufender Austausch von Informationen mit so wenig Verzögerung wie möglich. In diesem Kurs geht es darum, was „wie möglich“ heißt. Glauben musst du nichts davon. Alles läuft in deinem Browser, und du sagst voraus, bevor du zusiehst.',
  'real-time.p3':
    'Zuerst einige Wörter. Der [[term:server|Server]] hat die Neuigkeiten. Jeder Mensch hat einen [[term:client|Client]], zum Beispiel eine Seite im Browser. Eine einzelne Neuigkeit ist ein [[term:update|Update]]. Es reist in einer [[term:message|Nachricht]] über die [[term:link|Strecke]], den Weg zwischen beiden, und braucht dafür Zeit: die [[term:delay|Verzögerung]]. Die Zeit von der Entstehung eines Updates, bis der Code des Clients es hat, ist seine [[term:latency|Latenz]].',
  'real-time.picture':
    'Dabei siehst du in einem Bild zu. Jeder Mensch hat eine [[term:lane|Spur]] mit zwei Linien: der des Clients und der des Servers. An ihnen entlang läuft die Zeit. Ein schräger Pfeil ist eine Nachricht, die unterwegs ist. Eine gepunktete Linie durch alle Spuren ist ein neues Update, mit seiner Nummer. Das Zeichen auf der Linie des Clients sagt: Hier ist es da, und so spät; so lang wie diese Zeit ist der blasse Balken daneben.',
  'real-time.p4':
    'Beginne mit einem Fall, der ideal klingt: Eine [[term:connection|Verbindung]] ist die ganze Zeit offen, und der Server sendet ein Update, sobald es da ist. Beide Spuren bekommen dieselben Updates.',
  'real-time.p5':
    'Was Menschen bemerken, ist etwas anderes: einen Bildschirm, der einen alten Preis zeigt. Ein solcher Bildschirm ist [[term:stale|veraltet]]. Der nächste [[term:run|Durchlauf]] misst, wie lange.',
  'real-time.p6':
    'Wie viel Latenz ist zu viel? Das kommt darauf an, was jemand tut. Eine Reaktion innerhalb von etwa einer Zehntelsekunde fühlt sich an wie das eigene Tun (Miller, 1968): Ein Spiel braucht das. Ein Chat kann eine Sekunde warten, ein Thermometer eine Minute.',

  'never-zero.title': 'Eine Freundin, weit weg',
  'never-zero.question':
    'Zwei Menschen haben eine offene Verbindung zum selben Server. Zum fernen Menschen braucht eine Nachricht {never-zero@lanes.far.link.delayMs}, um die Strecke in einer Richtung zu überqueren. Wie spät kommen Updates bei diesem Menschen an?',
  'never-zero.option.at-once': 'Gar nicht spät: Die Verbindung ist ja offen.',
  'never-zero.option.one-way': 'Um etwa die Zeit für einen Weg.',
  'never-zero.option.there-and-back': 'Um etwa die Zeit für Hin- und Rückweg.',
  'never-zero.watch':
    'Jedes Update ist eine gepunktete Linie durch beide Spuren. Sieh, wie lange danach es zugestellt wird.',
  'never-zero.why':
    '[[claim:never-zero|Das typische Update erreichte den nahen Menschen nach {never-zero.near} und den fernen nach {never-zero.far}: die Zeit für einen Weg, der Jitter eingeschlossen, und nichts darüber hinaus]]. Echtzeit heißt nicht: ohne Latenz. Eine offene Verbindung nimmt das Warten weg; der Weg bleibt, denn nichts reist in null Zeit, nicht einmal Licht in einem Kabel.',

  'old-news.title': 'Ein alter Bildschirm',
  'old-news.question':
    'Neuigkeiten kommen zufällig, im Mittel {old-news@feed.ratePerSecond} Updates pro Sekunde. Ein Mensch drückt „Refresh“ (neu laden), um sie zu sehen, nach Pausen von im Mittel {old-news@lanes.refresh.paceMs}. Für welchen Anteil der Zeit ist sein Bildschirm veraltet?',
  'old-news.unit': 'Anteil der Zeit',
  'old-news.watch':
    'In der ersten Spur häufen sich Neuigkeiten beim Server an, bis jemand nachsieht. In der zweiten ist die Verbindung offen.',
  'old-news.why':
    '[[claim:mostly-old|Der Bildschirm, der neu geladen werden muss, war für {mostly-old.share} der Zeit veraltet; für den größten Teil der Zeit war er es in {mostly-old.held} von {mostly-old.runs} weiteren Durchläufen]]. [[claim:old-news|Der Bildschirm mit der offenen Verbindung war für {old-news.open} der Zeit veraltet, solange jeweils ein Update unterwegs war]]. Wer nachsehen muss, kann zwischen zwei Blicken nicht wissen, dass es etwas zu sehen gibt.',
  'old-news.exception':
    'Der Zufall kann freundlich sein: Mit diesem Startwert sieht der Mensch gerade dann nach, wenn es etwas zu sehen gibt. Darauf lässt sich nichts bauen.',

  'real-time.summary.1':
    'Echtzeitkommunikation heißt, dass Neuigkeiten mit so wenig Latenz ankommen, wie das Netz es erlaubt.',
  'real-time.summary.2':
    '[[claim:never-zero|Die Latenz ist nicht null: Auch über eine offene Verbindung braucht ein Update die Zeit für einen Weg, hier {never-zero.far}]].',
  'real-time.summary.3':
    '[[claim:old-news|Ein Bildschirm, auf dem man nachsehen muss, ist für einen größeren Teil der Zeit veraltet als einer, dem der Server Bescheid gibt]].',

  'real-time.check.latency.question': 'Was ist die Latenz eines Updates?',
  'real-time.check.latency.option.to-delivery':
    'Die Zeit von seiner Entstehung, bis der Code des Clients es hat.',
  'real-time.check.latency.option.on-the-link': 'Die Zeit, in der es auf der Strecke ist.',
  'real-time.check.latency.option.between': 'Die Zeit zwischen diesem Update und dem nächsten.',
  'real-time.check.latency.why':
    'Die Zeit auf der Strecke gehört dazu. Ein Update, das beim Server lag, weil niemand gefragt hat, ist ebenfalls verspätet.',
  'real-time.check.near.question': 'Wer hatte in „Eine Freundin, weit weg“ die Updates zuerst?',
  'real-time.check.near.option.near': 'Der Mensch nahe beim Server.',
  'real-time.check.near.option.far': 'Der Mensch weit weg.',
  'real-time.check.near.option.both': 'Beide im selben Augenblick.',
  'real-time.check.near.why':
    '[[claim:never-zero|Der nahe, nach {never-zero.near} statt nach {never-zero.far}]]. Beide Verbindungen waren offen; die Wege sind verschieden lang.',
  'real-time.check.open.question':
    'War in „Ein alter Bildschirm“ der Bildschirm mit der offenen Verbindung veraltet?',
  'real-time.check.open.option.never': 'Nie.',
  'real-time.check.open.option.on-the-way': 'Ja, solange Updates unterwegs waren.',
  'real-time.check.open.option.mostly': 'Die meiste Zeit.',
  'real-time.check.open.why':
    '[[claim:old-news|Für {old-news.open} der Zeit, solange Updates unterwegs waren]]: Bis eines ankommt, kennt es der Server, der Client aber nicht.',

  'real-time.notes.aim':
    'Die Studierenden können sagen, was Latenz ist, sie von der Verzögerung der Strecke unterscheiden und wissen, dass sie nach unten begrenzt ist.',
  'real-time.notes.time':
    'Die Zeit gehört der ersten Vorhersage. Vorher Anwendungen nennen lassen und danach ordnen, wie lange Menschen dabei warten würden.',
  'real-time.notes.wrong':
    '„Eine offene Verbindung hat keine Latenz.“ „Beim fernen Menschen dauert es Hin- und Rückweg, denn ein Client muss fragen.“ „Schnelleres Internet macht sie zu null.“',
  'real-time.notes.ask':
    'Was müsste gelten, damit die Latenz null wäre? Welche der Anwendungen von heute könnten mit einem alten Bildschirm leben?',

  'real-time.beat.expect': 'Was dort geschieht, soll hier erscheinen',
  'real-time.beat.expect.notes':
    'Den Saal nach Beispielen fragen: Chat, Kurse, Spiele, Spielstände, Dokumente. Aufschreiben; wir kommen darauf zurück.',
  'real-time.beat.ask-far':
    'Eine offene Leitung, eine Freundin weit weg: Wie spät kommt die Neuigkeit?',
  'real-time.beat.ask-far.notes':
    'Handzeichen für: gar nicht spät, ein Weg, Hin- und Rückweg. Die Stimmen eintippen, dann erst weiter.',
  'real-time.beat.run-far': 'Sieh einem Update zu, wie es beide erreicht',
  'real-time.beat.run-far.notes':
    'Schweigen, während es läuft. Die senkrechte Linie ist die Entstehung, das Ende des blassen Balkens die Zustellung.',
  'real-time.beat.answer-far': 'Eine offene Leitung nimmt das Warten weg, nicht den Weg',
  'real-time.beat.answer-far.notes':
    'Die Steigungen der Pfeile vergleichen. Fragen, wovon der ferne Pfeil steiler würde.',
  'real-time.beat.define': 'Latenz: von der Entstehung, bis der Code des Clients es hat',
  'real-time.beat.define.notes':
    'Von der Verzögerung der Strecke unterscheiden. Ein Update kann lange beim Server liegen, bevor es reist.',
  'real-time.beat.ask-old': 'Ab und zu neu laden: Wie lange ist der Bildschirm alt?',
  'real-time.beat.ask-old.notes': 'Zahlen aus dem Saal sammeln und eine eintippen.',
  'real-time.beat.run-old': 'Zähl die Updates, die warten',
  'real-time.beat.run-old.notes':
    'Auf die Balken der ersten Spur zeigen: Ihre Länge ist die Verspätung des Updates.',
  'real-time.beat.answer-old': 'Wer nachsehen muss, kann nicht wissen, wann',
  'real-time.beat.answer-old.notes':
    'Das ist die Frage des ganzen Kurses: Wer entscheidet, wann eine Nachricht gesendet wird?',
}
