// Every message names its lines, and the lines are there: the marker from the trace to the exhibits, judged
// from the files' own text and from what each kind of message must have been sent and received by.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRun } from '../src/lab/run.ts'
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

/** The text of the one line that a call stands in. */
function lineOf(site: CallSite): string {
  const { file, call } = partsOf(site)
  const found = linesOf(file).filter((line) => line.includes(call))
  expect(found, site).toHaveLength(1)
  return found[0] as string
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
  comment: /write\(`retry:|write\(': hb/,
  frame: /socket\.send\(/,
  ping: /socket\.ping\(/,
  pong: /new WebSocket\(/,
  close: /socket\.close\(/,
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

const isHandshake = (type: MessageType): boolean => receivers[type] === undefined

function judge(lane: LaneTrace, message: Message): void {
  const { type, sender, receiver, from } = message
  const what = `${lane.protocol}, message ${message.index}, ${type}`
  expect(sender, what).toBeDefined()
  expect(lineOf(sender as CallSite), what).toMatch(senders[type])
  // A line of the side that sends; what the machines do by themselves is on the client's account.
  const byItself = isHandshake(type) && type !== 'comment' && type !== 'ping'
  expect(partsOf(sender as CallSite).file, what).toMatch(
    from === 'client' || byItself ? /^clients\// : /^server\//,
  )
  const pattern = receivers[type]
  if (!pattern) {
    expect(receiver, what).toBeUndefined()
    return
  }
  expect(lineOf(receiver as CallSite), what).toMatch(pattern)
  expect(partsOf(receiver as CallSite).file, what).toMatch(
    from === 'client' ? /^server\// : /^clients\//,
  )
}

/** What a line of this text would have done, told from the message alone. */
function judgeContent({ messages }: LaneTrace, message: Message): void {
  const line = lineOf(message.sender as CallSite)
  if (message.type === 'request') {
    const path = /\/[a-z/]+/.exec(message.text)?.[0] as string
    expect(line).toMatch(new RegExp(`[\`']${path}[?\`']`))
  }
  if (message.type === 'response' && message.status !== 101) {
    const asked = messages.get(message.answers)
    // The answer comes back to the very line that asked.
    expect(message.receiver).toBe(asked.sender)
    expect(message.status === 204 ? line : 'null').toContain('null')
  }
  if (message.type === 'comment' && message.text.startsWith(':')) expect(line).toContain("': hb")
}

const judgeAll = (lanes: readonly LaneTrace[], seen = new Set<string>()): void => {
  for (const lane of lanes) {
    for (let i = 0; i < lane.messages.length; i++) {
      const message = lane.messages.get(i)
      judge(lane, message)
      judgeContent(lane, message)
      seen.add(message.type)
    }
  }
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
  inputs: [...scenario.inputs, { kind: 'refresh' as const, atUs: 29_000_000 }].sort(
    (a, b) => a.atUs - b.atUs,
  ),
})

describe.each(presets.map(({ id, scenario }) => [id, scenario] as const))('%s', (_, scenario) => {
  test('each message names a line, and the line has the call', async () => {
    judgeAll((await play(scenario, 60_000_000)).lanes)
  })
  test('so does every other type of message', async () => {
    judgeAll((await play(lively(scenario), 30_000_000)).lanes)
  })
})

test('all types were among them', async () => {
  const seen = new Set<string>()
  for (const { scenario } of presets)
    judgeAll((await play(lively(scenario), 30_000_000)).lanes, seen)
  // A tab that closes ends the run, so that nobody ever sends a Close frame.
  expect([...Object.keys(senders)].filter((type) => !seen.has(type))).toEqual(['close'])
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
