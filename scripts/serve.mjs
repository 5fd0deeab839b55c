// A static file server for the built site under any base path, as a university's web space has it: files
// and folders, nothing else. By hand: `npm run serve -- --base /some/sub/path/ --port 4173`; `--build` builds
// the site first where there is none; `--late 1500` lets what the page loads after its first picture come so many
// milliseconds later, as a slow network does, which shows who does not wait for it.
import { createReadStream, existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, extname, join, resolve, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { npm, root } from './setup.mjs'

const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** The file that a path below the base means, or undefined. Nothing outside the directory is ever meant. */
async function fileAt(directory, path) {
  const wanted = resolve(directory, `.${sep}${path}`)
  if (wanted !== directory && !wanted.startsWith(directory + sep)) return undefined
  const found = await stat(wanted).catch(() => undefined)
  if (found?.isFile()) return wanted
  if (!found?.isDirectory()) return undefined
  const index = join(wanted, 'index.html')
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined
}

function decoded(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/**
 * Serves a directory under a base path; port 0 takes a free one. With `everybody`, pages of any origin may read the
 * files, those of none included, as some hosts allow.
 */
export async function serve({
  directory = join(root, 'dist'),
  base = '/',
  port = 0,
  lateMs = 0,
  everybody = false,
} = {}) {
  const prefix = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/')
  const folder = resolve(directory)
  const first = lateMs > 0 ? await readFile(join(folder, 'index.html'), 'utf8') : ''
  const comesLater = (file) => /\.(?:css|js)$/.test(file) && !first.includes(basename(file))
  const server = createServer(async (request, response) => {
    const path = decoded(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (path && `${path}/` === prefix) {
      response.writeHead(301, { location: prefix }).end()
      return
    }
    const file = path?.startsWith(prefix) && (await fileAt(folder, path.slice(prefix.length)))
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.\n')
      return
    }
    if (lateMs > 0 && comesLater(file)) await sleep(lateMs)
    const type = mimeTypes[extname(file).toLowerCase()] ?? 'application/octet-stream'
    response.setHeader('content-type', type).setHeader('cache-control', 'no-cache')
    if (everybody) response.setHeader('access-control-allow-origin', '*')
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).pipe(response)
  })
  await new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => done(undefined))
  })
  const address = server.address()
  const url = `http://localhost:${address.port}${prefix}`
  return {
    url,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: '/' },
      build: { type: 'boolean', default: false },
      directory: { type: 'string', default: join(root, 'dist') },
      late: { type: 'string', default: '0' },
      port: { type: 'string', default: '0' },
    },
  })
  if (values.build && !existsSync(values.directory) && npm(['run', 'build']) !== 0) process.exit(1)
  const [port, lateMs] = [Number(values.port), Number(values.late)]
  const { url } = await serve({ ...values, port, lateMs })
  console.log(`Serving ${values.directory} at ${url}`)
}
