// Which captured rows the lab has a model for. A row of another kind is listed with the reason, neither
// failed nor hidden.
import type { CapturedRow } from './fidelity-captures.ts'

const known = ['poll', 'long-poll', 'sse', 'ws', 'post']

/** Why there is nothing to compare this row with; undefined where it is replayed. */
export function notModelled({ tier, params, id }: CapturedRow): string | undefined {
  const says = (word: RegExp) => [tier, params.variant, id].some((name) => word.test(name))
  if (!known.includes(params.protocol)) return `no lane speaks ${params.protocol}`
  if (says(/nagle|2w|two-?writes?/i)) return 'the servers of the lab do not use Nagle’s algorithm'
  if (says(/disconnect|kill/i)) return 'the capture cuts connections; a scenario cannot say so yet'
  if (says(/cross-?origin|preflight|cors/i)) return 'the lab asks its own origin only'
  return undefined
}
