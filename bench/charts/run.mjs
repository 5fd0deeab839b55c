// The charts' benchmark: main-thread CPU time of one live update of all charts with five lanes, ours against
// uPlot and against Recharts as its documentation writes it, with the same data. Judge the ratios.
import { createTally, launch, mainThread, median, servePage } from '../page-cost.mjs'

const PORT = 47_964
const ROUNDS = 5
/** Updates in a round, after so many to warm up: the documented way takes its time. */
const updates = { empty: 60, data: 60, ours: 60, uplot: 60, documented: 12 }
const warmUp = { empty: 30, data: 30, ours: 60, uplot: 60, documented: 4 }

const server = await servePage('charts', PORT)
const browser = await launch()
const { tell, judge, end } = createTally()

/** Main-thread milliseconds an update, the median of some rounds. */
async function cost(way) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  try {
    page.on('pageerror', (error) => console.error(way, error))
    page.setDefaultTimeout(600_000)
    await page.goto(`http://localhost:${PORT}/page.html?way=${way}`)
    await page.waitForFunction(() => 'drawUpdates' in globalThis)
    const taskMs = await mainThread(page)
    const draw = (count) => page.evaluate((updates) => globalThis.drawUpdates(updates), count)
    await draw(warmUp[way])
    const rounds = []
    for (let round = 0; round < ROUNDS; round++) {
      const before = await taskMs()
      await draw(updates[way])
      rounds.push(((await taskMs()) - before) / updates[way])
    }
    return median(rounds)
  } finally {
    await page.close()
  }
}

try {
  console.log(
    '\nCharts: main-thread CPU of one update of all seven, five lanes, nothing subtracted',
  )
  tell('an update: nothing (the floor)', await cost('empty'))
  tell('the data alone, drawn by nobody', await cost('data'))
  const ours = await cost('ours')
  tell('ours', ours)
  const uplot = await cost('uplot')
  tell('uPlot', uplot)
  const documented = await cost('documented')
  tell('Recharts as its documentation writes it', documented)
  judge('ours / uPlot', ours / uplot, 1.3)
  judge('ours / Recharts as documented', ours / documented, 0.05)
} finally {
  await browser.close()
  await server.close()
}
end()
