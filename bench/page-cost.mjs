// What benchmarks of pages share: a page built as it would be shipped, and Chromium's own account of what its
// main thread did. It judges nothing.
import { chromium } from 'playwright'
import { build, preview } from 'vite'

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })

/** Builds `page.html` of this benchmark and serves it: React and Vite in their production form. */
export async function servePage(benchmark, port) {
  const root = new URL(`${benchmark}/`, import.meta.url).pathname
  const outDir = new URL(`../.cache/bench-${benchmark}/`, import.meta.url).pathname
  const common = { root, configFile: false, logLevel: 'error' }
  await build({
    ...common,
    build: {
      outDir,
      emptyOutDir: true,
      rollupOptions: { input: `${root}page.html` },
      target: 'es2022',
    },
  })
  return preview({ ...common, build: { outDir }, preview: { port, strictPort: true } })
}

/** Gives a function that tells the main thread's CPU time so far, in milliseconds. */
export async function mainThread(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1_000 * metrics.find(({ name }) => name === 'TaskDuration').value
  }
}

export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]

/** Prints figures and verdicts in one form, and counts what missed its limit. */
export function createTally() {
  let missed = 0
  return {
    tell: (what, value, unit = 'ms') =>
      console.log(`  ${what.padEnd(62)} ${value.toFixed(2).padStart(8)} ${unit}`),
    judge(what, value, most, unit = '×') {
      const good = value <= most
      if (!good) missed++
      const verdict = good ? 'pass' : 'MISS'
      console.log(
        `  ${what.padEnd(62)} ${value.toFixed(3).padStart(8)} ${unit}  at most ${most}: ${verdict}`,
      )
    },
    end() {
      if (missed > 0 && process.argv.includes('--check')) process.exitCode = 1
    },
  }
}
