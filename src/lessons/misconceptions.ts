// What many believe about real-time communication, and what the lecture has an experiment against.

export const misconceptions = [
  'real-time-means-zero-latency',
  'requests-arrive-in-order',
  'latency-equals-the-interval',
  'polling-is-always-wrong',
  'long-polling-is-slow-polling',
  'long-polling-opens-a-connection-per-message',
  'sse-can-send',
  'closing-a-stream-ends-it',
  'websocket-delivers-faster-than-sse',
  'two-bytes-instead-of-871',
  'websocket-delivers-what-was-missed',
] as const
export type Misconception = (typeof misconceptions)[number]
