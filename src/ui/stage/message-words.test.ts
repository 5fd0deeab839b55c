import { expect, test } from 'vitest'
import { loadChapters, planOf } from '../../lessons/plan.ts'
import { languages } from '../../lessons/text/languages.ts'
import type { Texts } from '../../lessons/text/texts.ts'
import { layers } from '../../scenario/layers.ts'
import { protocols } from '../../scenario/scenario.ts'
import { createRehearsal, pictureAt } from '../../session/stage.ts'
import { layerKey, sentenceKey } from './message-words.ts'

const chapters = await loadChapters()
const rehearse = createRehearsal()
const steps = planOf(chapters, '90')
const opening = steps.flatMap(({ beat }, index) =>
  beat.kind !== 'reveal' && beat.pin ? [[beat.id, index] as const] : [],
)

const catalogues: readonly Texts[] = await Promise.all(
  Object.values(languages).map((parts) => parts['rooms-stage']?.() ?? {}),
)

test.each(opening)('what %s opens is said in each language', async (_, index) => {
  const picture = await pictureAt(steps, index, rehearse)
  const { lane: number = -1, message: opened = -1 } = picture?.pin ?? {}
  const lane = picture?.outcome.trace.lane(number)
  const message = lane?.messages.get(opened)
  if (!lane || !message) throw new Error('The beat opens no message.')
  const keys = [sentenceKey(message, lane), ...layers.map((layer) => layerKey(layer, message))]
  for (const texts of catalogues) for (const key of keys) expect(texts[`${key}`], key).toMatch(/\S/)
})

test('so is whatever is asked', () => {
  for (const texts of catalogues)
    for (const protocol of protocols) expect(texts[`message.asked.${protocol}`]).toMatch(/\S/)
})
