// Plays a scenario in memory to its end and hands out what was asked for: table or JSON, trace, exports.
import type { FileHandle } from 'node:fs/promises'
import { createRun, type Run } from '../lab/run.ts'
import { traceLines } from '../trace/ndjson.ts'
import type { Trace } from '../trace/trace.ts'
import type { ExportRequest, RunCommand } from './arguments.ts'
import { exported, type Recording } from './exports.ts'
import { loadScenario } from './load.ts'
import { openOutput, STANDARD_OUTPUT } from './output.ts'
import { jsonReport, textReport } from './report.ts'

/** Characters of the trace that are written at once. */
const BATCH = 1 << 16

async function writeTrace(trace: Trace, file: FileHandle): Promise<void> {
  let batch = ''
  for (const line of traceLines(trace)) {
    batch += line
    if (batch.length < BATCH) continue
    await file.appendFile(batch)
    batch = ''
  }
  await file.appendFile(batch)
}

/** Opens the file of an export; undefined where it goes to the standard output, or nothing is exported. */
export async function openExport(request: ExportRequest | undefined) {
  if (request === undefined || request.file === STANDARD_OUTPUT) return undefined
  return openOutput(request.file)
}

/** Writes an export; a sentence where it cannot be made. */
export async function writeExport(
  { format }: ExportRequest,
  recording: Recording,
  file: FileHandle | undefined,
): Promise<string | undefined> {
  const made = exported(format, recording)
  if (!made.ok) return made.message
  if (file) await file.writeFile(made.value)
  else process.stdout.write(made.value)
  return undefined
}

const recordingOf = (run: Run): Recording => ({
  trace: run.trace,
  untilUs: run.headUs,
  source: { scenario: run.scenario, hash: run.hash() },
})

/** Undefined where all went well, else the sentence. */
export async function play(command: RunCommand): Promise<string | undefined> {
  const { traceFile, exportTo, json } = command
  const loaded = await loadScenario(command)
  if (!loaded.ok) return loaded.message
  const scenario = loaded.value
  const traceOutput = traceFile === undefined ? undefined : await openOutput(traceFile)
  if (traceOutput && !traceOutput.ok) return traceOutput.message
  const exportOutput = await openExport(exportTo)
  if (exportOutput && !exportOutput.ok) return exportOutput.message

  const run = createRun(scenario)
  await run.runTo(run.endUs)
  if (traceOutput) {
    await writeTrace(run.trace, traceOutput.value)
    await traceOutput.value.close()
  }
  if (exportTo) {
    const wrong = await writeExport(exportTo, recordingOf(run), exportOutput?.value)
    await exportOutput?.value.close()
    if (wrong !== undefined) return wrong
  }
  // An export to the standard output stands there alone, so that it can be piped on.
  if (exportTo?.file !== STANDARD_OUTPUT) {
    const outcome = { scenario, trace: run.trace, hash: run.hash() }
    process.stdout.write(json ? jsonReport(outcome) : textReport(outcome))
  }
  run.close()
  return undefined
}
