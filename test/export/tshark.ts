// Wireshark's command line as a judge. Where it is missing it is installed, if this machine allows that.
import { execFileSync, spawnSync } from 'node:child_process'

const works = (): boolean => spawnSync('tshark', ['--version']).status === 0

/** Whether tshark can judge; says plainly why not. */
export function hasTshark(): boolean {
  if (works()) return true
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...argv: string[]) => spawnSync('apt-get', argv, { env, timeout: 240_000 })
    const install = () => apt('install', '-y', '-qq', '--no-install-recommends', 'tshark')
    // A fresh machine has no list of packages yet.
    if (install().status !== 0 && apt('update', '-qq').status === 0) install()
  }
  if (works()) return true
  console.warn('SKIPPED: tshark is not here and cannot be installed; apt-get install tshark.')
  return false
}

/** Otherwise Wireshark reads a stream over a gap and then calls what fills it an overlap. */
const IN_ORDER = 'tcp.reassemble_out_of_order:TRUE'

/** The fields of every packet of the file that passes the filter, one row a packet. */
export function tshark(file: string, fields: readonly string[], filter = ''): string[][] {
  const named = fields.flatMap((name) => ['-e', name])
  const argv = ['-r', file, '-n', '-o', IN_ORDER, '-T', 'fields', ...named]
  const text = execFileSync('tshark', filter ? [...argv, '-Y', filter] : argv, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  })
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t'))
}
