// The whole page's benchmark: what its main thread does for a frame at 20 updates a second and five lanes, with
// everything open (set-up, drawer with charts, side panel with code), beside the same page without charts.
import { readFileSync } from 'node:fs'
import { build } from 'vite'
import { serve } from '../../scripts/serve.mjs'
import { createTally, launch } from '../page-cost.mjs'

const SECONDS = 60
/** The page comes to rest: all its parts are loaded, and the machine has compiled them. */
const SETTLE_MS = 5_000
const SCENARIO = '#/?v=1&preset=lecture&feed.ratePerSecond=20'

const root = new URL('../../', import.meta.url).pathname
const directory = `${root}.cache/bench-frame`
await build({ root, logLevel: 'error', build: { outDir: directory, emptyOutDir: true } })
const site = await serve({ directory })
const browser = await launch()
const { tell, judge, end } = createTally()

/** Everything of one page's main thread, in order: its tasks, and where a frame begins. */
function mainThreadEvents(trace) {
  const names = trace.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  )
  const busiest = names
    .map(({ pid, tid }) => ({
      tasks: trace.filter((one) => one.pid === pid && one.tid === tid && one.ph === 'X'),
    }))
    .sort((a, b) => b.tasks.length - a.tasks.length)[0]
  return busiest.tasks.sort((a, b) => a.ts - b.ts)
}

/**
 * Main-thread CPU milliseconds from one frame to the next, and the longest task of all. A frame begins with the task
 * that fires animation frames, however many callbacks it fires.
 */
function account(trace) {
  const events = mainThreadEvents(trace)
  const frames = []
  let longest = 0
  let longestWall = 0
  /** What the task at hand took. */
  let taskMs = 0
  let begins = false
  for (const { name, tdur = 0, dur = 0 } of events) {
    const ms = tdur / 1_000
    if (name === 'FireAnimationFrame' && !begins) {
      begins = true
      if (frames.length > 0) frames[frames.length - 1] -= taskMs
      frames.push(taskMs)
    }
    if (!name.endsWith('RunTask')) continue
    taskMs = ms
    begins = false
    longest = Math.max(longest, ms)
    longestWall = Math.max(longestWall, dur / 1_000)
    if (frames.length > 0) frames[frames.length - 1] += ms
  }
  const sorted = frames.slice(0, -1).sort((a, b) => a - b)
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))]
  return { frames: sorted.length, p50: at(0.5), p95: at(0.95), longest, longestWall }
}

async function measure(what, keys) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    page.on('pageerror', (error) => console.error(error))
    await page.goto(`${site.url}${SCENARIO}`)
    await page.waitForSelector('html[data-ready]')
    for (const key of keys) await page.keyboard.press(key)
    await page.waitForTimeout(SETTLE_MS)
    const path = `${directory}/trace.json`
    await browser.startTracing(page, { path, categories: ['toplevel', 'devtools.timeline'] })
    const headUs = () => page.evaluate(() => window.wireside.headUs)
    const before = await headUs()
    await page.waitForTimeout(SECONDS * 1_000)
    const ranSeconds = ((await headUs()) - before) / 1e6
    await browser.stopTracing()
    const figures = account(JSON.parse(readFileSync(path, 'utf8')).traceEvents)
    if (ranSeconds < SECONDS / 4) throw new Error(`The run hardly moved: ${ranSeconds} s.`)
    tell(`${what}: frames`, figures.frames / SECONDS, 'a second')
    tell(`${what}: virtual time that went by`, ranSeconds / SECONDS, '×')
    tell(`${what}: a frame, median`, figures.p50)
    tell(`${what}: a frame, 95th percentile`, figures.p95)
    tell(`${what}: longest task, processor time`, figures.longest)
    tell(`${what}: longest task, with the waiting for a processor`, figures.longestWall)
    return figures
  } finally {
    await page.close()
  }
}

try {
  console.log('\nFrame: main-thread CPU of the whole page, five lanes, 20 updates/s, a minute')
  const closed = await measure('charts closed', ['k'])
  const open = await measure('everything open', ['k', 'c'])
  tell('everything open / charts closed, 95th percentile', open.p95 / closed.p95, '×')
  judge('everything open: 95th percentile of a frame', open.p95, 8.3, 'ms')
  judge('everything open: longest task', open.longest, 100, 'ms')
} finally {
  await browser.close()
  await site.close()
}
end()
