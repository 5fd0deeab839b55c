import { describe, expect, it } from 'vitest'
import { proofs } from '../../lessons/proofs.ts'
import { claimSource, sourceIn } from './claim-source.ts'

describe('the code of a claim', () => {
  it('is found for every claim that has a proof, and is its alone', async () => {
    for (const id of Object.keys(proofs)) {
      const code = await claimSource(id)
      expect(code, id).toMatch(new RegExp(`^id: '${id}',`))
      expect(code, id).toContain('holds')
      expect(code?.match(/^id: '/gm), id).toHaveLength(1)
    }
  })

  it('ends where its braces end, and is nothing where it is not', () => {
    const file =
      "const a = [\n  {\n    id: 'one',\n    check: 1,\n\n    more: 2,\n  },\n  {\n    id: 'two',\n  },\n]\n"
    expect(sourceIn(file, 'one')).toBe("id: 'one',\ncheck: 1,\n\nmore: 2,")
    expect(sourceIn(file, 'three')).toBeUndefined()
  })
})
