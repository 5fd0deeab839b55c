// What TCP carried for a message: a head and a body, a chunk of an event stream, or a frame.
import { useMemo } from 'react'
import { messageBytes } from '../../bytes/message-bytes.ts'
import { ByteView } from './ByteView.tsx'
import { plainText } from './hex.ts'
import type { LayerProps } from './layer-props.ts'
import { MaskStepper } from './MaskStepper.tsx'
import { maskedParts } from './masking.ts'

export function WireLayer({
  trace,
  scenario,
  laneIndex,
  message,
  name,
}: LayerProps & { name: string }) {
  const { index } = message
  const labelled = useMemo(
    () => messageBytes(trace, scenario, laneIndex, index),
    [trace, scenario, laneIndex, index],
  )
  const masked = useMemo(() => maskedParts(labelled), [labelled])
  return (
    <>
      <ByteView labelled={labelled} name={name} text={() => plainText(labelled.bytes)} />
      {masked && <MaskStepper masked={masked} />}
    </>
  )
}
