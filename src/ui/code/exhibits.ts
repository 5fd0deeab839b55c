// The exhibits as they are shown: which files make up a lane, their lines, and where in them a call stands.
import type { Protocol } from '../../scenario/scenario.ts'
import { type CallSite, callSites, partsOf } from '../../trace/call-sites.ts'
import { type CodeLine, textOf } from './code-line.ts'

const clients = import.meta.glob<readonly CodeLine[]>(
  ['../../clients/*.ts', '!../../clients/*.d.ts', '!../../clients/*.test.ts'],
  { query: '?code', import: 'default', eager: true },
)
const endpoints = import.meta.glob<readonly CodeLine[]>(
  [
    '../../server/event-stream.ts',
    '../../server/get-updates.ts',
    '../../server/post-message.ts',
    '../../server/wait-for-updates.ts',
    '../../server/web-socket.ts',
  ],
  { query: '?code', import: 'default', eager: true },
)

/** A file as a listing shows it. */
export interface Exhibit {
  /** Below src: `clients/polling.ts`. */
  file: string
  lines: readonly CodeLine[]
  /** The call in each line that has one; lines count from 0. */
  sites: ReadonlyMap<number, CallSite>
}

function exhibit(file: string, lines: readonly CodeLine[]): Exhibit {
  const sites = new Map<number, CallSite>()
  for (const site of callSites) {
    const parts = partsOf(site)
    if (parts.file !== file) continue
    const index = lines.findIndex((line) => textOf(line).includes(parts.call))
    if (index >= 0) sites.set(index, site)
  }
  return { file, lines, sites }
}

export const exhibits: ReadonlyMap<string, Exhibit> = new Map(
  Object.entries({ ...clients, ...endpoints }).map(([path, lines]) => {
    const file = path.replace(/^(?:\.\.\/)+/, '')
    return [file, exhibit(file, lines)]
  }),
)

/** Its line, counted from 1, as a person reads it. */
export function lineNumberOf(site: CallSite): number | undefined {
  for (const [index, other] of exhibits.get(partsOf(site).file)?.sites ?? []) {
    if (other === site) return index + 1
  }
  return undefined
}

/** How messages go to the server where there is only HTTP. */
const upstream = ['clients/send-message.ts', 'server/post-message.ts']

/** The files of a lane: those that bring the news first. */
export const filesOf: Record<Protocol, readonly string[]> = {
  'request-response': ['clients/request-response.ts', 'server/get-updates.ts', ...upstream],
  polling: ['clients/polling.ts', 'server/get-updates.ts', ...upstream],
  'long-polling': ['clients/long-polling.ts', 'server/wait-for-updates.ts', ...upstream],
  sse: ['clients/sse.ts', 'server/event-stream.ts', ...upstream],
  websocket: ['clients/websocket.ts', 'server/web-socket.ts'],
}

/** `Client · polling.ts`, `Server · get-updates.ts`. */
export function titleOf(file: string): string {
  const [folder, name] = file.split('/')
  return `${folder === 'clients' ? 'Client' : 'Server'} · ${name}`
}
