// The scenario that a command asks for, whole and within its limits, with its length settled.
import { readFile } from 'node:fs/promises'
import { parseExperiment } from '../scenario/experiment-url.ts'
import { setField } from '../scenario/fields.ts'
import { presetById, presets } from '../scenario/presets.ts'
import { failure, type Result, success } from '../scenario/result.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { parseScenario } from '../scenario/schema.ts'
import type { RunCommand, Source } from './arguments.ts'

/** How long a run is where nothing says so. */
const USUAL_MS = 60_000

/** A scenario that rests after `durationMs`. */
export type FiniteScenario = Scenario & { durationMs: number }

async function readScenarioFile(path: string): Promise<Result<Scenario>> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return failure(`The file ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return failure(`The file ${path} is not JSON: ${(error as Error).message}.`)
  }
  const parsed = parseScenario(value)
  return parsed.ok ? parsed : failure(`In ${path}: ${parsed.message}`)
}

async function sourceScenario(source: Source): Promise<Result<Scenario>> {
  switch (source.from) {
    case 'preset': {
      const preset = presetById(source.id)
      const known = presets.map(({ id }) => id).join(', ')
      if (!preset) return failure(`There is no preset ${source.id}; there are ${known}.`)
      return success(preset.scenario)
    }
    case 'file':
      return readScenarioFile(source.path)
    case 'link': {
      const { experiment, notices } = parseExperiment(source.url)
      // The page goes on with what it can use; here a figure of another scenario would mislead.
      const [wrong] = notices
      return wrong === undefined
        ? success(experiment.scenario)
        : failure(`The link cannot be played as it is: ${wrong}`)
    }
  }
}

export async function loadScenario(command: RunCommand): Promise<Result<FiniteScenario>> {
  let result = await sourceScenario(command.source)
  for (const [path, value] of command.settings)
    if (result.ok) result = setField(result.value, path, value)
  if (!result.ok) return result
  const durationMs = command.forMs ?? result.value.durationMs ?? USUAL_MS
  // By its field, so that the limits of a length hold for `--for` too.
  const finite = setField(result.value, 'durationMs', durationMs)
  if (!finite.ok) return command.forMs === undefined ? finite : failure(`--for: ${finite.message}`)
  return success({ ...finite.value, durationMs })
}
