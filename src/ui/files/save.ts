// A file for the person: made while the run stands still, then handed to the browser's downloads.
import { inBreaths } from '../../browser/breaths.ts'
import type { Session } from '../../session/session.ts'
import { download } from '../download.ts'
import type { ThemeName } from '../theme/tokens.ts'
import { formatBytes } from '../words/units.ts'
import type { FileFormat } from './formats.ts'
import { fileName, recordingOf } from './recording.ts'

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
