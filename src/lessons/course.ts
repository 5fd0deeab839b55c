// The chapters in their order, each loaded when it is opened, and how a lecture's time is shared among them.
import type { Chapter, Length } from './chapter.ts'

export interface CourseEntry {
  id: string
  load: () => Promise<Chapter>
  /** Minutes on stage, by the length of the whole lecture. */
  stage: Readonly<Record<Length, number>>
}

export const course: readonly CourseEntry[] = [
  {
    id: 'real-time',
    load: async () => (await import('./chapters/real-time/chapter.ts')).realTime,
    stage: { 45: 4, 90: 8 },
  },
  {
    id: 'request-response',
    load: async () => (await import('./chapters/request-response/chapter.ts')).requestResponse,
    stage: { 45: 5, 90: 10 },
  },
  {
    id: 'polling',
    load: async () => (await import('./chapters/polling/chapter.ts')).polling,
    stage: { 45: 7, 90: 14 },
  },
  {
    id: 'long-polling',
    load: async () => (await import('./chapters/long-polling/chapter.ts')).longPolling,
    stage: { 45: 7, 90: 14 },
  },
  {
    id: 'sse',
    load: async () => (await import('./chapters/sse/chapter.ts')).sse,
    stage: { 45: 5, 90: 10 },
  },
  {
    id: 'websocket',
    load: async () => (await import('./chapters/websocket/chapter.ts')).websocket,
    stage: { 45: 7, 90: 14 },
  },
  {
    id: 'comparison',
    load: async () => (await import('./chapters/comparison/chapter.ts')).comparison,
    stage: { 45: 4, 90: 8 },
  },
  {
    id: 'which-when',
    load: async () => (await import('./chapters/which-when/chapter.ts')).whichWhen,
    stage: { 45: 4, 90: 8 },
  },
  {
    id: 'beyond',
    load: async () => (await import('./chapters/beyond/chapter.ts')).beyond,
    stage: { 45: 2, 90: 4 },
  },
]
