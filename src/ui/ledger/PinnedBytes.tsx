// The books of the pinned message: what each layer added, and what TCP did for it besides.
import { countedAt, messageLedgerAt } from '../../metrics/ledger.ts'
import { layers } from '../../scenario/layers.ts'
import type { Trace } from '../../trace/trace.ts'
import { useSessionState } from '../context.ts'
import { laneTitle } from '../words/lane-words.ts'
import { layerShort } from '../words/layer-words.ts'
import { messageName } from '../words/message-words.ts'
import { formatBytes } from '../words/units.ts'
import styles from './Ledger.module.css'

export function PinnedBytes({ trace, atUs }: { trace: Trace; atUs: number }) {
  const pin = useSessionState((state) => state.pin)
  const lane = pin && trace.lanes[pin.lane]
  if (!pin || !lane || pin.message >= lane.messages.length) return null
  const { own, resent, acknowledgements } = messageLedgerAt(trace, pin.lane, pin.message, atUs)
  const facts: [string, number][] = [
    ...layers.map((layer): [string, number] => [layerShort[layer], own[layer]]),
    ['sent again', resent],
    ['acknowledged', acknowledgements],
    ['altogether', countedAt(own, 'ip') + resent + acknowledgements],
  ]
  return (
    <section>
      <h3>
        The pinned message: {laneTitle(lane)}, {messageName(lane.messages.get(pin.message))}
      </h3>
      <dl className={styles.facts}>
        {facts.map(([what, bytes]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{formatBytes(bytes)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
