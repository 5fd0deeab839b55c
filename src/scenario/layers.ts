// The layers at which bytes can be counted, from what a person wanted to know down to what IP carries. Each
// holds everything above it. How many bytes there are is not known here.

export const layers = ['payload', 'http', 'tls', 'ip'] as const
export type Layer = (typeof layers)[number]

/** What a person looks at first: what the clients and the server say to each other. */
export const firstLayer: Layer = 'http'
