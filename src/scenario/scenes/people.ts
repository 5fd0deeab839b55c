// Who speaks and what they say, in chat and notifications: a few names and sentences, chosen by chance.
import { noise, pick } from './noise.ts'

const names = ['Ada', 'Ben', 'Cem', 'Dora'] as const

const lines = [
  'Are you there?',
  'The train is late again.',
  'I saved you a seat.',
  'Which room is it?',
  'Look at the second lane!',
  'Coffee after the lecture?',
  'That was fast.',
  'Who asked the last question?',
] as const

const happenings = [
  'answered your question',
  'shared a file with you',
  'likes your photo',
  'invites you to a call',
] as const

export interface Said {
  author: string
  text: string
}

/** What update `id` of a chat says. */
export const chatLineAt = (seed: number, id: number): Said => ({
  author: pick(names, noise(seed, id, 30)),
  text: pick(lines, noise(seed, id, 31)),
})

/** What update `id` notifies of. */
export const notificationAt = (seed: number, id: number): string =>
  `${pick(names, noise(seed, id, 40))} ${pick(happenings, noise(seed, id, 41))}`
