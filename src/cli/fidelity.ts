// `npm run fidelity -- [FILE] [--json]`: every captured row of the file against its replay in memory; exit
// code 1 where a limit is missed, 2 where the file is none.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { failure, type Result } from '../scenario/result.ts'
import { type Captures, parseCaptures } from './fidelity-captures.ts'
import { jsonReport, textReport } from './fidelity-report.ts'
import { compareAll } from './fidelity-summary.ts'

const OWN = fileURLToPath(new URL('../../docs/captures/captures.json', import.meta.url))

async function readCaptures(path: string): Promise<Result<Captures>> {
  try {
    const captures = parseCaptures(await readFile(path, 'utf8'))
    return captures.ok ? captures : failure(`In ${path}: ${captures.message}`)
  } catch (error) {
    return failure(`The file ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

/** Undefined where there was something to print, else the sentence. */
async function main(argv: string[]): Promise<string | undefined> {
  let asked: { values: { json?: boolean | undefined }; positionals: string[] }
  try {
    asked = parseArgs({
      args: argv,
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    })
  } catch {
    return 'Usage: npm run fidelity -- [FILE] [--json]'
  }
  const { values, positionals } = asked
  if (positionals.length > 1) return 'Give one file of captures, or none for the project’s own.'
  const captures = await readCaptures(positionals[0] ?? OWN)
  if (!captures.ok) return captures.message
  const fidelity = await compareAll(captures.value)
  process.stdout.write(values.json ? jsonReport(fidelity) : textReport(fidelity))
  if (!fidelity.summary.ok) process.exitCode = 1
  return undefined
}

const failed = await main(process.argv.slice(2))
if (failed !== undefined) {
  process.stderr.write(`${failed}\n`)
  process.exitCode = 2
}
