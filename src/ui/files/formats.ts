// The kinds of file that a run can be saved as, each with what opens it. How a file is written is known where
// it is loaded from, when somebody wants one.
import type { Recording } from './recording.ts'

export interface FileFormat {
  title: string
  ending: string
  type: string
  /** What is in it and what opens it, in one sentence. */
  opens: string
  /** Its parts, each made when it is asked for. */
  make(recording: Recording): Promise<Iterable<BlobPart>>
}

export const fileFormats: readonly FileFormat[] = [
  {
    title: 'HAR',
    ending: 'har',
    type: 'application/json',
    opens: 'Every request and WebSocket message; opens in the Network tab of a browser’s DevTools.',
    async make({ trace, scenario, untilUs }) {
      const { harParts } = await import('../../export/export-har.ts')
      return harParts(trace, scenario, untilUs)
    },
  },
  {
    title: 'pcapng',
    ending: 'pcapng',
    type: 'application/octet-stream',
    opens: 'Every TCP/IP packet with its bytes; opens in Wireshark.',
    async make({ trace, scenario }) {
      const { pcapngBlocks } = await import('../../export/pcapng.ts')
      // Views of plain buffers: nothing in here is shared between threads.
      return pcapngBlocks(trace, scenario) as Iterable<Uint8Array<ArrayBuffer>>
    },
  },
  {
    title: 'Messages (CSV)',
    ending: 'messages.csv',
    type: 'text/csv',
    opens: 'One row a message, with times and sizes; opens in any spreadsheet.',
    async make({ trace }) {
      const { messagesCsvLines } = await import('../../export/messages-csv.ts')
      return messagesCsvLines(trace)
    },
  },
  {
    title: 'Figures (CSV)',
    ending: 'metrics.csv',
    type: 'text/csv',
    opens: 'Each lane’s figures at every second; opens in any spreadsheet.',
    async make({ trace, untilUs }) {
      const { metricsCsvLines } = await import('../../export/metrics-csv.ts')
      return metricsCsvLines(trace, untilUs)
    },
  },
  {
    title: 'Mermaid',
    ending: 'mmd',
    type: 'text/plain',
    opens:
      'The stretch on the screen as a sequence diagram; GitHub, GitLab and mermaid.live draw it.',
    async make({ trace, window, cursorUs }) {
      const { exportMermaid } = await import('../../export/mermaid.ts')
      const { fromUs, toUs } = window
      return [exportMermaid(trace, { fromUs, toUs: Math.min(toUs, cursorUs) })]
    },
  },
  {
    title: 'Picture (PNG)',
    ending: 'png',
    type: 'image/png',
    opens: 'The stretch on the screen, with title, lanes and link; opens everywhere.',
    async make(recording) {
      const { pngPicture } = await import('./render.ts')
      return [await pngPicture(recording)]
    },
  },
  {
    title: 'Drawing (SVG)',
    ending: 'svg',
    type: 'image/svg+xml',
    opens: 'The same as shapes and text; opens in browsers, Inkscape and Illustrator.',
    async make(recording) {
      const { svgPicture } = await import('./render.ts')
      return [svgPicture(recording)]
    },
  },
  {
    title: 'Tape (JSON)',
    ending: 'tape.json',
    type: 'application/json',
    opens: 'The experiment with all that you did, and its hash; opens here and in npm run lab.',
    async make({ scenario, untilUs, hash }) {
      const { exportTape } = await import('../../export/tape.ts')
      return [exportTape(scenario, untilUs, hash)]
    },
  },
]
