// `npm start`: installs what is missing, then serves the lab for development and opens it in a browser
// where there is a screen to show one. Everything after `npm start --` goes to Vite.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureModules, main, root } from './setup.mjs'

const { platform, env } = process
const hasScreen = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

await main(async () => {
  ensureModules()
  process.chdir(root)
  if (hasScreen && !env.CI && process.stdout.isTTY) process.argv.push('--open')
  // In this process, so that Ctrl+C and signals need no forwarding.
  await import(pathToFileURL(join(root, 'node_modules/vite/bin/vite.js')).href)
})
