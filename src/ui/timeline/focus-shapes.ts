// What stands out where a person looks at something: an update, a message, the messages of a line of the code.
import type { Microseconds } from '../../kernel/time.ts'
import type { CallSite } from '../../trace/call-sites.ts'
import { messagesOfLine } from '../../trace/messages-of-line.ts'
import type { TimeWindow } from './scale.ts'
import type { Scene } from './scene.ts'
import { noShapes, type Shapes } from './shapes.ts'

/** One update through all lanes, as far as it has come. */
export function shapesOfUpdate(scene: Scene, update: number, cursorUs: Microseconds): Shapes {
  const { trace } = scene
  const shapes = noShapes()
  if (update < 1 || update > trace.updates.createdUs.length) return shapes
  const createdUs = trace.createdUs(update)
  if (createdUs > cursorUs) return shapes
  shapes.discs.push({ atUs: createdUs, update })
  for (const [lane, { messages, deliveries }] of trace.lanes.entries()) {
    const of = scene.lane(lane)
    const row = deliveries.update.countUpTo(update) - 1
    if (row >= 0 && deliveries.update.at(row) === update && deliveries.atUs.at(row) <= cursorUs) {
      of.delivery(shapes, row)
      shapes.arrows.push(of.arrow(deliveries.message.at(row)))
      continue
    }
    messages.forEachIn(cursorUs, cursorUs, (message) => {
      const first = messages.firstUpdate.at(message)
      const carries = update >= first && update < first + messages.updateCount.at(message)
      if (carries && messages.arrivalUs.at(message) > cursorUs) {
        shapes.arrows.push(of.arrow(message))
      }
    })
    of.waiting(shapes, cursorUs)
  }
  shapes.bars = shapes.bars.filter((bar) => bar.update === update)
  return shapes
}

/** One message, with what its request or the server's holding of it is. */
export function shapesOfMessage(
  scene: Scene,
  lane: number,
  message: number,
  cursorUs: Microseconds,
): Shapes {
  const shapes = noShapes()
  const { messages } = scene.trace.lane(lane)
  if (message >= messages.length || messages.sentUs.at(message) > cursorUs) return shapes
  shapes.arrows.push(scene.lane(lane).arrow(message))
  const band = scene.lane(lane).band(message, cursorUs)
  if (band) shapes.bands.push(band)
  return shapes
}

/** The messages of one line of the code, known at `untilUs`. */
export function shapesOfLine(
  scene: Scene,
  lane: number,
  site: CallSite,
  { fromUs, toUs }: TimeWindow,
  untilUs: Microseconds,
): Shapes {
  const shapes = noShapes()
  const { messages } = scene.trace.lane(lane)
  for (const message of messagesOfLine(messages, site, fromUs, Math.min(toUs, untilUs))) {
    scene.addMessage(shapes, lane, message, untilUs)
  }
  return shapes
}
