// The IP packets with the TCP segments that carried a message, those that were sent again included, and one of
// them opened.
import { useMemo, useState } from 'react'
import { type Segment, segmentBytes } from '../../bytes/segment.ts'
import { segmentsOfMessage } from '../../bytes/segments.ts'
import { leaves } from '../../wire/spans.ts'
import { formatInstant, plural } from '../words/units.ts'
import { ByteView } from './ByteView.tsx'
import styles from './Layers.module.css'
import type { LayerProps } from './layer-props.ts'

function describe({ flags, fromByte, toByte, sentUs, again, lost }: Segment): string {
  const carries = toByte > fromByte ? `bytes ${fromByte} to ${toByte - 1}` : 'no data'
  const fate = `${again ? ', sent again' : ''}${lost ? ', lost' : ''}`
  return `${flags.join(', ').toUpperCase()}: ${carries}, left at ${formatInstant(sentUs)}${fate}`
}

export function PacketLayer({ trace, scenario, laneIndex, message }: LayerProps) {
  const { index, connection, arrivalUs } = message
  // What is known of a message's way changes when a packet of it is lost, and when one is sent again.
  const resent = trace.lane(laneIndex).resent.atUs.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const segments = useMemo(
    () => segmentsOfMessage(trace, scenario, laneIndex, index),
    [trace, scenario, laneIndex, index, arrivalUs, resent],
  )
  const [wanted, setWanted] = useState(0)
  const place = Math.min(wanted, segments.length - 1)
  const segment = segments[place]
  const labelled = useMemo(
    () => segment && segmentBytes(trace, scenario, laneIndex, connection, segment),
    [trace, scenario, laneIndex, connection, segment],
  )
  if (!labelled) return <p>No packet of it has left yet.</p>
  return (
    <>
      <p>
        {plural(segments.length, 'segment')} on connection {connection + 1}. Each has 20 bytes of IP
        header and a TCP header before its data.
      </p>
      {segments.length > 1 && (
        <ol className={styles.segments} data-scrolls="" aria-label="Segments">
          {segments.map((each, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: segments keep their order
            <li key={i}>
              <button type="button" aria-pressed={i === place} onClick={() => setWanted(i)}>
                {describe(each)}
              </button>
            </li>
          ))}
        </ol>
      )}
      {segments.length === 1 && segment && <p>{describe(segment)}</p>}
      <ByteView
        key={place}
        labelled={labelled}
        name="TCP/IP"
        text={() =>
          leaves(labelled.spans)
            .map(({ field, value }) => `${field}: ${value}`)
            .join('\n')
        }
      />
    </>
  )
}
