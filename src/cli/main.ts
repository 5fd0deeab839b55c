// The command line: reads what is asked, plays it in memory, prints the outcome. A wrong argument is one
// sentence and exit code 2.
import { type FileHandle, open } from 'node:fs/promises'
import { createRun } from '../lab/run.ts'
import { traceLines } from '../trace/ndjson.ts'
import type { Trace } from '../trace/trace.ts'
import { parseCommand, type RunCommand } from './arguments.ts'
import { helpText, listText } from './help.ts'
import { loadScenario } from './load.ts'
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

/** Undefined where all went well, else the sentence. */
async function play(command: RunCommand): Promise<string | undefined> {
  const loaded = await loadScenario(command)
  if (!loaded.ok) return loaded.message
  const scenario = loaded.value
  let file: FileHandle | undefined
  try {
    // Before the run, which may be long: a wrong name should be known at once.
    if (command.traceFile !== undefined) file = await open(command.traceFile, 'w')
  } catch (error) {
    return `The file ${command.traceFile} cannot be written (${(error as NodeJS.ErrnoException).code}).`
  }
  const run = createRun(scenario)
  await run.runTo(run.endUs)
  if (file) {
    await writeTrace(run.trace, file)
    await file.close()
  }
  const outcome = { scenario, trace: run.trace, hash: run.hash() }
  process.stdout.write(command.json ? jsonReport(outcome) : textReport(outcome))
  run.close()
  return undefined
}

/** The reader of our output went away (`| head`): nothing is left to say. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}

async function main(): Promise<void> {
  const command = parseCommand(process.argv.slice(2))
  const wrong = command.ok ? undefined : command.message
  if (command.ok && command.value.kind === 'help') process.stdout.write(helpText)
  if (command.ok && command.value.kind === 'list') process.stdout.write(listText())
  const failed = command.ok && command.value.kind === 'run' ? await play(command.value) : wrong
  if (failed === undefined) return
  process.stderr.write(`${failed}\n`)
  process.exitCode = 2
}

process.stdout.on('error', endQuietly)
main().catch(endQuietly)
