// The options of a TCP header as Linux sends them: timestamps in every segment, and in a SYN what both sides
// must know before they begin (RFC 9293, section 3.2).
import { headerPart, u16, u32 } from './header-parts.ts'
import { field, group, type Labelled } from './spans.ts'
import { MSS_BYTES } from './tcp.ts'

const TIMESTAMPS_BYTES = 12
const TIMESTAMPS = 'RFC 7323, 3.2'
/** As Linux chooses it on a machine with the usual memory. */
export const WINDOW_SCALE = 7

const noOperation = (count: number): Labelled =>
  field(new Uint8Array(count).fill(1), {
    field: 'No-operation',
    value: '1',
    meaning: 'Fills up, so that options begin at a whole word.',
    section: 'RFC 9293, 3.2',
  })

function timestamps(tsval: number, tsecr: number): Labelled {
  const part = headerPart(TIMESTAMPS)
  return group(
    {
      field: 'Timestamps',
      value: `${tsval}, ${tsecr}`,
      meaning: 'Lets both sides measure how long a round trip takes.',
      section: TIMESTAMPS,
    },
    part(Uint8Array.of(8, 10), 'Kind, length', '8, 10 bytes', 'Which option this is.'),
    part(u32(tsval), 'TSval', tsval, "The sender's clock, in milliseconds."),
    part(u32(tsecr), 'TSecr', tsecr, "The other side's clock, as last heard."),
  )
}

/** Those of a SYN: the largest segment, selective acknowledgements, timestamps, the scale of windows. */
function synOptions(tsval: number, tsecr: number, scale: number): Labelled[] {
  const largest = MSS_BYTES + TIMESTAMPS_BYTES
  return [
    headerPart('RFC 9293, 3.7.1')(
      Uint8Array.of(2, 4, ...u16(largest)),
      'Maximum segment size',
      largest,
      'How many bytes a segment may carry; timestamps take 12 of them.',
    ),
    headerPart('RFC 2018, 2')(
      Uint8Array.of(4, 2),
      'SACK permitted',
      'yes',
      'Later, single losses may be named.',
    ),
    timestamps(tsval, tsecr),
    noOperation(1),
    headerPart('RFC 7323, 2.2')(
      Uint8Array.of(3, 3, scale),
      'Window scale',
      scale,
      `From here on, windows count ${2 ** scale} bytes each.`,
    ),
  ]
}

export interface OptionValues {
  tsval: number
  tsecr: number
  windowScale?: number
}

export const tcpOptions = (
  { tsval, tsecr, windowScale = WINDOW_SCALE }: OptionValues,
  isSyn: boolean,
): Labelled[] =>
  isSyn ? synOptions(tsval, tsecr, windowScale) : [noOperation(2), timestamps(tsval, tsecr)]
