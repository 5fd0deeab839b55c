// What each knob does, in one sentence for a person. Apart from the table of limits, so that a run does not
// carry texts that only a control shows.
import type { FieldSpec } from './field-specs.ts'

const sentences: Record<string, string> = {
  'feed.pattern':
    'How updates follow each other: at an even beat, at random (poisson), in bursts, or only when you press Publish.',
  'feed.ratePerSecond':
    'How many updates the server creates per second on average; a chat has about 1, a game 20 or more.',
  'feed.payloadBytes':
    "Length of an update's text; a price takes about 20 bytes, a chat message 100, an article some thousands.",
  'feed.burstSize': 'Updates in one burst, for the bursty pattern; the mean rate stays the same.',
  'upstream.ratePerSecond':
    'How often each client sends a message by itself, at random; 0: only when you press Send.',
  'upstream.payloadBytes':
    "Length of a client's message; a key press takes about 10 bytes, a chat message 100.",
  'link.delayMs':
    'Time that a packet travels one way; about 5 ms in a city, 50 ms across an ocean, 280 ms over a satellite.',
  'link.jitterMs':
    "Each packet's delay varies by up to this much to either side; under 1 ms on a cable, 20 ms or more on mobile.",
  'link.lossRatio':
    'Share of packets that are lost and sent again by TCP; 0.1 % is a good line, 2 % is poor.',
  'link.bandwidthBytesPerSecond':
    'How much fits through each direction; 100 Mbit/s are 12.5 MB/s; 0: no limit.',
  'link.keepAliveTimeoutMs':
    'The server closes a connection that was idle for this long; servers use 5 to 75 s; 0: after each answer.',
  'link.clientKeepAliveTimeoutMs':
    "The client closes a connection that was idle for this long; Node's fetch does so after 4 s at most; 0: it leaves that to the server.",
  'link.security':
    'TLS 1.3 takes one round trip more to begin and adds 22 bytes to each record, by the specification; nearly every site uses it.',
  'link.maxConnections': 'HTTP/1.1 connections that one client opens at most; browsers allow 6.',
  'link.sendOverheadMs':
    "What the client's machine needs before a packet leaves; 1 to 4 ms were measured in browsers; 0: the pure protocol.",
  'link.receiveOverheadMs':
    "What the machines need from a packet's arrival to the client's code; 1 to 5 ms were measured in browsers; 0: the pure protocol.",
  seed: 'Decides everything that is random; the same seed gives the same run, to the last byte.',
  scene:
    'What the updates are about: their words and the small screens follow it; bytes and times stay as they are.',
  durationMs: 'The run rests after this long; without a length it goes on until you pause it.',
  emptyAnswer:
    'How the server says that there is no news: 200 with an empty list, or 204 without a body, which is shorter.',
  paceMs: 'Mean pause of the person between two looks; 0: only when you press Refresh.',
  intervalMs: 'Pause between two polls; pages use 1 to 60 s.',
  timing:
    'Whether the interval starts when the answer is there (fixed-delay), or ticks at a steady beat (fixed-rate).',
  holdMs:
    'The server answers without news after holding a request for this long; 20 to 60 s is usual.',
  retryMs:
    'Pause before the client reconnects a lost stream, told by the server; 0: browsers wait some 3 to 5 s by themselves.',
  heartbeatMs:
    'The server sends a comment this often, to keep the stream alive; 15 s is usual; 0: never.',
  pingMs:
    'The server sends a ping this often, to notice dead connections; 20 to 60 s is usual; 0: never.',
  backoffMs:
    'Greatest pause before the first reconnect; doubles with each failure in a row, up to 30 s.',
}

/** What the knob does, in one sentence. */
export const helpOf = ({ path }: Pick<FieldSpec, 'path'>): string => sentences[path] ?? ''
