// What is painted only when there has been a picture for a while: loaded after the first.
export { clearEdge } from './paint-edge.ts'
export { paintFocus } from './paint-focus.ts'
export { paintStarts } from './paint-starts.ts'
