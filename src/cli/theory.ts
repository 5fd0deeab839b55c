// `npm run theory`: every closed form against a long run in memory, one line a quantity as it comes; exit
// code 1 where one is missed. `--updates N` is the smaller form, with the tolerance that chance asks for.
import { parseArgs } from 'node:util'
import { theoryCases } from './theory-cases.ts'
import { type Comparison, checkCase } from './theory-check.ts'

const USUAL_UPDATES = 100_000
/** Fewer leave parts of a run empty. */
const LEAST_UPDATES = 1_000

const percent = (ratio: number): string => `${(ratio * 100).toFixed(2)} %`

const line = (cells: readonly string[]): string => {
  const [name = '', quantity = '', ...numbers] = cells
  const columns = [
    name.padEnd(36),
    quantity.padEnd(13),
    ...numbers.map((cell) => cell.padStart(15)),
  ]
  return `${columns.join('').trimEnd()}\n`
}

const row = ({ unit, ...c }: Comparison): string =>
  line([
    c.case,
    c.quantity,
    `${c.predicted.toFixed(3)} ${unit}`,
    `${c.measured.toFixed(3)} ${unit}`,
    percent(c.error),
    percent(c.allowed),
    c.ok ? 'ok' : 'MISS',
  ])

function updatesFrom(argv: string[]): number {
  const { values } = parseArgs({ args: argv, options: { updates: { type: 'string' } } })
  const updates = Number(values.updates ?? USUAL_UPDATES)
  if (Number.isInteger(updates) && updates >= LEAST_UPDATES) return updates
  throw new Error(`--updates is ${values.updates}, but must be a whole number from 1,000.`)
}

async function main(updates: number): Promise<void> {
  process.stdout.write(`At least ${updates.toLocaleString('en-US')} updates each.\n\n`)
  process.stdout.write(line(['lane', 'quantity', 'closed form', 'measured', 'error', 'allowed']))
  let misses = 0
  for (const theory of theoryCases) {
    for (const comparison of await checkCase(theory, updates)) {
      process.stdout.write(row(comparison))
      if (!comparison.ok) misses++
    }
  }
  process.stdout.write(misses ? `\n${misses} missed.\n` : '\nAll within what is allowed.\n')
  if (misses) process.exitCode = 1
}

try {
  await main(updatesFrom(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}
