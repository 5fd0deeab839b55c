// The layers at which bytes can be counted, from what a person wanted to know down to what IP carries. Each
// holds everything above it. How many bytes there are is not known here.

export const layers = ['payload', 'http', 'tls', 'ip'] as const
export type Layer = (typeof layers)[number]

/** Layers at which figures may be counted. TLS stands in the ledger alone, between the last two. */
export const layersOn = ['payload', 'http', 'ip'] as const satisfies readonly Layer[]
export type CountedLayer = (typeof layersOn)[number]

/** What TCP carries: where a person looks first. */
export const firstLayer: CountedLayer = 'http'
