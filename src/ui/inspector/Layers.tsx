// A message opened layer by layer, from what the person wanted down to the packets. A layer that is opened
// stays open from one message to the next.
import { useState } from 'react'
import type { MessageType } from '../../trace/vocabulary.ts'
import { formatBytes } from '../words/units.ts'
import styles from './Layers.module.css'
import type { LayerProps } from './layer-props.ts'
import { PacketLayer } from './PacketLayer.tsx'
import { RecordLayer } from './RecordLayer.tsx'
import { saidIn } from './said.ts'
import { WireLayer } from './WireLayer.tsx'

type LayerName = 'said' | 'wire' | 'records' | 'packets'

const frames: readonly MessageType[] = ['frame', 'ping', 'pong', 'close']
const chunks: readonly MessageType[] = ['event', 'comment']

function wireName(type: MessageType): string {
  if (frames.includes(type)) return 'WebSocket frame'
  return chunks.includes(type) ? 'Event stream, in an HTTP chunk' : 'HTTP/1.1'
}

export function Layers(props: LayerProps) {
  const { message, laneIndex } = props
  const [open, setOpen] = useState<Record<LayerName, boolean>>({
    said: false,
    wire: true,
    records: false,
    packets: false,
  })
  const key = `${laneIndex}.${message.index}`
  const layer = (name: LayerName, title: string, bytes: number, content: () => React.ReactNode) => (
    <details
      className={styles.layer}
      open={open[name]}
      onToggle={({ currentTarget }) => setOpen((all) => ({ ...all, [name]: currentTarget.open }))}
    >
      <summary>
        <span>{title}</span> <span className={styles.size}>{formatBytes(bytes)}</span>
      </summary>
      {open[name] && <div className={styles.content}>{content()}</div>}
    </details>
  )
  const name = wireName(message.type)
  return (
    <section className={styles.layers} aria-label="Layer by layer">
      <h3>Layer by layer</h3>
      {layer('said', 'What the person wanted', message.payloadBytes, () => (
        <SaidLayer {...props} />
      ))}
      {message.httpBytes > 0 &&
        layer('wire', name, message.httpBytes, () => (
          <WireLayer key={key} {...props} name={name} />
        ))}
      {message.tlsBytes > 0 &&
        layer('records', 'TLS 1.3 records', message.httpBytes + message.tlsBytes, () => (
          <RecordLayer key={key} {...props} />
        ))}
      {layer('packets', 'TCP segments in IP packets', message.ipBytes, () => (
        <PacketLayer key={key} {...props} />
      ))}
      <p className={styles.remark}>
        These bytes are computed from the model, each when you look at it. The same rules are
        checked against captures of real browsers and servers
        {message.tlsBytes > 0 && '; those of TLS are by the specification, not captured'}.
      </p>
    </section>
  )
}

function SaidLayer({ trace, scenario, laneIndex, message }: LayerProps) {
  const said = saidIn(trace, scenario, trace.lane(laneIndex), message)
  if (said.length === 0) return <p>Nothing: nobody’s text is in this message.</p>
  return (
    <dl className={styles.said}>
      {said.map(({ who, text }) => (
        <div key={who}>
          <dt>{who}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
