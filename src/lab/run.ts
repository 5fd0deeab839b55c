// A run: a scenario being played. Skeleton of the interface; the body follows.
import type { Microseconds } from '../kernel/time.ts'
import type { Input, InputAction, Scenario } from '../scenario/scenario.ts'
import type { Trace } from '../trace/trace.ts'
import type { Carrier } from './carrier.ts'

export interface Run {
  /** What is being played. Its inputs grow as the person acts. */
  readonly scenario: Scenario
  /** The scenario's fields as they stand at the head, after all `set` inputs so far. */
  readonly current: Scenario
  readonly trace: Trace
  /** The newest instant: everything up to here is in the trace. */
  readonly headUs: Microseconds
  /** Where the run rests. Infinity: nowhere. */
  readonly endUs: Microseconds
  /** What moves the messages from now on. */
  carrier: Carrier
  /** Plays up to `timeUs`, or to the end. */
  runTo(timeUs: Microseconds): Promise<void>
  /** Plays up to the next instant at which something is written to the trace, or to the end. */
  runToNextEntry(): Promise<void>
  /** Lets a person act now, one microsecond after the head; gives the input with its time. */
  input(action: InputAction): Input
  /** SHA-256 of the trace's text up to the head: 64 hexadecimal digits. */
  hash(): string
  /** Ends it: nothing moves any more. */
  close(): void
}

export declare function createRun(scenario: Scenario, carrier?: Carrier): Run
