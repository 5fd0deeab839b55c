// A file for the person: made while the run stands still, then handed to the browser's downloads.
import { inBreaths } from '../../browser/breaths.ts'
import type { Session } from '../../session/session.ts'
import type { ThemeName } from '../theme/tokens.ts'
import { formatBytes } from '../words/units.ts'
import type { FileFormat } from './formats.ts'
import { fileName, recordingOf } from './recording.ts'

/** The newest file, kept until the next: a browser may still be reading it after the click. */
let kept: string | undefined

function download(blob: Blob, name: string): void {
  if (kept !== undefined) URL.revokeObjectURL(kept)
  kept = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = kept
  link.download = name
  link.click()
}

/** One sentence on what came of it. */
export async function saveAs(
  session: Session,
  theme: ThemeName,
  { ending, type, make }: FileFormat,
): Promise<string> {
  try {
    return await session.atRest(async (run) => {
      const recording = recordingOf(session, run, theme)
      const blob = new Blob(await inBreaths(await make(recording)), { type })
      const name = fileName(recording, ending)
      download(blob, name)
      return `Saved ${name} (${formatBytes(blob.size)}).`
    })
  } catch (error) {
    return `The file could not be made: ${error instanceof Error ? error.message : error}`
  }
}
