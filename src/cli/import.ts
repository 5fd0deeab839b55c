// Reads a file that somebody made: plays a tape again and says whether the outcome is the same, or tells
// what a HAR holds and what it does not.
import { readFile, stat } from 'node:fs/promises'
import { importFile } from '../export/import-file.ts'
import type { ImportedHar } from '../export/import-har.ts'
import { MAX_CHARACTERS } from '../export/json.ts'
import type { Tape } from '../export/tape.ts'
import { toMs } from '../kernel/time.ts'
import { createRun } from '../lab/run.ts'
import { failure, type Result, success } from '../scenario/result.ts'
import { TRACE_VERSION } from '../trace/ndjson.ts'
import type { ImportCommand } from './arguments.ts'
import type { Recording } from './exports.ts'
import { harJson, harText } from './har-report.ts'
import { STANDARD_OUTPUT } from './output.ts'
import { openExport, writeExport } from './play.ts'
import { jsonReport, textReport } from './report.ts'

/** What is shown, and what an export is made of. */
interface Shown {
  text: string
  json: string
  recording: Recording
  /** What is wrong although there is something to show. */
  wrong?: string
}

async function readText(path: string): Promise<Result<string>> {
  try {
    const { size } = await stat(path)
    // A character takes at most four bytes; a file that cannot be short enough is not even read.
    if (size > 4 * MAX_CHARACTERS)
      return failure(`The file ${path} is too large to be a tape or a HAR.`)
    return success(await readFile(path, 'utf8'))
  } catch (error) {
    return failure(`The file ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

async function replayed({ scenario, untilUs, hash, trace: version }: Tape): Promise<Shown> {
  const run = createRun(scenario)
  await run.runTo(untilUs)
  const finite = { ...scenario, durationMs: toMs(untilUs) }
  const outcome = { scenario: finite, trace: run.trace, hash: run.hash() }
  const same = outcome.hash === hash
  const why =
    version === TRACE_VERSION
      ? 'the tape was changed, or this Wireside plays it otherwise.'
      : `the tape is of version ${version} of the trace, this Wireside writes version ${TRACE_VERSION}.`
  run.close()
  return {
    text: `${textReport(outcome)}${same ? 'The same as on the tape.\n' : ''}`,
    json: jsonReport(outcome),
    recording: { trace: run.trace, untilUs, source: { scenario, hash: outcome.hash } },
    ...(!same && { wrong: `The hash on the tape is ${hash}, but the run's is another: ${why}` }),
  }
}

const shownHar = (har: ImportedHar): Shown => ({
  text: harText(har),
  json: harJson(har),
  recording: { trace: har.trace, untilUs: har.endUs },
})

/** Undefined where all went well, else the sentence. */
export async function runImport(command: ImportCommand): Promise<string | undefined> {
  const { file, exportTo, json } = command
  const text = await readText(file)
  if (!text.ok) return text.message
  const imported = importFile(text.value)
  if (!imported.ok) return `In ${file}: ${imported.message}`
  const shown =
    imported.value.kind === 'tape'
      ? await replayed(imported.value.tape)
      : shownHar(imported.value.har)
  const output = await openExport(exportTo)
  if (output && !output.ok) return output.message
  if (exportTo) {
    const wrong = await writeExport(exportTo, shown.recording, output?.value)
    await output?.value.close()
    if (wrong !== undefined) return wrong
  }
  if (exportTo?.file !== STANDARD_OUTPUT) process.stdout.write(json ? shown.json : shown.text)
  return shown.wrong
}
