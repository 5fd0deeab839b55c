// The command line: reads what is asked and sees it done. A wrong argument is one sentence and exit code 2.
import { type Command, parseCommand } from './arguments.ts'
import { helpText, listText } from './help.ts'
import { runImport } from './import.ts'
import { play } from './play.ts'

/** Undefined where all went well, else the sentence. */
async function perform(command: Command): Promise<string | undefined> {
  switch (command.kind) {
    case 'help':
      process.stdout.write(helpText)
      return undefined
    case 'list':
      process.stdout.write(listText())
      return undefined
    case 'run':
      return play(command)
    case 'import':
      return runImport(command)
  }
}

/** The reader of our output went away (`| head`): nothing is left to say. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}

async function main(): Promise<void> {
  const command = parseCommand(process.argv.slice(2))
  const failed = command.ok ? await perform(command.value) : command.message
  if (failed === undefined) return
  process.stderr.write(`${failed}\n`)
  process.exitCode = 2
}

process.stdout.on('error', endQuietly)
main().catch(endQuietly)
