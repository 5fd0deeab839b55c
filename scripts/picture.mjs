// `npm run picture`: builds the site, opens it in Chromium with a fixed link whose run rests at 6.5 s, and
// writes docs/picture.png and docs/picture-dark.png. The picture in the README is the real page.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromiumArgs, ensureChromium, ensureModules, main, npm, root } from './setup.mjs'

const { values } = parseArgs({
  options: {
    // The default experiment; another with `npm run picture -- --link '#/…' --seconds 4`.
    link: { type: 'string', default: '#/?v=1&for=6.5s' },
    seconds: { type: 'string', default: '6.5' },
  },
})

async function takePicture(browser, url, colorScheme, file) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme,
    serviceWorkers: 'allow',
  })
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForSelector('html[data-ready]', { timeout: 15_000 })
  await page.waitForFunction(
    (untilUs) => globalThis.wireside.headUs >= untilUs,
    Number(values.seconds) * 1_000_000,
    { timeout: 120_000 },
  )
  // One more moment for what is drawn a few times a second only: figures, charts, small screens.
  await page.waitForTimeout(1_000)
  await page.screenshot({ path: join(root, file) })
  await context.close()
  console.log(`Wrote ${file}`)
}

await main(async () => {
  ensureModules()
  const executablePath = ensureChromium()
  const code = npm(['run', '--silent', 'build'])
  if (code !== 0) return code
  // Only now: on a fresh machine the packages were installed a moment ago.
  const { chromium } = await import('playwright')
  const { serve } = await import('./serve.mjs')
  const site = await serve()
  const browser = await chromium.launch({ executablePath, args: chromiumArgs })
  try {
    await takePicture(browser, site.url + values.link, 'light', 'docs/picture.png')
    await takePicture(browser, site.url + values.link, 'dark', 'docs/picture-dark.png')
  } finally {
    await browser.close()
    site.close()
  }
})
