// `npm run picture`: builds the site, opens it in Chromium with a fixed link, lets the run come to 6.5 s,
// and writes docs/picture.png and docs/picture-dark.png. The picture in the README is the real page.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromiumArgs, ensureChromium, ensureModules, main, npm, root } from './setup.mjs'

const { values } = parseArgs({
  options: {
    // The default experiment; another with `npm run picture -- --link '#/…'`.
    link: { type: 'string', default: '#/' },
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
  // The page says so itself; the picture is wanted even of a page that does not.
  await page.waitForSelector('html[data-ready]', { timeout: 10_000 }).catch(() => {
    console.error('The page never set data-ready on <html>: the picture may show it half loaded.')
  })
  await page.waitForTimeout(Number(values.seconds) * 1000)
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
