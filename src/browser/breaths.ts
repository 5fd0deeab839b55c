// Long work in short stretches, so that the page stays alive meanwhile. It knows nothing of what is made.

/** So long the page waits for a stretch at most, if no part takes longer. Milliseconds. */
const STRETCH_MS = 30

/** Lets the browser do what else is waiting, drawing included; also where the page is hidden. */
const breath = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(undefined)
  })

/** All parts, with a breath wherever they have taken long enough. */
export async function inBreaths<Part>(parts: Iterable<Part>): Promise<Part[]> {
  const made: Part[] = []
  let startMs = performance.now()
  for (const part of parts) {
    made.push(part)
    if (performance.now() - startMs < STRETCH_MS) continue
    await breath()
    startMs = performance.now()
  }
  return made
}
