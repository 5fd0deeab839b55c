// What the server says of its updates, made again from the trace: the same JSON as its endpoints wrote.
import { calendarMs } from '../scenario/calendar.ts'
import { payloadText } from '../scenario/payload.ts'
import type { Trace } from '../trace/trace.ts'

/** The update with this id. */
export const updateText = (trace: Trace, id: number): string =>
  JSON.stringify({
    id,
    createdAt: calendarMs(trace.createdUs(id)),
    payload: payloadText(id, trace.updates.payloadBytes.at(id - 1)),
  })

/** The texts of so many updates, from the id `first` on. */
export const updateTexts = (trace: Trace, first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => updateText(trace, first + i))
