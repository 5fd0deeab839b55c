// The charts' benchmark: main-thread CPU time of one live update of all charts with five lanes, ours against
// uPlot and against Recharts as its documentation writes it, with the same data. Judge the ratios.
import { createTally, launch, mainThread, median, servePage } from '../page-cost.mjs'

const PORT = 47_964
/** Each way is measured so many times, in turn, so that a busy moment of the machine meets all of them. */
const ROUNDS = 5
/** Updates in a round, after so many to warm up: the documented way takes its time. */
const updates = { empty: 60, data: 60, ours: 100, uplot: 100, documented: 16 }
const warmUp = { empty: 30, data: 30, ours: 60, uplot: 60, documented: 4 }

const server = await servePage('charts', PORT)
const browser = await launch()
const { tell, judge, end } = createTally()

/** Main-thread milliseconds an update. */
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
    const before = await taskMs()
    await draw(updates[way])
    return ((await taskMs()) - before) / updates[way]
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
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    const [ours, uplot] = [await cost('ours'), await cost('uplot')]
    rounds.push({ ours, uplot, documented: await cost('documented') })
  }
  const middle = (of) => median(rounds.map(of))
  tell(
    'ours',
    middle(({ ours }) => ours),
  )
  tell(
    'uPlot',
    middle(({ uplot }) => uplot),
  )
  tell(
    'Recharts as its documentation writes it',
    middle(({ documented }) => documented),
  )
  judge(
    'ours / uPlot, median of the rounds',
    middle(({ ours, uplot }) => ours / uplot),
    1.3,
  )
  judge(
    'ours / Recharts as documented',
    middle(({ ours, documented }) => ours / documented),
    0.05,
  )
} finally {
  await browser.close()
  await server.close()
}
end()
