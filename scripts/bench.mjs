// `npm run bench`: runs every benchmark of bench/ one after another, alone on the machine. Names choose some
// of them, and options go to each: `npm run bench -- memory --check` fails where a limit is missed.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium, ensureModules, main, root, run, SetupError } from './setup.mjs'

const programOf = (name) => join(root, 'bench', name, 'run.mjs')

await main(() => {
  ensureModules()
  const given = process.argv.slice(2)
  const options = given.filter((argument) => argument.startsWith('-'))
  const wanted = given.filter((argument) => !argument.startsWith('-'))
  const all = readdirSync(join(root, 'bench')).filter((name) => existsSync(programOf(name)))
  const unknown = wanted.find((name) => !all.includes(name))
  if (unknown) {
    throw new SetupError(`There is no benchmark "${unknown}". There are ${all.join(', ')}.`)
  }
  process.env.CHROMIUM_PATH = ensureChromium()
  const codes = all
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .map((name) => run(process.execPath, [programOf(name), ...options]))
  return codes.find((code) => code !== 0)
})
