// German: the words around the lecture's table of chapter 7. `{…}` stands for a value.
import type { Texts } from '../texts.ts'

export const roomsCompared: Texts = {
  title: 'Die Tabelle, gemessen',
  at: 'Gemessen im Durchlauf, der im Labor ist, bis {at}. Bytes zählen TCP/IP mit.',
  empty: 'Noch ist nichts gelaufen. Lass das Experiment darüber laufen.',
  connection: 'Verbindung',
  communication: 'Kommunikation',
  latency: 'Latenz',
  efficiency: 'Effizienz',
  protocol: 'Protokoll',
  lecture: 'Die Vorlesung sagt',
  measured: 'Dein Durchlauf misst',
  absent: 'nicht in diesem Durchlauf',
  fits: 'passt',
  other: 'hier anders',
  open: 'Den Vergleich unter den Spuren öffnen',
}
