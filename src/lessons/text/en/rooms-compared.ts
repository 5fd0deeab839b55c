// English: the words around the lecture's table of chapter 7. `{…}` stands for a value.
import type { Texts } from '../texts.ts'

export const roomsCompared: Texts = {
  title: 'The table, measured',
  at: 'Measured in the run in the lab, up to {at}. Bytes count TCP/IP.',
  empty: 'Nothing has run yet. Run the experiment above.',
  connection: 'Connection',
  communication: 'Communication',
  latency: 'Latency',
  efficiency: 'Efficiency',
  protocol: 'Protocol',
  lecture: 'The lecture says',
  measured: 'Your run measures',
  absent: 'not in this run',
  fits: 'fits',
  other: 'differs here',
  open: 'Open the comparison under the lanes',
}
