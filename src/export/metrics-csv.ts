// The figures of every lane over time as a table: one row a lane and instant, each telling of everything up
// to that instant. It measures nothing itself: the figures are those on the screen.
import { type Microseconds, toMs, toSeconds, US_PER_SECOND } from '../kernel/time.ts'
import { bytesAt, figuresAt, type LaneFigures } from '../metrics/lane-figures.ts'
import type { LaneTrace } from '../trace/lane-trace.ts'
import type { Trace } from '../trace/trace.ts'
import { type Columns, csvLines } from './csv.ts'

/** The step grows so that a long run has no more instants than this. */
const MOST_INSTANTS = 3_600

interface Row {
  atUs: Microseconds
  lane: LaneTrace
  figures: LaneFigures
}

/** Milliseconds to the microsecond: a mean has no end of digits. */
const rounded = (ms: number | undefined) => (ms === undefined ? undefined : Number(ms.toFixed(3)))

const columns: Columns<Row> = [
  ['time (s)', ({ atUs }) => toSeconds(atUs)],
  ['lane', ({ lane }) => lane.id],
  ['protocol', ({ lane }) => lane.protocol],
  ['updates created (count)', ({ figures }) => figures.updatesCreated],
  ['updates delivered (count)', ({ figures }) => figures.updatesDelivered],
  ['latency mean (ms)', ({ figures }) => rounded(figures.latencyMeanMs)],
  ['latency p50 (ms)', ({ figures }) => rounded(figures.latencyP50Ms)],
  ['latency p95 (ms)', ({ figures }) => rounded(figures.latencyP95Ms)],
  ['latency max (ms)', ({ figures }) => rounded(figures.latencyMaxMs)],
  ['staleness (ms)', ({ figures }) => toMs(figures.stalenessUs)],
  ['requests (count)', ({ figures }) => figures.requests],
  ['posts (count)', ({ figures }) => figures.posts],
  ['empty answers (count)', ({ figures }) => figures.emptyAnswers],
  ['connections opened (count)', ({ figures }) => figures.connectionsOpened],
  ['client messages received (count)', ({ figures }) => figures.messagesReceived],
  ['client message latency mean (ms)', ({ figures }) => rounded(figures.upstreamLatencyMeanMs)],
  ['payload (bytes)', ({ figures }) => figures.payloadBytes],
  ['HTTP or WebSocket up (bytes)', ({ figures }) => figures.bytesUp],
  ['HTTP or WebSocket down (bytes)', ({ figures }) => figures.bytesDown],
  ['TLS up (bytes)', ({ figures }) => bytesAt(figures, 'tls').up],
  ['TLS down (bytes)', ({ figures }) => bytesAt(figures, 'tls').down],
  ['TCP/IP up (bytes)', ({ figures }) => figures.ipBytesUp],
  ['TCP/IP down (bytes)', ({ figures }) => figures.ipBytesDown],
]

function* rowsOf(trace: Trace, untilUs: Microseconds): Generator<Row> {
  const stepUs = US_PER_SECOND * Math.max(1, Math.ceil(untilUs / US_PER_SECOND / MOST_INSTANTS))
  for (let atUs = 0; ; atUs += stepUs) {
    const instant = Math.min(atUs, untilUs)
    for (const [number, lane] of trace.lanes.entries())
      yield { atUs: instant, lane, figures: figuresAt(trace, number, instant) }
    if (atUs >= untilUs) return
  }
}

/** The figures at every second and at `untilUs`; a run of more than an hour has longer steps. */
export const metricsCsvLines = (trace: Trace, untilUs: Microseconds): Generator<string> =>
  csvLines(columns, rowsOf(trace, untilUs))

export const exportMetricsCsv = (trace: Trace, untilUs: Microseconds): string =>
  [...metricsCsvLines(trace, untilUs)].join('')
