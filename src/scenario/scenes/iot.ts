// Four sensors that report in turn, one reading an update.
import { walk } from './noise.ts'

export const sensors = [
  { name: 'kitchen', mean: 21 },
  { name: 'cellar', mean: 14 },
  { name: 'garden', mean: 9 },
  { name: 'attic', mean: 25 },
] as const

/** Which sensor update `id` is of. */
export const sensorOf = (id: number): number => (id - 1) % sensors.length

/** The newest update of this sensor among the first `updates`; 0: none yet. */
export const newestOf = (sensor: number, updates: number): number =>
  updates <= sensor ? 0 : updates - ((updates - 1 - sensor) % sensors.length)

/** What update `id` reads, in degrees Celsius: `21.4`. */
export const readingAt = (seed: number, id: number): string =>
  ((sensors[sensorOf(id)]?.mean ?? 0) + walk(seed, id, 50, 4) / 5).toFixed(1)
