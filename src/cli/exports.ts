// The forms in which the command line hands a run out. An imported HAR has no scenario behind it: what needs
// one cannot be made of it, and says so.
import { exportHar } from '../export/export-har.ts'
import { exportMermaid } from '../export/mermaid.ts'
import { exportMessagesCsv } from '../export/messages-csv.ts'
import { exportMetricsCsv } from '../export/metrics-csv.ts'
import { exportPcapng } from '../export/pcapng.ts'
import { exportTape } from '../export/tape.ts'
import type { Microseconds } from '../kernel/time.ts'
import { failure, type Result, success } from '../scenario/result.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Trace } from '../trace/trace.ts'

export const exportFormats = ['har', 'pcapng', 'csv', 'metrics-csv', 'mermaid', 'tape'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What happened, and what it was made from. */
export interface Recording {
  trace: Trace
  untilUs: Microseconds
  source?: { scenario: Scenario; hash: string }
}

export function exported(
  format: ExportFormat,
  { trace, untilUs, source }: Recording,
): Result<string | Uint8Array> {
  if (format === 'csv') return success(exportMessagesCsv(trace))
  if (format === 'metrics-csv') return success(exportMetricsCsv(trace, untilUs))
  if (format === 'mermaid') return success(exportMermaid(trace, { fromUs: 0, toUs: untilUs }))
  if (!source)
    return failure(
      `--export ${format} needs a scenario, which a HAR does not have; csv, metrics-csv and mermaid do not.`,
    )
  const { scenario, hash } = source
  if (format === 'har') return success(exportHar(trace, scenario, untilUs))
  if (format === 'pcapng') return success(exportPcapng(trace, scenario))
  return success(exportTape(scenario, untilUs, hash))
}
