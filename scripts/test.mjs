// `npm test`: installs what is missing, then runs every judge of this project one after another, stops at
// the first that fails with its exit code, and says last how many tests passed and failed.
// `npm test -- unit e2e` runs some of the steps only.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium, ensureModules, main, npm } from './setup.mjs'

const folder = mkdtempSync(join(tmpdir(), 'wireside-test-'))
const unitReport = join(folder, 'unit.json')
const e2eReport = join(folder, 'e2e.json')

/** Each step is the npm script of its name. */
const steps = [
  { name: 'check', title: 'Format and lint' },
  { name: 'types', title: 'Types' },
  {
    name: 'unit',
    title: 'Unit tests',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: () => {
      const { numPassedTests, numFailedTests } = read(unitReport)
      return { passed: numPassedTests, failed: numFailedTests }
    },
  },
  { name: 'build', title: 'Build' },
  { name: 'budgets', title: 'Size budgets' },
  {
    name: 'e2e',
    title: 'End to end, in Chromium',
    args: ['--reporter=list,json'],
    count: () => {
      const { expected, flaky, unexpected } = read(e2eReport).stats
      return { passed: expected + flaky, failed: unexpected }
    },
  },
]

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** What the step's own report says; nothing where it died before it could write one. */
function counted({ count }) {
  try {
    return count?.() ?? { passed: 0, failed: 0 }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

function runSteps(chosen) {
  let passed = 0
  for (const step of chosen) {
    console.log(`\n── ${step.title} (npm run ${step.name})`)
    const began = performance.now()
    const code = npm(['run', '--silent', step.name, '--', ...(step.args ?? [])], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
    })
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`── ${step.title}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
    const result = counted(step)
    passed += result.passed
    // A step that fails without a failed test (lint, a type, a crash) counts as one.
    if (code !== 0) return { code, passed, failed: Math.max(result.failed, 1) }
  }
  return { code: 0, passed, failed: 0 }
}

await main(() => {
  const wanted = process.argv.slice(2)
  const unknown = wanted.find((name) => !steps.some((step) => step.name === name))
  if (unknown) {
    console.error(
      `There is no step "${unknown}". The steps are ${steps.map(({ name }) => name).join(', ')}.`,
    )
    return 2
  }
  ensureModules()
  const chosen = wanted.length === 0 ? steps : steps.filter(({ name }) => wanted.includes(name))
  if (chosen.some(({ name }) => name === 'e2e')) process.env.CHROMIUM_PATH = ensureChromium()
  const { code, passed, failed } = runSteps(chosen)
  rmSync(folder, { recursive: true, force: true })
  console.log(`\nTests: ${passed} passed, ${failed} failed`)
  return code
})
