// German: chapter 3.
import type { Texts } from '../texts.ts'

export const polling: Texts = {
  'polling.p1':
    'Wenn jemand fragen muss, dann lass es das Programm tun. Beim [[term:polling|Polling]] fragt der Client, bekommt seine Antwort, wartet das [[term:interval|Intervall]] ab und fragt wieder. „Sind wir schon da? Sind wir schon da?“ Eine Schleife von wenigen Zeilen genügt, sie kommt überall durch, wo HTTP durchkommt, und der Server braucht nichts davon zu wissen.',
  'polling.p2':
    'Ein Update, das zwischen zwei Anfragen entsteht, muss auf die nächste warten. Wie lange? Denk darüber nach, bevor du weiterliest: Wann kann es entstehen, und wann kommt die nächste Anfrage?',
  'polling.p3':
    'Also ein kurzes Intervall? Wenn es nichts Neues gibt, sagt das der Server in einer [[term:empty-answer|leeren Antwort]], mit all den Headern, die du gezählt hast. Und ein Server hat viele Clients.',
  'polling.p4':
    'Jeder Client fragt, ob es Neues gibt oder nicht: Die [[term:load|Last]] eines Servers wächst mit der Zahl seiner Clients. [[claim:thousand-clients|{thousand-clients.clients} Clients wie dieser senden {thousand-clients.perSecond} Anfragen pro Sekunde, die meisten vergeblich]]. Was kostet also ein kurzes Intervall, und was bringt es?',
  'polling.p5':
    'Ist Polling also ein Fehler? Nimm einen Sensor, der oft misst, und jemanden, der ab und zu auf dessen Diagramm blickt.',

  'half-the-interval.title': 'Wie spät ist spät?',
  'half-the-interval.question':
    'Ein Client wartet nach jeder Antwort {half-the-interval@lanes.polling.intervalMs} und fragt wieder; eine Nachricht braucht {half-the-interval@link.delayMs} in jeder Richtung. Neuigkeiten kommen zufällig. Wie spät kommt ein Update im Mittel an?',
  'half-the-interval.unit': 'mittlere Latenz',
  'half-the-interval.watch':
    'Die Balken über der Linie des Clients beginnen, wo ein Update entsteht. Manche sind lang, manche kurz: Vergleich sie mit dem Intervall.',
  'half-the-interval.why':
    '[[claim:half-the-interval|Der Mittelwert war {half-the-interval.mean}: etwa das halbe Intervall und ein wenig für den Weg. Am längsten dauerte es {half-the-interval.longest}: das Intervall und der Weg]]. Ein Update kann an jeder Stelle zwischen zwei Anfragen entstehen, mit gleicher Wahrscheinlichkeit. Manche haben gerade eine verpasst und warten das ganze Intervall, manche kommen gerade recht. Das Intervall trifft die Unglücklichen, nicht das durchschnittliche Update.',

  'asking-for-nothing.title': 'Sind wir schon da?',
  'asking-for-nothing.question':
    'Ein Tor ist selten: im Mittel {asking-for-nothing@feed.ratePerSecond} Updates pro Sekunde. Der Client fragt nach Pausen von {asking-for-nothing@lanes.polling.intervalMs}. Welcher Anteil seiner Fragen wird mit „nichts Neues“ beantwortet?',
  'asking-for-nothing.unit': 'Anteil der Fragen',
  'asking-for-nothing.watch':
    'Gestrichelte graue Pfeile sind leere Antworten. Zähl die Zeichen der Updates, die kamen.',
  'asking-for-nothing.why':
    '[[claim:asking-for-nothing|{asking-for-nothing.empty} von {asking-for-nothing.requests} Fragen, {asking-for-nothing.share}, waren vergeblich: die meisten]]. Wie viele es sind, hängt von den Neuigkeiten ab, und die kann der Client vorher nicht kennen.',

  'dilemma.title': 'Das Dilemma des Intervalls',
  'dilemma.question':
    'Dieselben Neuigkeiten in beiden Spuren; in der zweiten wartet der Client zwischen zwei Anfragen nur halb so lange. Was ändert sich dadurch?',
  'dilemma.option.better': 'Die Latenz sinkt, und die Zahl der Anfragen bleibt etwa gleich.',
  'dilemma.option.trade': 'Die Latenz sinkt, und die Zahl der Anfragen wächst.',
  'dilemma.option.same': 'An beidem ändert sich nicht viel.',
  'dilemma.watch':
    'Vergleich die Längen der Balken und die Zahl der Pfeile. Dreh danach am Intervall der zweiten Spur und erfülle die Aufgabe.',
  'dilemma.why':
    '[[claim:dilemma|Nach {dilemma@lanes.often.intervalMs} statt nach {dilemma@lanes.seldom.intervalMs} zu fragen, senkte die mittlere Latenz von {dilemma.seldom} auf {dilemma.often} und erhöhte die Zahl der Anfragen von {dilemma.requestsSeldom} auf {dilemma.requestsOften}]]. Du kaufst Latenz mit Anfragen: Das ist das Dilemma des Intervalls. Wer das Intervall einstellt, entscheidet für einen Client, ohne zu wissen, wann Neuigkeiten kommen, und für den Server, ohne zu wissen, wie viele Clients es gibt.',
  'dilemma.condition.latency': 'mittlere Latenz',
  'dilemma.condition.requests': 'Anfragen für jedes zugestellte Update',

  'enough.title': 'Wann Polling genügt',
  'enough.question':
    'Ein Sensor misst {enough@feed.ratePerSecond}-mal in der Sekunde. Zählt man alles, was das Netz befördert: Welche Spur braucht weniger Bytes für jeden Messwert, Polling mit Pausen von {enough@lanes.polling.intervalMs} oder ein WebSocket?',
  'enough.option.polling': 'Polling.',
  'enough.option.same': 'Beide etwa gleich viele.',
  'enough.option.websocket': 'WebSocket.',
  'enough.watch': 'Öffne eine Antwort in der Polling-Spur und zähl die Messwerte darin.',
  'enough.why':
    '[[claim:enough|Polling brauchte {enough.polling} für jeden Messwert, der WebSocket {enough.socket}. Der Preis ist die Latenz: {enough.pollingLatency} gegen {enough.socketLatency}. Eine Antwort brachte im Mittel {enough.together} Messwerte]]. Jedes [[term:packet|Paket]] trägt Header von TCP und IP und bekommt eine [[term:acknowledgement|Quittung]]; viele Messwerte in einer Antwort teilen sich das. Für ein Diagramm, auf das jemand ab und zu blickt, ist das ein guter Handel, für ein Spiel nicht.',

  'polling.summary.1':
    '[[claim:half-the-interval|Beim Polling ist ein Update im Mittel um etwa das halbe Intervall verspätet und schlimmstenfalls um das ganze, mit ein wenig für den Weg: hier {half-the-interval.mean} und {half-the-interval.longest}]].',
  'polling.summary.2':
    '[[claim:asking-for-nothing|Wenn Neuigkeiten selten sind, sind die meisten Antworten leer: hier {asking-for-nothing.share}]].',
  'polling.summary.3':
    '[[claim:dilemma|Ein kürzeres Intervall kauft Latenz mit Anfragen]], und kein Intervall passt für alle Neuigkeiten.',

  'polling.check.worst.question':
    'Wie lange dauerte in „Wie spät ist spät?“ das längste Warten, verglichen mit dem Intervall?',
  'polling.check.worst.option.half': 'Etwa halb so lange.',
  'polling.check.worst.option.whole': 'Etwa genauso lange.',
  'polling.check.worst.option.double': 'Etwa doppelt so lange.',
  'polling.check.worst.why':
    '[[claim:half-the-interval|{half-the-interval.longest}, etwa das ganze Intervall]]: Ein Update, das gerade eine Anfrage verpasst hat, wartet auf die nächste, und dann kommt noch der Weg.',
  'polling.check.empty.question': 'Was ist eine leere Antwort?',
  'polling.check.empty.option.no-news': 'Eine Antwort, die sagt, dass es nichts Neues gibt.',
  'polling.check.empty.option.no-headers': 'Eine Antwort ohne Header.',
  'polling.check.empty.option.lost': 'Eine Antwort, die unterwegs verloren ging.',
  'polling.check.empty.why':
    'Sie ist eine vollständige Antwort, mit Headern. Sie bringt kein Update.',
  'polling.check.bytes.question':
    'Welche Spur brauchte in „Wann Polling genügt“ weniger Bytes für jeden Messwert?',
  'polling.check.bytes.option.polling': 'Polling.',
  'polling.check.bytes.option.websocket': 'WebSocket.',
  'polling.check.bytes.option.same': 'Beide gleich viele.',
  'polling.check.bytes.why':
    '[[claim:enough|Polling, mit {enough.polling} gegen {enough.socket}: Eine Antwort brachte im Mittel {enough.together} Messwerte]].',

  'polling.notes.aim':
    'Die Studierenden können die mittlere Latenz von Polling herleiten, nennen, was es ohne Neuigkeiten kostet, und sagen, wann es gut genug ist.',
  'polling.notes.time':
    'Die erste Vorhersage braucht eine Minute Stille. Wer „das Intervall“ gesagt hat, soll es verteidigen, bevor es läuft.',
  'polling.notes.wrong':
    '„Die Latenz ist das Intervall.“ „Leere Antworten sind umsonst.“ „Ein kurzes Intervall löst das Problem.“ „Polling ist immer falsch.“',
  'polling.notes.ask':
    'Welches Intervall passt für Tore? Für einen Aktienkurs? Für ein Thermometer? Wer bezahlt dafür?',

  'polling.beat.idea': 'Fragen, warten, wieder fragen',
  'polling.beat.idea.notes':
    'Vorspielen: Sind wir schon da? Die Schleife zeigen; sie hat wenige Zeilen.',
  'polling.beat.ask-half': 'Wie spät kommt ein Update im Mittel an?',
  'polling.beat.ask-half.notes':
    'Zahlen sammeln, eine eintippen. Viele sagen: das Intervall. Begründen lassen.',
  'polling.beat.run-half': 'Sieh auf die Balken: lang, kurz, dazwischen',
  'polling.beat.run-half.notes':
    'Auf einen zeigen, der gerade recht kam, und auf einen, der gerade zu spät war.',
  'polling.beat.answer-half':
    'Ein Update entsteht an jeder Stelle des Intervalls gleich wahrscheinlich',
  'polling.beat.answer-half.notes':
    'An der Tafel herleiten: Das Warten verteilt sich gleichmäßig von nichts bis zum Intervall. Den Weg dazuzählen.',
  'polling.beat.zoom-half': 'Gerade verpasst: das ganze Intervall',
  'polling.beat.zoom-half.notes':
    'Wer gerade eine Anfrage verpasst hat, wartet das Intervall ab, und dann den Weg.',
  'polling.beat.ask-nothing': 'Ein Tor ist selten: Wie viele Antworten sind leer?',
  'polling.beat.ask-nothing.notes': 'Einen Anteil aus dem Saal nehmen.',
  'polling.beat.run-nothing': 'Nichts. Nichts. Nichts. Tor.',
  'polling.beat.run-nothing.notes': 'Bei jeder leeren Antwort laut mitsprechen.',
  'polling.beat.answer-nothing': 'Polling bezahlt dafür, dass nichts geschieht',
  'polling.beat.answer-nothing.notes':
    'Wie viel vergeudet wird, hängt von den Neuigkeiten ab, und die kennt der Client nicht.',
  'polling.beat.thousand': 'Und ein Server hat viele Clients',
  'polling.beat.thousand.notes':
    'Den Saal für tausend Clients rechnen lassen; dann für die Nutzer einer Anwendung, die alle kennen.',
  'polling.beat.ask-dilemma': 'Verkürze die Pause: Was ändert sich?',
  'polling.beat.ask-dilemma.notes': 'Handzeichen für jede der drei Antworten.',
  'polling.beat.answer-dilemma': 'Das Intervall kauft Latenz mit Anfragen',
  'polling.beat.answer-dilemma.notes':
    'Keine Einstellung passt für alle Neuigkeiten. Das ist das Dilemma, in einem Bild.',
  'polling.beat.ask-enough': 'Ein fleißiger Sensor: Was spart Bytes, Polling oder WebSocket?',
  'polling.beat.ask-enough.notes': 'Der Saal ist inzwischen gegen Polling. Aussprechen lassen.',
  'polling.beat.answer-enough': 'Eine Antwort, viele Messwerte',
  'polling.beat.answer-enough.notes':
    'Polling ist nicht von Natur aus falsch: Wer warten kann, spart. Nach weiteren solchen Fällen fragen.',
  'polling.beat.so': 'Und wenn der Server nicht „nichts Neues“ antwortete?',
  'polling.beat.so.notes': 'Der Weg zum Long Polling: die Frage warten lassen statt des Clients.',
}
