// English: the words around the lecture's table of chapter 7, and those of the comparison's scales by what the lab
// calls them. `{…}` stands for a value.
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

  'measured.–': '–',
  'measured.None yet': 'None yet',
  'measured.One, used again': 'One, used again',
  'measured.One, kept open': 'One, kept open',
  'measured.Mostly new ones': 'Mostly new ones',
  'measured.Few, used again': 'Few, used again',
  'measured.Both, unasked': 'Both, unasked',
  'measured.Server, unasked': 'Server, unasked',
  'measured.Nobody yet': 'Nobody yet',
  'measured.Client asks, server waits': 'Client asks, server waits',
  'measured.Client asks': 'Client asks',
  'measured.Very low': 'Very low',
  'measured.Low': 'Low',
  'measured.High': 'High',
  'measured.Very high': 'Very high',
  'measured.payload': '{share} payload',
}
