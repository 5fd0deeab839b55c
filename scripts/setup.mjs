// Makes a machine with nothing but Node and npm ready: checks Node, installs node_modules where they are
// missing or stale, finds or installs a Chromium. Knows nothing of the lab, and needs no package itself.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** A reason to stop that is told to the person in one sentence, without a stack. */
export class SetupError extends Error {}

/** Undefined where this Node will do, else what to do about it. */
export function nodeComplaint(version, range) {
  const wanted = range.replace('>=', '').split('.').map(Number)
  const given = version.replace(/^v/, '').split('.').map(Number)
  const difference = given[0] - wanted[0] || given[1] - (wanted[1] ?? 0)
  if (difference >= 0) return undefined
  return `Wireside needs Node ${wanted.join('.')} or newer, and this is ${version}. Install a newer one from nodejs.org and try again.`
}

/**
 * Whether what is installed is what the lockfile asks for. npm keeps a copy of it among the modules,
 * without the packages that are for other platforms.
 */
export function modulesAreFresh(lockText, installedText) {
  const wanted = JSON.parse(lockText).packages
  const installed = JSON.parse(installedText).packages
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path]
    if (path === '' || (!found && optional)) return true
    return found?.version === version && found?.integrity === integrity
  })
}

function modulesAreReady() {
  try {
    const read = (path) => readFileSync(join(root, path), 'utf8')
    return modulesAreFresh(read('package-lock.json'), read('node_modules/.package-lock.json'))
  } catch {
    return false
  }
}

/** Runs a program with its output on this terminal; gives its exit code. */
export function run(command, args, options = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    ...options,
  })
  if (error) console.error(`${command} could not be started: ${error.message}`)
  return status ?? (signal ? 130 : 127)
}

/** Runs npm: the one that runs us, or the one on the path. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options)
  return run('npm', args, { shell: process.platform === 'win32', ...options })
}

/** Checks Node and brings node_modules up to the lockfile. */
export function ensureModules() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const complaint = nodeComplaint(process.version, engines.node)
  if (complaint) throw new SetupError(complaint)
  if (modulesAreReady()) return
  console.log('Installing the packages of package-lock.json …')
  const code = npm(['ci', '--loglevel=error'])
  if (code !== 0 || !modulesAreReady()) {
    throw new SetupError('npm ci failed. Check the network and the message above, then try again.')
  }
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Where a Chromium or Chrome may be, the best guess first. */
function candidates() {
  const { CHROMIUM_PATH, PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env
  const programs = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean)
  return [
    CHROMIUM_PATH,
    ...names.map((name) => join('/usr/bin', name)),
    ...PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    playwrightChromium(),
  ]
}

function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath()
  } catch {
    return undefined
  }
}

/** On Linux a file at the right place may still be a stub, or lack libraries: only starting it tells. */
const starts = (path) =>
  process.platform !== 'linux' ||
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0

/** The path of a Chromium that starts, or undefined. */
export function findChromium(paths = candidates()) {
  return paths.find((path) => path && existsSync(path) && starts(path))
}

/** How to become root without being asked for a password: [] as root, undefined: not at all. */
function rootPrefix() {
  if (process.getuid?.() === 0) return []
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' })
  return sudo.status === 0 ? ['sudo', '-n'] : undefined
}

function installByApt() {
  const prefix = rootPrefix()
  if (!prefix || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return
  const apt = (args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args]
    return run(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  apt(['update', '-qq'])
  apt(['install', '-y', '-qq', 'chromium'])
}

/** The path of a Chromium, installed now if there was none. Needs node_modules. */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  console.log('No Chromium on this machine: installing one …')
  npm(['exec', '--no', '--', 'playwright', 'install', 'chromium'], { timeout: 600_000 })
  const installed = findChromium()
  if (installed) return installed
  installByApt()
  const last = findChromium()
  if (last) return last
  throw new SetupError(
    'There is no Chromium here and none could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH to its program, and try again.',
  )
}

/** Features of Chromium that are switched off. The browser heeds the last list only, so it is whole. */
const withoutFeatures = [
  // The pages behind the address bar's list: for each context they load again, a fifth of what the lab takes.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  // As Playwright has it (its chromiumSwitches.ts): no upgrades to HTTPS, no calling home, no held-back paint.
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
]

/** Arguments for a Chromium that may run as root, without a screen, and without calling home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  `--disable-features=${withoutFeatures.join(',')}`,
]

/** Runs a script's body; a SetupError ends it with its sentence and exit code 1. */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
