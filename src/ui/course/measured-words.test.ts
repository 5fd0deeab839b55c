import { expect, it } from 'vitest'
import { roomsCompared } from '../../lessons/text/en/rooms-compared.ts'
import { communicationWord, connectionWord, scales } from '../comparison/scales.ts'

const counts = [0, 1, 2, 10]
const pairs = counts.flatMap((a) => counts.map((b) => [a, b] as const))
const base = { open: 0, newestForUs: 0, posts: 0, proof: undefined }

/** Every word that a cell of the comparison can say. */
const words = new Set([
  ...Object.values(scales).flatMap(({ steps }) => steps.map(({ word }) => word)),
  ...pairs.map(([opened, requests]) => connectionWord({ ...base, opened, requests })),
  ...pairs.flatMap(([pushed, asked]) =>
    pairs.map(([keptBack, framesUp]) =>
      communicationWord({ ...base, pushed, asked, keptBack, framesUp }),
    ),
  ),
])

it.each([...words])('the lecture has a word for %j', (word) => {
  expect(roomsCompared[`measured.${word}`]).toBe(word)
})
