// Makes `sw.js`: our guard in front of MSW's unmodified worker script, as one classic script beside the
// page. Served by the dev server, written by the build, the same text in both.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Plugin, transformWithOxc } from 'vite'

const guardPath = fileURLToPath(new URL('../src/browser/service-worker/guard.ts', import.meta.url))
const mswPath = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')

/** The worker's whole text. Its listeners come first, so that MSW sees what they let through. */
export async function workerScript(): Promise<string> {
  const guard = await transformWithOxc(await readFile(guardPath, 'utf8'), guardPath)
  return `;(() => {\n${guard.code}})()\n\n${await readFile(mswPath, 'utf8')}`
}

export function serviceWorker(): Plugin {
  return {
    name: 'wireside:service-worker',
    configureServer(server) {
      const path = `${server.config.base.replace(/^\.?\/?/, '/')}sw.js`
      server.middlewares.use(async (request, response, next) => {
        if (request.url?.split('?')[0] !== path) return next()
        response.setHeader('Content-Type', 'text/javascript')
        response.setHeader('Cache-Control', 'no-cache')
        response.end(await workerScript())
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: await workerScript() })
    },
  }
}

/** MSW's cookies are not wanted: they are two thirds of its size. */
export const mswAliases = {
  'tough-cookie': fileURLToPath(new URL('../src/browser/stubs/tough-cookie.ts', import.meta.url)),
}
