// Every knob of a scenario in one table: its name, its limits, and one sentence on what it does. Schema,
// command line, links and controls are made from it, so that a limit is written down once.
import { feedPatterns, type Protocol, securities } from './scenario.ts'

export type FieldGroup = 'feed' | 'upstream' | 'link' | 'run' | 'lane'

interface FieldBase {
  /** In the scenario (`link.delayMs`); for a lane's option, in the lane (`intervalMs`). */
  path: string
  label: string
  /** Never empty for a number. */
  unit: string
  /** What it does and where real values lie. */
  help: string
  group: FieldGroup
}

export interface NumberField extends FieldBase {
  kind: 'number'
  min: number
  max: number
  /** What one press of an arrow key changes. */
  step: number
  /** `log`: a knob moves by ratio; where `min` is 0, its lowest position is 0. */
  scale: 'linear' | 'log'
  /** Only whole numbers. */
  whole: boolean
}

export interface ChoiceField extends FieldBase {
  kind: 'choice'
  choices: readonly string[]
}

export type FieldSpec = NumberField | ChoiceField

type NumberDetails = Pick<NumberField, 'min' | 'max' | 'step' | 'help'> & Partial<NumberField>

const number = (
  group: FieldGroup,
  path: string,
  label: string,
  unit: string,
  details: NumberDetails,
): NumberField => ({
  kind: 'number',
  group,
  path,
  label,
  unit,
  scale: 'log',
  whole: false,
  ...details,
})

const HOUR_MS = 3_600_000

/** The knobs of the whole scenario. */
export const scenarioFields: readonly FieldSpec[] = [
  {
    kind: 'choice',
    group: 'feed',
    path: 'feed.pattern',
    label: 'Pattern',
    unit: '',
    choices: feedPatterns,
    help: 'How updates follow each other: at an even beat, at random (poisson), in bursts, or only when you press Publish.',
  },
  number('feed', 'feed.ratePerSecond', 'Updates', 'updates per second', {
    min: 0.01,
    max: 1_000,
    step: 0.1,
    help: 'How many updates the server creates per second on average; a chat has about 1, a game 20 or more.',
  }),
  number('feed', 'feed.payloadBytes', 'Payload', 'bytes', {
    min: 0,
    max: 100_000,
    step: 10,
    whole: true,
    help: "Length of an update's text; a price takes about 20 bytes, a chat message 100, an article some thousands.",
  }),
  number('feed', 'feed.burstSize', 'Burst', 'updates', {
    min: 1,
    max: 1_000,
    step: 1,
    whole: true,
    help: 'Updates in one burst, for the bursty pattern; the mean rate stays the same.',
  }),
  number('upstream', 'upstream.ratePerSecond', 'Messages up', 'messages per second', {
    min: 0,
    max: 100,
    step: 0.1,
    help: 'How often each client sends a message by itself, at random; 0: only when you press Send.',
  }),
  number('upstream', 'upstream.payloadBytes', 'Message size', 'bytes', {
    min: 0,
    max: 100_000,
    step: 10,
    whole: true,
    help: "Length of a client's message; a key press takes about 10 bytes, a chat message 100.",
  }),
  number('link', 'link.delayMs', 'Delay', 'milliseconds', {
    min: 0,
    max: 60_000,
    step: 5,
    help: 'Time that a packet travels one way; about 5 in a city, 50 across a continent, 140 around the globe.',
  }),
  number('link', 'link.jitterMs', 'Jitter', 'milliseconds', {
    min: 0,
    max: 60_000,
    step: 1,
    help: "Each packet's delay varies by up to this much to either side; 1 on a cable, 20 or more on mobile.",
  }),
  number('link', 'link.lossRatio', 'Loss', 'share of packets', {
    min: 0,
    max: 0.5,
    step: 0.001,
    scale: 'linear',
    help: 'Share of packets that are lost and sent again by TCP; 0.001 on a good line, 0.02 on poor Wi-Fi.',
  }),
  number('link', 'link.bandwidthBytesPerSecond', 'Bandwidth', 'bytes per second', {
    min: 0,
    max: 1_000_000_000,
    step: 1_000,
    whole: true,
    help: 'How much fits through each direction; 50,000 on slow mobile, 12,500,000 on 100 Mbit/s; 0: no limit.',
  }),
  number('link', 'link.keepAliveTimeoutMs', 'Keep-alive', 'milliseconds', {
    min: 0,
    max: HOUR_MS,
    step: 500,
    whole: true,
    help: 'The server closes a connection that was idle for this long; servers use 5,000 to 75,000; 0: after each answer.',
  }),
  number('link', 'link.clientKeepAliveTimeoutMs', 'Keep-alive, client', 'milliseconds', {
    min: 0,
    max: HOUR_MS,
    step: 500,
    whole: true,
    help: "The client closes a connection that was idle for this long; Node's fetch does so after 3,000; 0: it leaves that to the server.",
  }),
  {
    kind: 'choice',
    group: 'link',
    path: 'link.security',
    label: 'Encryption',
    unit: '',
    choices: securities,
    help: 'TLS 1.3 takes one round trip more to begin and adds 22 bytes to each record, by the specification; nearly every site uses it.',
  },
  number('link', 'link.maxConnections', 'Connections', 'connections per client', {
    min: 1,
    max: 100,
    step: 1,
    scale: 'linear',
    whole: true,
    help: 'HTTP/1.1 connections that one client opens at most; browsers allow 6.',
  }),
  number('link', 'link.sendOverheadMs', 'Sending machine', 'milliseconds', {
    min: 0,
    max: 1_000,
    step: 0.1,
    help: "What the client's machine needs before a packet leaves; 1 to 4 measured in browsers; 0: the pure protocol.",
  }),
  number('link', 'link.receiveOverheadMs', 'Receiving machine', 'milliseconds', {
    min: 0,
    max: 1_000,
    step: 0.1,
    help: "What the machines need from a packet's arrival to the client's code; 1 to 5 measured in browsers; 0: the pure protocol.",
  }),
  number('run', 'seed', 'Seed', 'whole number', {
    min: 0,
    max: 0xffff_ffff,
    step: 1,
    scale: 'linear',
    whole: true,
    help: 'Decides everything that is random; the same seed gives the same run, to the last byte.',
  }),
  number('run', 'durationMs', 'Length', 'milliseconds', {
    min: 1,
    max: 31 * 24 * HOUR_MS,
    step: 1_000,
    whole: true,
    help: 'The run rests after this long; without a length it goes on until you pause it.',
  }),
]

const option = (
  path: string,
  label: string,
  min: number,
  max: number,
  step: number,
  help: string,
) => number('lane', path, label, 'milliseconds', { min, max, step, help, whole: true })

const emptyAnswer: FieldSpec = {
  kind: 'choice',
  group: 'lane',
  path: 'emptyAnswer',
  label: 'No news',
  unit: '',
  choices: ['200', '204'],
  help: 'How the server says that there is no news: 200 with an empty list, or 204 without a body, which is shorter.',
}

const optionFields: Record<Protocol, readonly FieldSpec[]> = {
  'request-response': [
    option(
      'paceMs',
      'Pace',
      0,
      HOUR_MS,
      500,
      'Mean pause of the person between two looks; 0: only when you press Refresh.',
    ),
  ],
  polling: [
    {
      // Not whole: real timers drift, and a recorded period is not a whole number.
      ...option(
        'intervalMs',
        'Interval',
        1,
        HOUR_MS,
        100,
        'Pause between two polls; pages use 1,000 to 60,000.',
      ),
      whole: false,
    },
    {
      kind: 'choice',
      group: 'lane',
      path: 'timing',
      label: 'Timing',
      unit: '',
      choices: ['fixed-delay', 'fixed-rate'],
      help: 'Whether the interval starts when the answer is there (fixed-delay), or ticks at a steady beat (fixed-rate).',
    },
    emptyAnswer,
  ],
  'long-polling': [
    option(
      'holdMs',
      'Hold',
      1,
      HOUR_MS,
      1_000,
      'The server answers without news after holding a request for this long; 20,000 to 60,000 is usual.',
    ),
    emptyAnswer,
  ],
  sse: [
    option(
      'retryMs',
      'Retry',
      0,
      HOUR_MS,
      500,
      'Pause before the client reconnects a lost stream, told by the server; 0: browsers wait about 3,000 by themselves.',
    ),
    option(
      'heartbeatMs',
      'Heartbeat',
      0,
      HOUR_MS,
      1_000,
      'The server sends a comment this often, to keep the stream alive; 15,000 is usual; 0: never.',
    ),
  ],
  websocket: [
    option(
      'pingMs',
      'Ping',
      0,
      HOUR_MS,
      1_000,
      'The server sends a ping this often, to notice dead connections; 20,000 to 60,000 is usual; 0: never.',
    ),
    option(
      'backoffMs',
      'Backoff',
      1,
      30_000,
      100,
      'Greatest pause before the first reconnect; doubles with each failure in a row, up to 30,000.',
    ),
  ],
}

/** The knobs of a lane of this protocol, beside its differences from the link. */
export const laneFields = (protocol: Protocol): readonly FieldSpec[] => optionFields[protocol]

/** The knobs of a link, as paths in the scenario and, alike, in a lane that differs from it. */
export const linkFields = scenarioFields.filter(({ group }) => group === 'link')

/** What a value of this field must be, for sentences. */
export function mustBe(spec: FieldSpec): string {
  if (spec.kind === 'choice') return `must be one of ${spec.choices.join(', ')}`
  const [min, max] = [spec.min, spec.max].map((limit) => limit.toLocaleString('en-US'))
  const unit = spec.unit.includes('number') ? '' : ` (${spec.unit})`
  return `must be a ${spec.whole ? 'whole ' : ''}number from ${min} to ${max}${unit}`
}

/** Whether this is a value of the field. */
export function accepts(spec: FieldSpec, value: unknown): value is number | string {
  if (spec.kind === 'choice') return typeof value === 'string' && spec.choices.includes(value)
  return (
    typeof value === 'number' &&
    value >= spec.min &&
    value <= spec.max &&
    (!spec.whole || Number.isInteger(value))
  )
}
