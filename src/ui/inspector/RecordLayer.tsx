// The TLS records around a message, or a flight of TLS's own handshake, as anybody on the way would see them.
import { useMemo } from 'react'
import { sealedBytes } from '../../bytes/sealed-bytes.ts'
import { ByteView } from './ByteView.tsx'
import { plainText } from './hex.ts'
import type { LayerProps } from './layer-props.ts'

export function RecordLayer({ trace, scenario, laneIndex, message }: LayerProps) {
  const { index } = message
  const labelled = useMemo(() => {
    const lane = trace.lane(laneIndex)
    return sealedBytes(scenario, lane, lane.messages.get(index))
  }, [trace, scenario, laneIndex, index])
  return (
    <>
      <p>
        By the specification (RFC 8446), not captured. Nothing is really encrypted: the bytes that
        would be are random, as they look to anybody who listens.
      </p>
      <ByteView labelled={labelled} name="TLS records" text={() => plainText(labelled.bytes)} />
    </>
  )
}
