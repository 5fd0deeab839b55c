// Every message names its lines, and the lines are there: the marker from the trace to the exhibits, judged
// from the files' own text and from what each kind of message must have been sent and received by.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRun } from '../src/lab/run.ts'
import { createLane, defaultScenario } from '../src/scenario/defaults.ts'
import { presets } from '../src/scenario/presets.ts'
import type { Scenario } from '../src/scenario/scenario.ts'
import { type CallSite, callSites, partsOf, siteCode, siteOf } from '../src/trace/call-sites.ts'
import type { LaneTrace, Message } from '../src/trace/lane-trace.ts'
import type { MessageType } from '../src/trace/vocabulary.ts'
import { anyScenario, LONG_US } from './arbitrary-scenario.ts'
import { codeOf } from './source-text.ts'

const texts = new Map<string, string[]>()
const linesOf = (file: string): string[] => {
  const known = texts.get(file)
  if (known) return known
  const text = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8')
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  texts.set(file, lines)
  return lines
}

const found = new Map<CallSite, string>()

/** The text of the one line that a call stands in. */
function lineOf(site: CallSite): string {
  const known = found.get(site)
  if (known !== undefined) return known
  const { file, call } = partsOf(site)
  const lines = linesOf(file).filter((line) => line.includes(call))
  expect(lines, site).toHaveLength(1)
  const [line = ''] = lines
  found.set(site, line)
  return line
}

test('each call stands in exactly one line, and not in a comment', () => {
  for (const site of callSites) {
    const { file, call } = partsOf(site)
    const line = lineOf(site)
    expect(line).not.toMatch(/^\s*\/\//)
    expect(codeOf(linesOf(file).join('\n'), 'strings')).toContain(call)
    expect(siteOf(siteCode(site))).toBe(site)
  }
  expect(new Set(callSites).size).toBe(callSites.length)
  expect(siteOf(siteCode(undefined))).toBeUndefined()
})

test('no exhibit calls what makes messages in a line that is not listed', () => {
  const calls =
    /\b(?:fetch|sleep|refreshPressed|page\.show|new EventSource|new WebSocket|socket\.\w+|source\.\w+|write|log\.next|inbox\.receive|Response\.json|new Response)\(|\.on(?:open|message|close|error) =/
  for (const file of new Set(callSites.map((site) => partsOf(site).file))) {
    const listed = callSites.filter((site) => partsOf(site).file === file).map(lineOf)
    const code = codeOf(linesOf(file).join('\n'), 'strings').split('\n')
    const calling = linesOf(file).filter((_, i) => calls.test(code[i] ?? ''))
    const silent = calling.filter((line) => !listed.includes(line))
    // It closes when the tab does, and then the run is over.
    expect(silent.filter((line) => !line.includes('source.close()'))).toEqual([])
  }
})

/** What must stand in the lines of a message, by its type: said here from the protocols, not from the lab. */
const senders: Record<MessageType, RegExp> = {
  syn: /fetch\(|new EventSource\(|new WebSocket\(/,
  'syn-ack': /fetch\(|new EventSource\(|new WebSocket\(/,
  ack: /fetch\(|new EventSource\(|new WebSocket\(/,
  fin: /fetch\(|new EventSource\(|new WebSocket\(/,
  rst: /fetch\(|new EventSource\(|new WebSocket\(/,
  tls: /fetch\(|new EventSource\(|new WebSocket\(/,
  request: /fetch\(`\/updates|new EventSource\('\/events|new WebSocket\(`\/socket/,
  post: /fetch\('\/messages'/,
  response: /Response\.json\(|new Response\(|function webSocket\(/,
  event: /write\(`id:/,
  // The last is the end of a stream that no line of the endpoint ends.
  comment: /write\(`retry:|write\(': hb|new EventSource\(/,
  frame: /socket\.send\(/,
  ping: /socket\.ping\(/,
  pong: /new WebSocket\(/,
  // A server that goes away closes by itself, and the browser answers by itself.
  close: /socket\.close\(|new WebSocket\(/,
}
/** Undefined: the browser, or the operating system, keeps it to itself. */
const receivers: Record<MessageType, RegExp | undefined> = {
  syn: undefined,
  'syn-ack': undefined,
  ack: undefined,
  fin: undefined,
  rst: undefined,
  tls: undefined,
  request: /function (getUpdates|waitForUpdates|eventStream|webSocket)\(/,
  post: /inbox\.receive\(/,
  response: /fetch\(|new EventSource\(|socket\.onopen =/,
  event: /source\.onmessage =/,
  comment: undefined,
  frame: /socket\.onmessage =/,
  ping: undefined,
  pong: undefined,
  close: /socket\.onclose =/,
}

/** What TCP and TLS send; a ping and a comment are the endpoint's. */
const isHandshake = (type: MessageType): boolean =>
  receivers[type] === undefined && type !== 'comment' && type !== 'ping'

/** What is wrong with the lines of a message; nothing where all is well. */
function* complaints({ protocol, messages }: LaneTrace, message: Message): Generator<string> {
  const { type, sender, receiver, from, text } = message
  const what = `${protocol}, message ${message.index}, ${type}`
  if (!sender) return yield `${what}: no sender`
  const line = lineOf(sender)
  if (!senders[type].test(line)) yield `${what}: sent by "${line}"`
  // A line of the side that sends; what the machines do by themselves is on the client's account.
  const byItself = /new (EventSource|WebSocket)\(/.test(sender) || isHandshake(type)
  const sends = from === 'client' || byItself ? 'clients' : 'server'
  if (!sender.startsWith(`${sends}/`)) yield `${what}: sent by ${sender}`
  const pattern = receivers[type]
  if (pattern === undefined ? receiver : !receiver || !pattern.test(lineOf(receiver)))
    yield `${what}: received by ${receiver}`
  if (receiver && !receiver.startsWith(from === 'client' ? 'server/' : 'clients/'))
    yield `${what}: received by ${receiver}`

  // What the line says, against what the message is.
  if (type === 'request') {
    const path = /\/[a-z/]+/.exec(text)?.[0]
    if (!new RegExp(`[\`']${path}[?\`']`).test(line)) yield `${what}: ${path} by "${line}"`
  }
  if (type === 'response' && message.status !== 101) {
    // The answer comes back to the very line that asked.
    if (receiver !== messages.get(message.answers).sender) yield `${what}: back to ${receiver}`
    if (message.status === 204 && !line.includes('null')) yield `${what}: 204 by "${line}"`
  }
  if (type === 'comment') {
    const said = text.startsWith(':')
      ? "': hb"
      : text.startsWith('retry')
        ? 'retry:'
        : 'EventSource('
    if (!line.includes(said)) yield `${what}: "${text}" by "${line}"`
  }
}

function judgeAll(lanes: readonly LaneTrace[], seen = new Set<string>()): void {
  const wrong: string[] = []
  for (const lane of lanes) {
    for (let i = 0; i < lane.messages.length; i++) {
      const message = lane.messages.get(i)
      wrong.push(...complaints(lane, message))
      seen.add(message.type)
    }
  }
  expect(wrong).toEqual([])
}

async function play(scenario: Scenario, untilUs: number) {
  const run = createRun(scenario)
  await run.runTo(untilUs)
  return run.trace
}

/** Everything that can be sent is, in half a minute. */
const lively = (scenario: Scenario): Scenario => ({
  ...scenario,
  upstream: { ratePerSecond: 0.5, payloadBytes: 20 },
  link: { ...scenario.link, security: 'tls-1.3', keepAliveTimeoutMs: 400 },
  lanes: scenario.lanes.map((lane) => {
    if (lane.protocol === 'sse') return { ...lane, options: { retryMs: 900, heartbeatMs: 5_000 } }
    if (lane.protocol !== 'websocket') return lane
    return { ...lane, options: { ...lane.options, pingMs: 4_000 } }
  }),
  inputs: [
    ...scenario.inputs,
    { kind: 'close' as const, atUs: 20_000_000 },
    { kind: 'refresh' as const, atUs: 29_000_000 },
  ].sort((a, b) => a.atUs - b.atUs),
})

const seen = new Set<string>()

describe.each(presets.map(({ id, scenario }) => [id, scenario] as const))('%s', (_, scenario) => {
  test('each message names a line, and the line has the call', async () => {
    judgeAll((await play(scenario, 20_000_000)).lanes)
    judgeAll((await play(lively(scenario), 30_000_000)).lanes, seen)
  })
})

test('all types were among them', () => {
  expect(Object.keys(senders).filter((type) => !seen.has(type))).toEqual([])
})

test('the judge catches a line that is none, another type’s, and the other side’s', async () => {
  const { lanes } = await play(
    { ...defaultScenario, lanes: [createLane('polling', {})] },
    3_000_000,
  )
  const [lane] = lanes as [LaneTrace]
  const request = lane.messages.get(3)
  const judge = (change: Partial<Message>) => [...complaints(lane, { ...request, ...change })]
  expect(request.type).toBe('request')
  expect(judge({})).toEqual([])
  expect(judge({ sender: undefined })).toHaveLength(1)
  expect(judge({ sender: 'clients/sse.ts new EventSource(' })).not.toEqual([])
  expect(judge({ sender: 'server/get-updates.ts Response.json(' })).not.toEqual([])
  expect(judge({ receiver: undefined })).not.toEqual([])
  expect(judge({ receiver: 'server/post-message.ts inbox.receive(' })).not.toEqual([])
  expect(judge({ type: 'syn' })).not.toEqual([])
})

test('the same for random scenarios', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      judgeAll((await play(scenario, LONG_US)).lanes)
    }),
    { numRuns: 40 },
  )
})

test('a wait is a line of its client, and ends when the next thing begins', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      for (const lane of (await play(scenario, LONG_US)).lanes) {
        const { site, fromUs, untilUs } = lane.waits
        for (let i = 0; i < site.length; i++) {
          const call = siteOf(site.at(i)) as CallSite
          expect(partsOf(call).file).toBe(`clients/${lane.protocol}.ts`)
          expect(lineOf(call)).toContain('await ')
          expect(untilUs.at(i)).toBeGreaterThanOrEqual(fromUs.at(i))
          if (i > 0) expect(fromUs.at(i)).toBeGreaterThanOrEqual(untilUs.at(i - 1))
        }
      }
    }),
    { numRuns: 30 },
  )
})
