// vis-timeline beside it. It cannot draw slanted arrows: its messages are bars in lanes, which is less work.
import { DataSet } from 'vis-data/peer'
import { Timeline } from 'vis-timeline/peer'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import type { Trace } from '../../src/trace/trace.ts'
import type { DrawMoment, Moment } from './page.ts'

export function startVis(stage: HTMLElement, trace: Trace, first: Moment): DrawMoment {
  const items = new DataSet<{
    id: string
    group: string
    start: number
    end: number
    content: string
  }>()
  const read = trace.lanes.map(() => 0)
  const bring = () => {
    const fresh = trace.lanes.flatMap(({ id, messages }, lane) => {
      const from = read[lane] ?? 0
      read[lane] = messages.length
      return Array.from({ length: messages.length - from }, (_, i) => ({
        id: `${id}/${from + i}`,
        group: id,
        start: messages.sentUs.at(from + i) / 1_000,
        end: messages.arrivalUs.at(from + i) / 1_000,
        content: '',
      }))
    })
    items.add(fresh)
  }
  bring()
  const groups = trace.lanes.map(({ id }) => ({ id, content: id }))
  const timeline = new Timeline(stage, items as never, groups as never, {
    stack: false,
    height: 640,
    start: first.fromUs / 1_000,
    end: first.toUs / 1_000,
  })
  return ({ fromUs, toUs }) => {
    bring()
    timeline.setWindow(fromUs / 1_000, toUs / 1_000, { animation: false })
  }
}
