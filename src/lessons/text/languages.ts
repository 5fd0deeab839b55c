// Where the words of a language are, by part: one for each chapter, one for the course, one for the
// glossary, each loaded when it is needed. Which words they are is for the languages' own folders to say.
import type { Texts } from './texts.ts'

/** `course`: titles and promises of all chapters. `glossary`: what the terms mean. `proofs`: what is checked. Others: a chapter's id. */
export type Part = string

type Loaders = Readonly<Record<Part, () => Promise<Texts>>>

const en: Loaders = {
  course: async () => (await import('./en/course.ts')).course,
  glossary: async () => (await import('./en/glossary.ts')).glossary,
  proofs: async () => (await import('./en/proofs.ts')).proofs,
  'real-time': async () => (await import('./en/real-time.ts')).realTime,
  'request-response': async () => (await import('./en/request-response.ts')).requestResponse,
  polling: async () => (await import('./en/polling.ts')).polling,
  'long-polling': async () => (await import('./en/long-polling.ts')).longPolling,
  'rooms-course': async () => (await import('./en/rooms-course.ts')).roomsCourse,
  sse: async () => (await import('./en/sse.ts')).sse,
  websocket: async () => (await import('./en/websocket.ts')).websocket,
  'rooms-stage': async () => (await import('./en/rooms-stage.ts')).roomsStage,
  'rooms-detective': async () => (await import('./en/rooms-detective.ts')).roomsDetective,
  'rooms-teach': async () => (await import('./en/rooms-teach.ts')).roomsTeach,
  comparison: async () => (await import('./en/comparison.ts')).comparison,
  'which-when': async () => (await import('./en/which-when.ts')).whichWhen,
  beyond: async () => (await import('./en/beyond.ts')).beyond,
  'rooms-chooser': async () => (await import('./en/rooms-chooser.ts')).roomsChooser,
  'rooms-compared': async () => (await import('./en/rooms-compared.ts')).roomsCompared,
}

const de: Loaders = {
  course: async () => (await import('./de/course.ts')).course,
  glossary: async () => (await import('./de/glossary.ts')).glossary,
  proofs: async () => (await import('./de/proofs.ts')).proofs,
  'real-time': async () => (await import('./de/real-time.ts')).realTime,
  'request-response': async () => (await import('./de/request-response.ts')).requestResponse,
  polling: async () => (await import('./de/polling.ts')).polling,
  'long-polling': async () => (await import('./de/long-polling.ts')).longPolling,
  sse: async () => (await import('./de/sse.ts')).sse,
  websocket: async () => (await import('./de/websocket.ts')).websocket,
  'rooms-course': async () => (await import('./de/rooms-course.ts')).roomsCourse,
  'rooms-stage': async () => (await import('./de/rooms-stage.ts')).roomsStage,
  'rooms-detective': async () => (await import('./de/rooms-detective.ts')).roomsDetective,
  'rooms-teach': async () => (await import('./de/rooms-teach.ts')).roomsTeach,
  comparison: async () => (await import('./de/comparison.ts')).comparison,
  'which-when': async () => (await import('./de/which-when.ts')).whichWhen,
  beyond: async () => (await import('./de/beyond.ts')).beyond,
  'rooms-chooser': async () => (await import('./de/rooms-chooser.ts')).roomsChooser,
  'rooms-compared': async () => (await import('./de/rooms-compared.ts')).roomsCompared,
}

/** By BCP 47 tag. */
export const languages: Readonly<Record<string, Loaders>> = { en, de }
