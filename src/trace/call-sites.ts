// Where in the exhibits messages come from and go to, in the trace's words. A call is named by its file below
// src and by text that stands in exactly one line of it: that outlives moved lines and is the same in every
// build. A test holds the list against the files; here nothing is read.

export const callSites = [
  'clients/request-response.ts fetch(',
  'clients/request-response.ts page.show(',
  'clients/request-response.ts page.refreshPressed(',
  'clients/polling.ts fetch(',
  'clients/polling.ts page.show(',
  'clients/polling.ts sleep(',
  'clients/long-polling.ts fetch(',
  'clients/long-polling.ts page.show(',
  'clients/sse.ts new EventSource(',
  'clients/sse.ts source.onmessage =',
  'clients/sse.ts page.show(',
  'clients/websocket.ts new WebSocket(',
  'clients/websocket.ts socket.onopen =',
  'clients/websocket.ts splice(0)) socket.send(',
  'clients/websocket.ts socket.onmessage =',
  'clients/websocket.ts page.show(',
  'clients/websocket.ts === 1) socket.send(',
  'clients/websocket.ts socket.onclose =',
  'clients/websocket.ts socket.close(',
  'clients/websocket.ts sleep(',
  'clients/send-message.ts fetch(',
  'server/get-updates.ts function getUpdates(',
  'server/get-updates.ts new Response(null',
  'server/get-updates.ts Response.json(',
  'server/wait-for-updates.ts function waitForUpdates(',
  'server/wait-for-updates.ts log.next(',
  'server/wait-for-updates.ts new Response(null',
  'server/wait-for-updates.ts Response.json(',
  'server/event-stream.ts function eventStream(',
  'server/event-stream.ts write(`retry:',
  'server/event-stream.ts write(`id:',
  "server/event-stream.ts write(': hb",
  'server/event-stream.ts new Response(body',
  'server/post-message.ts inbox.receive(',
  'server/post-message.ts new Response(null',
  'server/web-socket.ts function webSocket(',
  'server/web-socket.ts socket.send(',
  'server/web-socket.ts socket.ping(',
  'server/web-socket.ts inbox.receive(',
  'server/web-socket.ts socket.onclose =',
] as const

/** One call in one exhibit: its file, a space, and the text that stands in its line and in no other. */
export type CallSite = (typeof callSites)[number]

const codes = new Map<CallSite, number>(callSites.map((site, i) => [site, i + 1]))

/** Its number in a column of the trace; 0: no line of an exhibit. */
export const siteCode = (site: CallSite | undefined): number =>
  site === undefined ? 0 : (codes.get(site) as number)

export const siteOf = (code: number): CallSite | undefined => callSites[code - 1]

/** The file below src, and the text that finds the line in it. */
export function partsOf(site: CallSite): { file: string; call: string } {
  const space = site.indexOf(' ')
  return { file: site.slice(0, space), call: site.slice(space + 1) }
}
