// `npm run gallery`: builds the site into a temporary folder, opens it at every size, in every theme and state,
// and writes what it sees to gallery/, with a contact sheet. For human eyes: nothing here judges. Links name an
// instant, so that the same picture comes out again. `npm run gallery -- --only phone,dark` takes the pictures
// whose names have one of these in them.
import { mkdtempSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromiumArgs, ensureChromium, ensureModules, main, npm, root } from './setup.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    folder: { type: 'string', default: join(root, 'gallery') },
    /** A site that is there already, instead of building one. */
    site: { type: 'string' },
  },
})

const sizes = {
  laptop: [1440, 900],
  large: [1920, 1080],
  tablet: [1024, 768],
  phone: [390, 844],
}
const themes = ['light', 'dark', 'projector']
const STILL = 'v=1&t=6.5s'

const key = (name) => (page) => page.keyboard.press(name)
const tab = (name) => async (page) => {
  if (!(await page.getByRole('tab', { name }).count()))
    await page.getByRole('button', { name: 'Message and code' }).click()
  await page.getByRole('tab', { name, exact: true }).click()
}
/** Where there is much room some of it is open already. */
const drawer = (name, shortcut) => async (page) => {
  const tab = page.getByRole('tab', { name, exact: true })
  if ((await tab.getAttribute('aria-selected')) !== 'true') await page.keyboard.press(shortcut)
}
const gallery = async (page) => {
  await page.keyboard.press('g')
  const cards = page.getByRole('dialog').getByRole('listitem')
  await cards.first().waitFor()
  await page
    .getByTestId('thumbnail')
    .nth((await cards.count()) - 1)
    .waitFor({ timeout: 60_000 })
}
/** What is open, in the order in which one would look at it. */
const states = [
  ['start', 'v=1&t=0s'],
  ['playing', 'v=1'],
  ['paused', STILL],
  ['pinned', `${STILL}&pin=websocket.5`],
  ['code', STILL, tab('Code')],
  ['bytes', STILL, tab('Bytes')],
  ['charts', STILL, drawer('Charts', 'c')],
  ['comparison', STILL, drawer('Comparison', 'v')],
  ['messages', STILL, drawer('Messages', 't')],
  ['files', STILL, (page) => page.getByRole('button', { name: 'Files' }).click()],
  ['presets', STILL, gallery],
  ['preferences', STILL, (page) => page.getByRole('button', { name: 'Preferences' }).click()],
  ['help', STILL, key('?')],
  ['loss', 'v=1&t=6.5s&link.lossRatio=0.15&link.jitterMs=30'],
  ['dense', 'v=1&t=30s&from=0s&to=30s'],
  ['two-lanes', 'v=1&t=6.5s&lanes=polling,websocket'],
]

/** Every preset once, where most people sit. */
const presetStates = async () => {
  const { presets } = await import('../src/scenario/presets.ts')
  return presets.map(({ id }) => [`preset-${id}`, `v=1&preset=${id}&t=6.5s`])
}

const number = (index) => String(index + 1).padStart(2, '0')

async function settle(page, link) {
  await page.waitForSelector('html[data-ready]', { timeout: 30_000 })
  const seconds = /[?&]t=([\d.]+)s/.exec(`?${link}`)?.[1]
  if (seconds !== undefined)
    await page.waitForFunction(
      (us) => globalThis.wireside.headUs >= us,
      Number(seconds) * 1_000_000,
      { timeout: 60_000 },
    )
  else
    await page.waitForFunction(() => globalThis.wireside.headUs > 4_000_000, undefined, {
      timeout: 60_000,
    })
}

/** One more moment for what is loaded late and drawn a few times a second only. */
const LATE_MS = 900

async function take(browser, url, { name, size, theme, link, act }) {
  const [width, height] = sizes[size]
  const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: 'allow' })
  const page = await context.newPage()
  page.setDefaultTimeout(8_000)
  const troubles = []
  page.on('pageerror', ({ message }) => troubles.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  try {
    await page.goto(`${url}#/?${link}&theme=${theme}`)
    await settle(page, link)
    await act?.(page)
    await page.getByText('Loading…').first().waitFor({ state: 'hidden' })
    await page.waitForTimeout(LATE_MS)
  } catch (error) {
    troubles.push(String(error.message).split('\n')[0])
  }
  await page.screenshot({ path: join(values.folder, `${name}.png`) })
  await context.close()
  console.log(`${name}.png${troubles.length > 0 ? `  ${troubles.join(' | ')}` : ''}`)
}

const contactSheet = (names) => `<!doctype html>
<meta charset="utf-8" />
<title>Wireside: gallery</title>
<style>
  body { margin: 1rem; font: 14px system-ui; background: #777; color: #fff }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1rem }
  img { display: block; width: 100% }
  a { color: inherit }
</style>
<main>
${names.map((name) => `<a href="${name}.png"><img src="${name}.png" alt="" loading="lazy" />${name}</a>`).join('\n')}
</main>
`

/** All pictures, by names that sort: size, theme, then the order of the states. */
async function pictures() {
  const all = []
  for (const size of Object.keys(sizes))
    for (const theme of themes) {
      const rows = [...states, ...(theme === 'light' ? await presetStates() : [])]
      rows.forEach(([state, link, act], index) => {
        all.push({ name: `${size}-${theme}-${number(index)}-${state}`, size, theme, link, act })
      })
    }
  const wanted = values.only.split(',')
  return all.filter(({ name }) => wanted.some((part) => name.includes(part)))
}

async function build() {
  const directory = mkdtempSync(join(tmpdir(), 'wireside-gallery-'))
  const code = npm([
    'exec',
    '--no',
    '--',
    'vite',
    'build',
    '--outDir',
    directory,
    '--logLevel',
    'warn',
  ])
  if (code !== 0) throw new Error('The site could not be built.')
  const { serve } = await import('./serve.mjs')
  const site = await serve({ directory })
  return {
    url: site.url,
    async close() {
      site.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

await main(async () => {
  ensureModules()
  const executablePath = ensureChromium()
  const { chromium } = await import('playwright')
  const site = values.site ? { url: values.site, close() {} } : await build()
  const browser = await chromium.launch({ executablePath, args: chromiumArgs })
  try {
    await mkdir(values.folder, { recursive: true })
    const list = await pictures()
    for (const picture of list) await take(browser, site.url, picture)
    await writeFile(join(values.folder, 'index.html'), contactSheet(list.map(({ name }) => name)))
    console.log(`${list.length} pictures in ${values.folder}; open index.html there.`)
  } finally {
    await browser.close()
    await site.close()
  }
})
