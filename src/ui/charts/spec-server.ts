// What changes with time at the server and in the clients' knowledge: staleness, requests and messages per
// second, answers without news, open connections and held requests.
import { US_PER_SECOND } from '../../kernel/time.ts'
import { figuresAt } from '../../metrics/lane-figures.ts'
import { laneSeries } from '../../metrics/series/lane-series.ts'
import { heldRequests, openConnections, staleness } from '../../metrics/series/over-time.ts'
import { emptyShare, rates } from '../../metrics/series/rates.ts'
import { niceBucketUs } from '../../metrics/series/window.ts'
import type { TimeWindow } from '../../session/time-window.ts'
import { formatMs, formatSetting, plural } from '../words/units.ts'
import type { Series, View } from './picture.ts'
import { emptySentence, requestsSentence, stalenessSentence } from './sentences.ts'
import type { ChartSpec } from './spec.ts'
import { COLUMNS, readOverTime, tableOverTime, titleOf } from './spec-over-time.ts'
import type { Table } from './table.ts'

/** In the window there are at most so many buckets to count in. */
const MOST_BUCKETS = 40
const MOST_ROWS = 30

/** At least a second: a rate over less is mostly chance. */
const bucketOf = (window: TimeWindow): number =>
  Math.max(US_PER_SECOND, niceBucketUs(window, MOST_BUCKETS))

/** Which buckets are whole does not hang on where the window begins: it sees them come and go. */
const bucketWindow = ({ window }: View): TimeWindow => ({
  fromUs: window.fromUs - bucketOf(window),
  toUs: window.toUs,
})

const ofLanes = (view: View, valueAt: (lane: number) => Omit<Series, 'lane'>): Series[] =>
  view.lanes.map((lane) => ({ lane, ...valueAt(lane) }))

/** The window as a person would divide it. */
const rowStep = (window: TimeWindow): number => niceBucketUs(window, MOST_ROWS)

const stalenessSay = formatMs

export const stale: ChartSpec = {
  id: 'staleness',
  title: 'Staleness',
  x: 'time',
  shape: 'line',
  say: stalenessSay,
  tick: formatSetting,
  series: (view) =>
    ofLanes(view, (lane) => {
      const { line } = staleness(view.trace, lane, view.window, view.atUs, COLUMNS)
      return { x: line.atUs, y: line.value }
    }),
  sentence: stalenessSentence,
  table: (view) =>
    tableOverTime(
      view,
      'ms',
      rowStep(view.window),
      (lane, atUs) => figuresAt(view.trace, lane, atUs).stalenessUs / 1_000,
    ),
  read: readOverTime(stalenessSay),
}

type RateKind = 'requests' | 'messages'

/** Each value stands at the end of its bucket: nothing is shown of what has not happened. */
function rateSeries(view: View, kind: RateKind): Series[] {
  const bucketUs = bucketOf(view.window)
  return ofLanes(view, (lane) => {
    const x: number[] = []
    const y: number[] = []
    for (const bucket of rates(view.trace, lane, bucketWindow(view), view.atUs, bucketUs)) {
      const value = bucket[`${kind}PerSecond`]
      if (value === undefined) continue
      x.push(bucket.fromUs, bucket.toUs)
      y.push(value, value)
    }
    return { x, y }
  })
}

/** One row a bucket, whole ones only. */
function bucketTable(
  view: View,
  unit: string,
  valuesOf: (lane: number) => readonly { fromUs: number; value: number | undefined }[],
): Table {
  const columns = view.lanes.map(valuesOf)
  const seconds = bucketOf(view.window) / US_PER_SECOND
  return {
    rowHead: `${plural(seconds, 'second')} from (s)`,
    heads: view.lanes.map((lane) => `${titleOf(view, lane)} (${unit})`),
    rows: (columns[0] ?? []).map(
      ({ fromUs }, row) =>
        [fromUs / US_PER_SECOND, ...columns.map((column) => column[row]?.value)] as const,
    ),
  }
}

const rateSpec = (kind: RateKind, title: string): ChartSpec => {
  const say = (value: number) => `${Number(value.toPrecision(3))} ${kind}/s`
  return {
    id: kind,
    title,
    x: 'time',
    shape: 'line',
    say,
    tick: (value) => `${value}/s`,
    series: (view) => rateSeries(view, kind),
    sentence: requestsSentence,
    table: (view) =>
      bucketTable(view, `${kind}/s`, (lane) =>
        rates(view.trace, lane, bucketWindow(view), view.atUs, bucketOf(view.window))
          .filter(({ complete }) => complete)
          .map((bucket) => ({ fromUs: bucket.fromUs, value: bucket[`${kind}PerSecond`] })),
      ),
    read: readOverTime(say),
  }
}

export const requests = rateSpec('requests', 'Requests per second')
export const messages = rateSpec('messages', 'Messages per second')

const percent = (share: number): string => `${Number(share.toFixed(1))} %`

export const emptyAnswers: ChartSpec = {
  id: 'empty-answers',
  title: 'Empty answers',
  x: 'time',
  shape: 'line',
  top: 100,
  say: percent,
  tick: percent,
  series: (view) =>
    view.lanes.flatMap((lane) => {
      const bucketUs = bucketOf(view.window)
      const { atUs, value } = emptyShare(view.trace, lane, view.window, view.atUs, bucketUs)
      return atUs.length > 0 ? [{ lane, x: atUs, y: value.map((share) => 100 * share) }] : []
    }),
  sentence: emptySentence,
  table: (view) =>
    tableOverTime(view, '% of its answers so far empty', rowStep(view.window), (lane, atUs) => {
      const { pollAnswerUs, emptyAnswerUs } = laneSeries(view.trace, lane, view.atUs)
      const answers = pollAnswerUs.countUpTo(atUs)
      return answers > 0 ? (100 * emptyAnswerUs.countUpTo(atUs)) / answers : undefined
    }),
  read: (view, series, place) => `${readOverTime(percent)(view, series, place)} empty so far`,
}

type OpenKind = 'openConnections' | 'heldRequests'
const courses = { openConnections, heldRequests }

function openSpec(kind: OpenKind, id: string, title: string, one: string): ChartSpec {
  const say = (count: number) => plural(count, one)
  const at = (view: View, lane: number, atUs: number) =>
    laneSeries(view.trace, lane, view.atUs)[kind].at(atUs)
  return {
    id,
    title,
    x: 'time',
    shape: 'line',
    whole: true,
    say,
    tick: (count) => `${count}`,
    series: (view) =>
      ofLanes(view, (lane) => {
        const { line } = courses[kind](view.trace, lane, view.window, view.atUs, COLUMNS)
        return { x: line.atUs, y: line.value }
      }),
    sentence(view) {
      if (view.atUs <= 0) return undefined
      const counts = view.lanes.map((lane) => ({ lane, count: at(view, lane, view.atUs) }))
      const some = counts.filter(({ count }) => count > 0)
      if (some.length === 0) return `At the cursor, no lane has ${say(0).replace('0 ', 'a ')}.`
      const said = some.map(({ lane, count }) => `${titleOf(view, lane)} ${count}`)
      return `At the cursor, ${plural(2, one).slice(2)}: ${said.join(', ')}.`
    },
    table: (view) =>
      tableOverTime(view, 'count', rowStep(view.window), (lane, atUs) => at(view, lane, atUs)),
    read: readOverTime(say),
  }
}

export const connections = openSpec(
  'openConnections',
  'connections',
  'Open connections',
  'open connection',
)
export const held = openSpec('heldRequests', 'held-requests', 'Held requests', 'held request')
