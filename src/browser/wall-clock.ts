// The time of the person's own day, for what lasts longer than a page: how long a lecture has been going on.
// No run is ever told of it.

/** Milliseconds since the beginning of 1970, the same in every window of this machine. */
export const nowMs = (): number => Date.now()
