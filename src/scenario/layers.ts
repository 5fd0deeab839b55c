// The layers at which bytes can be counted, from what a person wanted to know down to what IP carries. Each
// holds everything above it. How many bytes there are is not known here.

export const layers = ['payload', 'http', 'tls', 'ip'] as const
export type Layer = (typeof layers)[number]

/** Layers that this lab can play. The clients speak plain HTTP, so TLS has no bytes yet. */
export const layersOn = ['payload', 'http', 'ip'] as const satisfies readonly Layer[]
export type CountedLayer = (typeof layersOn)[number]

/** What TCP carries: where a person looks first. */
export const firstLayer: CountedLayer = 'http'
