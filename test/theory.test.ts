// The lab against queueing theory, in its smaller form; `npm run theory` is the whole of it.
import { describe, expect, it } from 'vitest'
import { theoryCases } from '../src/cli/theory-cases.ts'
import { checkCase } from '../src/cli/theory-check.ts'

const UPDATES = 2_000

describe('what is measured follows the closed forms', () => {
  it.each(theoryCases)('$name', async (theory) => {
    for (const comparison of await checkCase(theory, UPDATES))
      expect(comparison, JSON.stringify(comparison)).toMatchObject({ ok: true })
  })

  it('would notice: a closed form that is a tenth off is missed', async () => {
    for (const theory of theoryCases.filter(({ name }) => name.includes('d 200 ms, 5/s'))) {
      const [mean] = await checkCase({ ...theory, meanMs: theory.meanMs * 1.1 }, UPDATES)
      expect(mean?.ok).toBe(false)
    }
  })
})
