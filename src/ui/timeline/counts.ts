// The scene where messages lie closer than pixels: counts instead of arrows, updates and inputs as ever.
import type { Microseconds } from '../../kernel/time.ts'
import { densityOf } from './density.ts'
import type { Scene } from './scene.ts'
import { noShapes, type Shapes } from './shapes.ts'

/** The lane that is busiest in this window: messages per microsecond. */
export function busiest({ trace }: Scene, fromUs: Microseconds, toUs: Microseconds): number {
  const counts = trace.lanes.map(
    ({ messages }) => messages.sentUs.countUpTo(toUs) - messages.sentUs.countUpTo(fromUs),
  )
  return Math.max(0, ...counts) / Math.max(1, toUs - fromUs)
}

export function countsWithin(
  scene: Scene,
  fromUs: Microseconds,
  toUs: Microseconds,
  untilUs: Microseconds,
): Shapes {
  densityOf(scene.trace, scene.layer)
  const endUs = Math.min(toUs, untilUs)
  const shapes = noShapes()
  if (endUs > fromUs) shapes.stretches.push({ fromUs: Math.max(0, fromUs), toUs: endUs })
  shapes.discs.push(...scene.updates(fromUs, endUs))
  shapes.flags.push(...scene.flags(fromUs, endUs))
  return shapes
}
