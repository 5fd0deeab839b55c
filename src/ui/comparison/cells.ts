// The measured cells in words: the word of the scale, the number it stands for, and what else was counted.
// The screen, the CSV and the clipboard all say the same because they ask here.
import type { LaneComparison } from '../../metrics/comparison.ts'
import type { Layer } from '../../scenario/layers.ts'
import { layerShort } from '../words/layer-words.ts'
import { formatBytes, formatMs, formatSpan, plural } from '../words/units.ts'
import { communicationWord, connectionWord, scales, wordFor } from './scales.ts'

export const measuredRows = [
  'connection',
  'communication',
  'latency',
  'efficiency',
  'load',
] as const
export type MeasuredRow = (typeof measuredRows)[number]

export const rowTitles: Record<MeasuredRow, string> = {
  connection: 'Connection',
  communication: 'Communication',
  latency: 'Latency',
  efficiency: 'Efficiency',
  load: 'Server load',
}

export interface CellWords {
  word: string
  /** The number that the word stands for, where it stands for one. */
  value?: string
  /** What else was measured, a line each. */
  details: readonly string[]
}

const NOTHING = '–'

/** `0.48`, `12.3`, `160`: three digits are enough to compare. */
const number = (value: number): string =>
  value < 9.995 ? value.toFixed(2) : value < 99.95 ? value.toFixed(1) : value.toFixed(0)

const count = (value: number): string => value.toLocaleString('en-US')

const percent = (share: number): string =>
  `${(share * 100).toFixed(share > 0 && share < 0.0995 ? 1 : 0)} %`

function connection(its: LaneComparison['connection']): CellWords {
  const { opened, open, requests, newestForUs = 0 } = its
  const age = formatSpan(newestForUs)
  return {
    word: connectionWord(its),
    details:
      opened === 1
        ? [`opened once, ${age} ${open ? 'so far' : 'long'}`, `for ${plural(requests, 'request')}`]
        : [`${count(opened)} for ${plural(requests, 'request')}`, `the newest for ${age}`],
  }
}

function communication(its: LaneComparison['communication']): CellWords {
  const { pushed, asked, keptBack, framesUp, posts } = its
  const details = [
    pushed > 0
      ? `${plural(pushed, 'message')} down, unasked`
      : `${count(asked)} of ${plural(asked, 'answer')} asked for`,
  ]
  if (keptBack > 0) details.push(`${count(keptBack)} kept back by the server`)
  if (framesUp > 0) details.push(`${plural(framesUp, 'message')} up, beside them`)
  else if (posts > 0) details.push(`${plural(posts, 'message')} up, a request each`)
  else details.push('nothing said by the client')
  return { word: communicationWord(its), details }
}

function latency({ meanMs, p95Ms, maxMs, upMeanMs }: LaneComparison['latency']): CellWords {
  const up = upMeanMs === undefined ? [] : [`messages up: mean ${formatMs(upMeanMs)}`]
  if (meanMs === undefined || p95Ms === undefined || maxMs === undefined)
    return { word: NOTHING, details: ['nothing delivered yet', ...up] }
  return {
    word: wordFor(scales.latency, meanMs),
    value: formatMs(meanMs),
    details: [`95 % within ${formatMs(p95Ms)}`, `slowest ${formatMs(maxMs)}`, ...up],
  }
}

function efficiency(its: LaneComparison['efficiency'], layer: Layer): CellWords {
  const { bytesPerUpdate, requestsPerUpdate, payloadShare, answers, emptyAnswers } = its
  if (bytesPerUpdate === undefined || requestsPerUpdate === undefined)
    return { word: NOTHING, details: ['nothing delivered yet'] }
  // Where only payload is counted, all of it is payload: that is no merit.
  const isTold = layer !== 'payload' && payloadShare !== undefined
  return {
    word: isTold ? wordFor(scales.efficiency, payloadShare) : NOTHING,
    value: isTold ? `${percent(payloadShare)} payload` : 'all of it is payload',
    details: [
      `${formatBytes(Math.round(bytesPerUpdate))} an update`,
      `${number(requestsPerUpdate)} requests an update`,
      answers > 0
        ? `${percent(emptyAnswers / answers)} in vain (${count(emptyAnswers)} of ${count(answers)})`
        : 'no answer in vain',
    ],
  }
}

function load({ requestsPerSecond, busiestSecond, open, held }: LaneComparison['load']): CellWords {
  if (requestsPerSecond === undefined) return { word: NOTHING, details: ['nothing yet'] }
  const course = ({ now, mean = 0, peak }: typeof open) =>
    `${now} (mean ${number(mean)}, most ${peak})`
  return {
    word: wordFor(scales.load, requestsPerSecond),
    value: `${number(requestsPerSecond)} requests/s`,
    details: [`busiest second: ${busiestSecond}`, `open ${course(open)}`, `held ${course(held)}`],
  }
}

export const cellWords = (its: LaneComparison, row: MeasuredRow, layer: Layer): CellWords =>
  ({
    connection: () => connection(its.connection),
    communication: () => communication(its.communication),
    latency: () => latency(its.latency),
    efficiency: () => efficiency(its.efficiency, layer),
    load: () => load(its.load),
  })[row]()

/** At which layer a row counts, where it does. */
export const rowNote = (row: MeasuredRow, layer: Layer): string =>
  row === 'efficiency' ? `bytes at ${layerShort[layer]}` : ''

/** `Very low: 51 ms`; the word alone where it stands for no number. */
export const headline = ({ word, value }: CellWords): string =>
  value === undefined ? word : word === NOTHING ? value : `${word}: ${value}`

/** `Very low: 51 ms; 95 % within 60 ms; slowest 60 ms` */
export const cellText = (words: CellWords): string => [headline(words), ...words.details].join('; ')
