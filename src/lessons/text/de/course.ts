// German: what the course is called, and its chapters, for a table of contents.
import type { Texts } from '../texts.ts'

export const course: Texts = {
  'course.title': 'Echtzeitkommunikation im Web',
  'course.promise':
    'Sag voraus, was geschieht, sieh zu, wie es geschieht, und lies, was gemessen wurde. Nichts davon musst du glauben.',

  'real-time.title': 'Was Echtzeitkommunikation ist',
  'real-time.promise': 'Was alle erwarten, und was niemand geben kann.',
  'request-response.title': 'Die Schwäche von Anfrage und Antwort',
  'request-response.promise': 'Der Server weiß es, und darf es erst sagen, wenn er gefragt wird.',
  'polling.title': 'Polling: fragen und wieder fragen',
  'polling.promise': 'Ein Regler, das Intervall, und keine Stellung, die für alles passt.',
  'long-polling.title': 'Long Polling: fragen und den Server warten lassen',
  'long-polling.promise': 'Eine Anfrage, die beantwortet wird, sobald es etwas zu sagen gibt.',
  'sse.title': 'Server-Sent Events: eine Antwort, die nicht endet',
  'sse.promise': 'Eine Anfrage, eine offene Antwort und eine Richtung.',
  'websocket.title': 'WebSocket: ein Telefongespräch statt Briefen',
  'websocket.promise':
    'Beide dürfen jederzeit reden. Was verpasst wurde, wiederholt niemand von selbst.',
  'comparison.title': 'Der Vergleich: Wörter und Zahlen',
  'comparison.promise': 'Die Tabelle der Vorlesung, jedes Wort gegen deinen eigenen Durchlauf.',
  'which-when.title': 'Welches wann',
  'which-when.promise': 'Fünf Fragen, eine Rangfolge, und was sie ändern würde.',
  'beyond.title': 'Darüber hinaus',
  'beyond.promise': 'Wozu neuere Protokolle da sind, und was dieses Labor nicht zeigt.',
}
