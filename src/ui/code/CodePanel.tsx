// The code of the selected lane, as it ran: the client's file and the endpoint's, character for character.
import { Suspense, use } from 'react'
import type { Protocol } from '../../scenario/scenario.ts'
import { useSessionState } from '../context.ts'
import { Marker } from '../lanes/Marker.tsx'
import { laneTitle } from '../words/lane-words.ts'
import styles from './CodePanel.module.css'

const clients = import.meta.glob<string>('../../clients/*.ts', { query: '?raw', import: 'default' })
const endpoints = import.meta.glob<string>(['../../server/*.ts', '!../../server/*.test.ts'], {
  query: '?raw',
  import: 'default',
})

/** Which files make up a lane: its client, how it sends, and the endpoints that answer. */
const filesOf: Record<Protocol, { client: string[]; server: string[] }> = {
  'request-response': {
    client: ['request-response', 'send-message'],
    server: ['get-updates', 'post-message'],
  },
  polling: { client: ['polling', 'send-message'], server: ['get-updates', 'post-message'] },
  'long-polling': {
    client: ['long-polling', 'send-message'],
    server: ['wait-for-updates', 'post-message'],
  },
  sse: { client: ['sse', 'send-message'], server: ['event-stream', 'post-message'] },
  websocket: { client: ['websocket'], server: ['web-socket'] },
}

const loaded = new Map<string, Promise<string>>()

function source(folder: 'clients' | 'server', name: string): Promise<string> {
  const path = `../../${folder}/${name}.ts`
  const known = loaded.get(path)
  if (known) return known
  const load = (folder === 'clients' ? clients : endpoints)[path]
  const text = load ? load() : Promise.resolve('// This file is not there.')
  loaded.set(path, text)
  return text
}

export function CodePanel() {
  const lane = useSessionState((state) =>
    state.current.lanes.find(({ id }) => id === state.selectedLane),
  )
  if (!lane) return <p>Choose a lane to see its code.</p>
  const { client, server } = filesOf[lane.protocol]
  return (
    <div className={styles.code}>
      <h2>
        <Marker protocol={lane.protocol} />
        <span>{laneTitle(lane)}</span>
      </h2>
      <p className={styles.note}>This is the code that runs, not a drawing of it.</p>
      <Suspense fallback={<p>Loading…</p>}>
        {client.map((name) => (
          <Listing key={name} title={`Client · ${name}.ts`} text={source('clients', name)} />
        ))}
        {server.map((name) => (
          <Listing key={name} title={`Server · ${name}.ts`} text={source('server', name)} />
        ))}
      </Suspense>
    </div>
  )
}

function Listing({ title, text }: { title: string; text: Promise<string> }) {
  return (
    <section>
      <h3>{title}</h3>
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        data-scrolls=""
        aria-label={title}
      >
        <pre>{use(text)}</pre>
      </section>
    </section>
  )
}
