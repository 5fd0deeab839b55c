import { utf8ToBytes } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import { memoryCarrier } from '../../lab/memory-carrier.ts'
import { createRun } from '../../lab/run.ts'
import { presetById } from '../../scenario/presets.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { saidIn } from './said.ts'

it('what was said is as long as the payload that was counted, in every message', async () => {
  const { scenario } = presetById('chat') as { scenario: Scenario }
  const run = createRun(
    { ...scenario, inputs: [{ atUs: 3_000_000, kind: 'send', text: 'Grüße: 👋 "hm"' }] },
    memoryCarrier,
  )
  await run.runTo(20_000_000)
  let said = 0
  for (const lane of run.trace.lanes) {
    const { messages } = lane
    for (let i = 0; i < messages.length; i++) {
      const message = messages.get(i)
      const all = saidIn(run.trace, run.scenario, lane, message)
      const bytes = all.reduce((sum, { text }) => sum + utf8ToBytes(text).length, 0)
      expect(bytes, `${message.type} ${i}`).toBe(message.payloadBytes)
      said += all.filter(({ text }) => text === 'Grüße: 👋 "hm"').length
    }
  }
  expect(said).toBe(run.trace.lanes.length)
})
