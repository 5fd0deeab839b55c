// The one thread of the page that paints: it begins to load while the page still gets itself ready.

let painter: Worker | undefined
let failed = false

/** Throws where the browser has no such threads, or none here; and once one has failed. */
export function startPainter(): Worker {
  if (failed) throw new Error('Lost.')
  if (painter) return painter
  painter = new Worker(new URL('./painter-worker.ts', import.meta.url), { type: 'module' })
  painter.addEventListener('error', () => {
    failed = true
  })
  return painter
}
