// What the command line says about itself: how to call it, the presets, the fields.

import { defaultOptions, defaultScenario } from '../scenario/defaults.ts'
import { type FieldSpec, mustBe } from '../scenario/field-specs.ts'
import { getField, laneFields, scenarioFields } from '../scenario/fields.ts'
import { presets } from '../scenario/presets.ts'
import { protocols } from '../scenario/scenario.ts'
import { exportFormats } from './exports.ts'
import { table } from './table.ts'

export const helpText = `Runs a scenario in memory and prints the figures of every lane and the hash of the trace.

  npm run lab -- --preset chat --for 60s
  npm run lab -- --preset lecture --set link.delayMs=200 --set lanes.polling.intervalMs=500
  npm run lab -- --preset chat --for 20s --export pcapng --out chat.pcapng
  npm run lab -- 'https://…/#/?v=1&preset=game&for=20s' --json

  --preset NAME      the scenario; without any, lecture
  --scenario FILE    the scenario as JSON; missing fields take their defaults
  --link URL         the scenario of a link; the link alone will do
  --set FIELD=VALUE  sets a field; may be given many times
  --seed N           the same as --set seed=N
  --for TIME         how long to run: 60s, 1500ms, 2m, 1h; without it the scenario's length, or 60s
  --trace FILE       writes the whole trace, one JSON object a line; sha256sum of the file is the hash
  --export FORMAT    hands the run out as ${exportFormats.join(', ')}
  --out FILE         where the export goes; - is the standard output
  --import FILE      plays a tape again, or tells what a HAR from a browser holds
  --json             prints one JSON object instead of the table
  --list             prints the presets and the fields
  --help             prints this
`

const fieldRow = (spec: FieldSpec, path: string, usual: unknown): string[] => [
  path,
  String(usual ?? '–'),
  mustBe(spec).replace(/^must be (a )?/, ''),
]

export function listText(): string {
  const fields = scenarioFields.map((spec) =>
    fieldRow(spec, spec.path, getField(defaultScenario, spec.path)),
  )
  const options = protocols.flatMap((protocol) =>
    laneFields(protocol).map((spec) =>
      fieldRow(
        spec,
        `lanes.${protocol}.${spec.path}`,
        (defaultOptions[protocol] as Record<string, unknown>)[spec.path],
      ),
    ),
  )
  return `${table(
    ['preset', 'what to look for'],
    presets.map(({ id, watch }) => [id, watch]),
    2,
  )}

${table(['field', 'usual', 'may be'], [...fields, ...options], 3)}

A lane may have a link of its own: lanes.ID.link.delayMs and so on.
`
}
