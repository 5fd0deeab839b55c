// A run as an HTTP Archive (HAR 1.2) in the form in which Chrome's DevTools write one: a page for each lane,
// an entry for each exchange, WebSocket frames in `_webSocketMessages`.
import type { Microseconds } from '../kernel/time.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Trace } from '../trace/trace.ts'
import { harEntry } from './har-exchange.ts'
import { isoTime } from './har-time.ts'
import { startsOf } from './har-timings.ts'
import { exchangesOf } from './lane-exchanges.ts'

/** Names the file's maker, so that the import knows its own. */
export const CREATOR = 'Wireside'

/** What had happened by `untilUs`, in parts. Exchanges stand in the order in which they were asked for. */
export function* harParts(
  trace: Trace,
  scenario: Scenario,
  untilUs: Microseconds,
): Generator<string> {
  const asked = trace.lanes.flatMap((lane, index) => {
    const starts = startsOf(trace, index)
    return exchangesOf(lane)
      .filter(({ request }) => request.sentUs <= untilUs)
      .map((exchange) => {
        const { index: request, sentUs } = exchange.request
        const start = starts.get(request) ?? { askedUs: sentUs, connectUs: undefined }
        return { index, exchange, start }
      })
  })
  asked.sort((a, b) => a.start.askedUs - b.start.askedUs)
  const log = {
    version: '1.2',
    creator: { name: CREATOR, version: '1' },
    comment: `A simulated run (seed ${scenario.seed}): heads, bodies and times are those of the model.`,
    pages: trace.lanes.map(({ id, protocol }) => ({
      startedDateTime: isoTime(0),
      id,
      title: `${id} (${protocol})`,
      pageTimings: { onContentLoad: -1, onLoad: -1 },
    })),
  }
  // One entry a line: a run of minutes has thousands.
  yield `{"log":${JSON.stringify(log, undefined, 2).slice(0, -2)},\n  "entries": [`
  for (const [i, { index, exchange, start }] of asked.entries()) {
    const entry = harEntry(trace, scenario, index, exchange, start, untilUs)
    yield `${i === 0 ? '' : ','}\n${JSON.stringify(entry)}`
  }
  yield '\n  ]\n}}\n'
}

export const exportHar = (trace: Trace, scenario: Scenario, untilUs: Microseconds): string =>
  [...harParts(trace, scenario, untilUs)].join('')
