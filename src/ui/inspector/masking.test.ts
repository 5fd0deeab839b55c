import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as ws from 'ws'
import { frame } from '../../wire/frame.ts'
import { maskedParts, maskStep, unmaskedText } from './masking.ts'

// The package's own types leave it out.
const { Sender } = ws as unknown as {
  Sender: {
    frame(
      data: Buffer,
      options: {
        fin: boolean
        opcode: number
        mask: boolean
        readOnly: boolean
        rsv1: boolean
        generateMask(target: Buffer): void
      },
    ): Buffer[]
  }
}

const keys = fc.uint8Array({ minLength: 4, maxLength: 4 })
const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
const masked = (text: string, maskingKey: Uint8Array) =>
  maskedParts(frame({ opcode: 'text', final: true, payload: Buffer.from(text), maskingKey }))

describe('taking the mask off', () => {
  it('gives the text back that ws masked', () => {
    fc.assert(
      fc.property(texts, keys, (text, key) => {
        fc.pre(!text.startsWith('\uFEFF'))
        const pieces = Sender.frame(Buffer.from(text), {
          fin: true,
          opcode: 1,
          mask: true,
          readOnly: true,
          rsv1: false,
          generateMask: (target) => target.set(key),
        })
        const payload = Buffer.concat(pieces).subarray(-Buffer.byteLength(text))
        const parts = { key, payload: new Uint8Array(payload) }
        expect(unmaskedText(parts, parts.payload.length)).toBe(text)
        expect(masked(text, key)).toEqual(parts)
      }),
    )
  })

  it('each step takes one byte with its byte of the key, and only whole characters show', () => {
    fc.assert(
      fc.property(texts, keys, fc.nat(), (text, key, any) => {
        fc.pre(!text.startsWith('\uFEFF'))
        const parts = masked(text, key)
        if (!parts) throw new Error('The frame is masked.')
        const bytes = Buffer.from(text)
        const at = any % bytes.length
        const step = maskStep(parts, at)
        expect(step.plain).toBe(bytes[at])
        expect(step.key).toBe(key[step.keyAt])
        expect(text.startsWith(unmaskedText(parts, at))).toBe(true)
      }),
    )
  })

  it('finds nothing to do in a frame from a server', () => {
    expect(
      maskedParts(frame({ opcode: 'text', final: true, payload: Buffer.from('x') })),
    ).toBeUndefined()
  })
})
