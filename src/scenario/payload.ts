// What an update says. A function of its id and length, so that its text need not be kept with the trace.

const SENTENCE = 'Something happened, and whoever cares wants to know of it now, not later. '

/** A payload of exactly this many bytes. */
export const payloadText = (id: number, bytes: number): string =>
  `#${id} ${SENTENCE.repeat(Math.ceil(bytes / SENTENCE.length))}`.slice(0, bytes)
