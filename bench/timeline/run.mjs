// The timeline's benchmark: main-thread CPU time per frame, ours against the same messages in memoised React
// and SVG, and beside vis-timeline. Nothing is subtracted; the empty frame is told, too. Judge the ratios.
import { chromium } from 'playwright'
import { build, preview } from 'vite'

const FRAMES = 240
const WARM_UP = 40
const PORT = 47_963

/** Serves the pages as they would be shipped: React and Vite in their production form. */
async function serve() {
  const root = new URL('.', import.meta.url).pathname
  const outDir = new URL('../../.cache/bench-timeline/', import.meta.url).pathname
  const input = new URL('page.html', import.meta.url).pathname
  const common = { root, configFile: false, logLevel: 'error' }
  await build({
    ...common,
    build: { outDir, emptyOutDir: true, rollupOptions: { input }, target: 'es2022' },
  })
  return preview({ ...common, build: { outDir }, preview: { port: PORT, strictPort: true } })
}

/** Main-thread CPU milliseconds per frame, by Chromium's own account of its tasks. */
async function cpuPerFrame(query, frames = FRAMES, warmUp = WARM_UP) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  try {
    page.on('pageerror', (error) => console.error(query, error))
    // Building 200,000 elements takes its time.
    page.setDefaultTimeout(600_000)
    await page.goto(`http://localhost:${PORT}/page.html?${query}`, { waitUntil: 'commit' })
    await page.waitForFunction(() => 'drawFrames' in globalThis, null)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const taskMs = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return 1_000 * metrics.find(({ name }) => name === 'TaskDuration').value
    }
    await page.evaluate((count) => globalThis.drawFrames(count), warmUp)
    const before = await taskMs()
    await page.evaluate((count) => globalThis.drawFrames(count), frames)
    return ((await taskMs()) - before) / frames
  } finally {
    await page.close()
  }
}

async function appending() {
  const page = await browser.newPage()
  await page.goto(`http://localhost:${PORT}/page.html?way=empty`)
  await page.waitForFunction(() => 'appendCosts' in globalThis)
  await page.evaluate(() => globalThis.appendCosts(50_000, 50))
  const costs = await page.evaluate(() => globalThis.appendCosts(200_000, 100))
  await page.close()
  const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
  // The first tenth pays for the machine's warming up.
  return { early: median(costs.slice(10, 30)), late: median(costs.slice(80)) }
}

const server = await serve()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

console.log('\nTimeline: main-thread CPU, 4 lanes on 1200 × 640 px, nothing subtracted')
const tell = (what, ms) => console.log(`  ${what.padEnd(62)} ${ms.toFixed(2).padStart(8)} ms`)

let missed = 0
const judge = (what, ratio, most) => {
  const good = ratio <= most
  if (!good) missed++
  const verdict = good ? 'pass' : 'MISS'
  console.log(`  ${what.padEnd(62)} ${ratio.toFixed(4).padStart(8)} ×  at most ${most}: ${verdict}`)
}

const measure = async (what, query, frames, warmUp) => {
  const ms = await cpuPerFrame(query, frames, warmUp)
  tell(what, ms)
  return ms
}

try {
  await measure('a frame: empty (the floor)', 'way=empty')
  const follow = new Map()
  for (const [n, slow] of [
    [2_000, FRAMES],
    [20_000, FRAMES],
    [200_000, 60],
  ]) {
    const what = `following the head, ${n.toLocaleString('en')} messages`
    const ours = await measure(`${what}: ours`, `way=ours&n=${n}`)
    const svg = await measure(`${what}: React + SVG, memoised`, `way=svg&n=${n}`, slow, 10)
    follow.set(n, ours / svg)
  }
  await measure('following the head, 2,000 messages: vis-timeline', 'way=vis&n=2000', 60, 10)
  await measure('following the head, 20,000 messages: vis-timeline', 'way=vis&n=20000', 20, 3)
  const all = 'n=200000&show=whole'
  const whole = await measure('whole run, 200,000 messages: ours', `way=ours&${all}`)
  const wholeSvg = await measure(
    'whole run, 200,000 messages: React + SVG, memoised',
    `way=svg&${all}`,
    8,
    2,
  )
  const short = await measure('same window, run of 2,000 messages: ours', 'n=2000&seconds=100')
  const long = await measure('same window, run of 200,000: ours', 'n=200000&seconds=10000')
  const append = await appending()
  tell('appending 2,000 messages, early in a run of 200,000', append.early)
  tell('appending 2,000 messages, late in it', append.late)
  judge('following the head at 20,000: ours / React + SVG', follow.get(20_000), 0.4)
  judge('following the head at 200,000: ours / React + SVG', follow.get(200_000), 0.06)
  judge('whole run at 200,000: ours / React + SVG', whole / wholeSvg, 0.01)
  judge('same window: in a run of 200,000 / of 2,000', long / short, 1.6)
  judge('appending: late / early', append.late / append.early, 1.5)
} finally {
  await browser.close()
  await server.close()
}
if (missed > 0 && process.argv.includes('--check')) process.exitCode = 1
