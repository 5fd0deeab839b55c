// German: chapter 4.
import type { Texts } from '../texts.ts'

export const longPolling: Texts = {
  'long-polling.p1':
    'Das Übel beim Polling ist die Antwort „nichts Neues“. Also soll der Server sie nicht geben. Beim [[term:long-polling|Long Polling]] fragt der Client wie zuvor, und der Server [[term:hold|hält]] die Anfrage, bis es etwas zu sagen gibt. Das ist eine kleine Änderung am Server, und die Schleife des Clients verliert ihre Pause. Fünf Schritte:',
  'long-polling.steps.1':
    '**Fragen.** Der Client sendet eine Anfrage nach dem, was auf sein neuestes Update folgt.',
  'long-polling.steps.2': '**Halten.** Der Server hat nichts Neues und antwortet nicht.',
  'long-polling.steps.3':
    '**Warten.** Die Anfrage steht beim Server, die Verbindung ist offen und still.',
  'long-polling.steps.4': '**Antworten.** Ein Update entsteht, und der Server antwortet damit.',
  'long-polling.steps.5':
    '**Sofort wieder fragen.** Der Client hat das Update und sendet die nächste Anfrage.',
  'long-polling.p2':
    'Ewig lässt sich eine Anfrage nicht halten: Maschinen auf dem Weg schließen Verbindungen, die lange still sind. Deshalb gibt es eine [[term:time-out|Zeitgrenze]], nach der der Server antwortet, dass es nichts Neues gibt, und der Client wieder fragt. Im Bild ist eine gehaltene Anfrage ein Band auf der Linie des Servers.',
  'long-polling.p3':
    'Wenn ein Update entsteht, während eine Anfrage gehalten wird, geht es sofort ab. Das klingt nach [[term:push|Push]], gemacht aus nichts als Anfragen und Antworten. Ist es das?',
  'long-polling.p4':
    'Sieh dir aber Schritt fünf an. Von dem Augenblick, in dem die Antwort abgeht, bis die nächste Anfrage ankommt, hat der Server niemanden, dem er etwas sagen könnte. Das ist das [[term:blind-window|blinde Fenster]].',
  'long-polling.p5':
    'Und wenn Neuigkeiten häufig sind? Im blinden Fenster sammeln sich Updates, und die nächste Antwort bringt sie als [[term:batch|Bündel]]. Zähl die Wege der Nachrichten, bevor du vorhersagst.',

  'held-not-slow.title': 'Langsames Polling?',
  'held-not-slow.question':
    'Polling wartet {held-not-slow@lanes.polling.intervalMs} zwischen seinen Anfragen. Long Polling hält eine Anfrage für bis zu {held-not-slow@lanes.long-polling.holdMs}. Eine Nachricht braucht {held-not-slow@link.delayMs} in jeder Richtung. Wie spät kommt ein Update in der Long-Polling-Spur im Mittel an?',
  'held-not-slow.unit': 'mittlere Latenz',
  'held-not-slow.watch':
    'Das Band auf der Linie des Servers ist eine gehaltene Anfrage. Sieh, was es beendet.',
  'held-not-slow.why':
    '[[claim:held-not-slow|Die mittlere Latenz von Long Polling war {held-not-slow.long}, die von Polling {held-not-slow.polling}]]. „Long“ ist, wie lange eine Anfrage warten darf, nicht ein Update: Das Update beendet das Warten. [[claim:no-question-in-vain|Polling bekam {no-question-in-vain.emptyPolling} leere Antworten, Long Polling {no-question-in-vain.empty}]].',

  'one-connection.title': 'Jedes Mal eine neue Verbindung?',
  'one-connection.question':
    'In diesem Durchlauf fragt der Client beim Long Polling, bekommt seine Antwort und fragt wieder, viele Male. Wie viele Verbindungen öffnet er vom Anfang bis zum Ende?',
  'one-connection.unit': 'Verbindungen',
  'one-connection.watch':
    'Eine offene Verbindung tönt den Raum zwischen den beiden Linien. Such ihren Anfang und ihr Ende.',
  'one-connection.why':
    '[[claim:one-connection|Geöffnete Verbindungen: {one-connection.connections}. Darüber gesendete Anfragen: {one-connection.requests}, für {one-connection.updates} Updates]]. HTTP hält eine Verbindung für die nächste Anfrage offen (Keep-Alive). Was wird daraus, wenn jemand das abschaltet? Stell die Keep-Alive-Zeitgrenze auf null und lass es noch einmal laufen.',

  'blind-window.title': 'Das zweite Tor',
  'blind-window.question':
    'Zwei Updates entstehen kurz nacheinander. Eine Nachricht braucht {blind-window@link.delayMs} in jeder Richtung, bis zu {blind-window@link.jitterMs} auf oder ab. Zeichne, wie spät das zweite Update in der Long-Polling-Spur ankommt.',
  'blind-window.watch':
    'Wenn das zweite Update entsteht, ist die Antwort mit dem ersten unterwegs. Wo ist die nächste Anfrage?',
  'blind-window.why':
    '[[claim:blind-window|Das erste Update kam nach {blind-window.first} an, das zweite nach {blind-window.second}; über den WebSocket brauchte das zweite {blind-window.socket}: drei Wege gegen einen]]. Beim Server wartete niemand. Die Antwort musste zum Client reisen, die nächste Anfrage zum Server und die nächste Antwort wieder zum Client.',

  'batches.title': 'Neuigkeiten in Haufen',
  'batches.question':
    'Nun gibt es {batches@feed.ratePerSecond} Updates pro Sekunde, und eine Nachricht braucht {batches@link.delayMs} in jeder Richtung. Wie viele Updates bringt eine Antwort von Long Polling im Mittel?',
  'batches.unit': 'Updates in einer Antwort',
  'batches.watch':
    'Such nach Anfragen, die lange gehalten werden. Vergleich, wie gleichmäßig die Updates in den beiden Spuren zugestellt werden.',
  'batches.why':
    '[[claim:batches|Eine Antwort brachte im Mittel {batches.together} Updates, und die mittlere Latenz war {batches.long} gegen {batches.socket} über den WebSocket. {batches.waiting} dieser Antworten gingen ab, sobald ihre Anfrage da war: Es warteten schon Neuigkeiten]]. Was nach Push aussah, ist Polling in Bündeln geworden, mit dem Hin- und Rückweg als Intervall.',

  'long-polling.summary.1':
    'Beim Long Polling hält der Server eine Anfrage, bis es etwas Neues gibt, sodass das Update selbst das Warten beendet.',
  'long-polling.summary.2':
    '[[claim:held-not-slow|Wenn Neuigkeiten selten sind, ist es beinahe ein Push: {held-not-slow.long} mittlere Latenz statt {held-not-slow.polling}]].',
  'long-polling.summary.3':
    'Zwischen einer Antwort und der nächsten Anfrage liegt ein blindes Fenster; [[claim:batches|bei häufigen Neuigkeiten macht es aus Long Polling ein Polling in Bündeln, hier von {batches.together} Updates]].',

  'long-polling.check.ends.question':
    'Was beendete in „Langsames Polling?“ die gehaltenen Anfragen, solange Neuigkeiten kamen?',
  'long-polling.check.ends.option.update': 'Ein Update entstand.',
  'long-polling.check.ends.option.time-out': 'Die Zeitgrenze.',
  'long-polling.check.ends.option.interval': 'Das Intervall des Clients.',
  'long-polling.check.ends.why':
    '[[claim:no-question-in-vain|Keine Antwort war leer]]; nach einer Zeitgrenze hätte es eine gegeben.',
  'long-polling.check.window.question': 'Wann endet das blinde Fenster?',
  'long-polling.check.window.option.answer-arrives': 'Wenn die Antwort beim Client ankommt.',
  'long-polling.check.window.option.request-arrives':
    'Wenn die nächste Anfrage beim Server ankommt.',
  'long-polling.check.window.option.update': 'Wenn das nächste Update entsteht.',
  'long-polling.check.window.why':
    'Bis eine Anfrage beim Server steht, hat der Server nichts, was er beantworten könnte.',
  'long-polling.check.connections.question':
    'Wie viele Verbindungen öffnete der Client in „Jedes Mal eine neue Verbindung?“',
  'long-polling.check.connections.option.one': 'Eine einzige.',
  'long-polling.check.connections.option.per-update': 'Eine für jedes Update.',
  'long-polling.check.connections.option.per-request': 'Eine für jede Anfrage.',
  'long-polling.check.connections.why':
    '[[claim:one-connection|{one-connection.requests} Anfragen, geöffnete Verbindungen: {one-connection.connections}]].',

  'long-polling.notes.aim':
    'Die Studierenden können die fünf Schritte vorspielen, sagen, was das blinde Fenster ist, und unterscheiden, wann Long Polling einem Push gleicht und wann es Polling in Bündeln ist.',
  'long-polling.notes.time':
    'Zwei Freiwillige und ein Ball zeigen die fünf Schritte in einer Minute. Zeit für das blinde Fenster aufheben: Das bleibt den Studierenden im Gedächtnis.',
  'long-polling.notes.wrong':
    '„Long Polling ist langsames Polling.“ „Es öffnet eine Verbindung für jede Nachricht.“ „Es ist dasselbe wie Push.“ „Die Zeitgrenze ist die Latenz.“',
  'long-polling.notes.ask':
    'Wer wartet beim Polling, und wer beim Long Polling? Was würde das blinde Fenster schließen?',

  'long-polling.beat.idea': 'Lass die Frage warten',
  'long-polling.beat.idea.notes':
    'Eine Änderung am Server: Er sagt nicht „nichts Neues“. Zwei Freiwillige und ein Ball.',
  'long-polling.beat.steps': 'Fragen, halten, warten, antworten, sofort wieder fragen',
  'long-polling.beat.steps.notes':
    'Die fünf Schritte nennen, während eine Runde auf dem Bildschirm ist.',
  'long-polling.beat.ask-slow': 'Anfragen, die lange warten: Wie spät kommt die Neuigkeit?',
  'long-polling.beat.ask-slow.notes': 'Zahlen sammeln. Manche werden die Haltezeit dazuzählen.',
  'long-polling.beat.run-slow': 'Das Update beendet das Warten',
  'long-polling.beat.run-slow.notes':
    'Auf das Ende eines Bandes zeigen: Dort steht eine senkrechte Linie.',
  'long-polling.beat.answer-slow': 'Lang wartet die Anfrage, nicht das Update',
  'long-polling.beat.answer-slow.notes': 'Die Balken der beiden Spuren vergleichen.',
  'long-polling.beat.ask-connection': 'Wie viele Verbindungen hat er geöffnet?',
  'long-polling.beat.ask-connection.notes':
    'Handzeichen für: eine, eine pro Update, eine pro Anfrage.',
  'long-polling.beat.answer-connection': 'Die Verbindung bleibt, die Anfragen wechseln',
  'long-polling.beat.answer-connection.notes':
    'Die Tönung zwischen den Linien hat keine Lücke. Keep-Alive ist seit dem letzten Jahrhundert die Regel.',
  'long-polling.beat.ask-blind': 'Zwei Tore in einem Wimpernschlag: Wie spät kommt das zweite an?',
  'long-polling.beat.ask-blind.notes': 'Jemanden auf der Achse zeichnen lassen.',
  'long-polling.beat.run-blind': 'Die Antwort ist unterwegs. Beim Server wartet niemand.',
  'long-polling.beat.run-blind.notes': 'Hier anhalten und fragen: Wem kann der Server es sagen?',
  'long-polling.beat.zoom-blind': 'Das blinde Fenster',
  'long-polling.beat.zoom-blind.notes':
    'Vom Abgang der Antwort bis zur Ankunft der nächsten Anfrage. Beide Enden zeigen.',
  'long-polling.beat.answer-blind': 'Drei Wege statt einem',
  'long-polling.beat.answer-blind.notes': 'Die Pfeile zählen: Antwort, Anfrage, Antwort.',
  'long-polling.beat.run-batches': 'Nun sind Neuigkeiten häufig',
  'long-polling.beat.run-batches.notes':
    'Kaum ein Band ist übrig. Fragen, wonach das aussieht: nach Polling.',
  'long-polling.beat.answer-batches':
    'Bei seltenen Neuigkeiten wie ein Push, bei häufigen in Bündeln',
  'long-polling.beat.answer-batches.notes':
    'Beides aus demselben Code. Die Rate der Neuigkeiten entscheidet, was es ist.',
  'long-polling.beat.so': 'Und wenn die Antwort nicht endete?',
  'long-polling.beat.so.notes':
    'Der Weg zu Server-Sent Events: die Antwort offen halten und weiterschreiben.',
}
