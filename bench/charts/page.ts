// The benchmark's page: one way to draw all charts. It makes the live updates it is asked for, each in a frame
// of its own; whoever asks measures. ?way=ours|uplot|documented|empty
import { startDocumented } from './documented.tsx'
import { startOurs } from './ours.tsx'
import { FIRST_US, played, seriesAt, specs, UPDATE_US } from './run-so-far.ts'
import { startUplot } from './uplot.ts'

/** Shows the run at this instant in all charts. */
export type DrawUpdate = (atUs: number) => void

const MOST_UPDATES = 400

const way = new URLSearchParams(location.search).get('way') ?? 'ours'
const stage = document.getElementById('stage') as HTMLElement
const nextFrame = () => new Promise(requestAnimationFrame)

async function main() {
  const run = await played(FIRST_US + MOST_UPDATES * UPDATE_US)
  const ways: Record<string, () => DrawUpdate> = {
    ours: () => startOurs(stage, run),
    uplot: () => startUplot(stage, run),
    documented: () => startDocumented(stage, run),
    /** The floor: the data alone, drawn by nobody. */
    data: () => (atUs) => {
      for (const spec of specs) seriesAt(run, spec, atUs)
    },
    empty: () => () => {},
  }
  const draw = (ways[way] as () => DrawUpdate)()
  let update = 0
  // Whatever the page does on its way to the screen is not an update.
  for (let frame = 0; frame < 10; frame++) await nextFrame()
  Object.assign(globalThis, {
    async drawUpdates(count: number) {
      for (let i = 0; i < count; i++) {
        await nextFrame()
        update = (update + 1) % MOST_UPDATES
        draw(FIRST_US + update * UPDATE_US)
      }
      await nextFrame()
    },
  })
}

void main()
