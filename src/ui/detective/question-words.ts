// The keys of the words around a question: what is asked, how it is hinted at, and why the answer is what it is.
import type { Question } from '../../lessons/detective/mystery.ts'

/** A setting is asked for by its name; a protocol and a message are not named. */
export const askKey = ({ part, subject }: Question): string =>
  `ask.${part === 'setting' ? subject : part}`

/** From general to telling. */
export function hintKeys({ part, subject }: Question): string[] {
  if (part === 'protocol') return [1, 2, 3].map((n) => `hint.protocol.${n}`)
  if (part === 'setting') return [1, 2].map((n) => `hint.setting.${subject}.${n}`)
  return ['hint.message.1', `hint.message.${subject}`]
}

export const becauseKey = ({ part, subject }: Question): string => `because.${part}.${subject}`

/** The words of an option. */
export const optionKey = ({ part }: Question, option: string): string =>
  `${part === 'protocol' ? 'protocol' : 'nature'}.${option}`
