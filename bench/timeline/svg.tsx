// The same messages the way a good React developer would draw them: SVG, each message memoised, in a group
// that is moved, the window found by binary search. Only messages under way get new props.
import { memo, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Trace } from '../../src/trace/trace.ts'
import { colours, dashes } from '../../src/ui/theme/tokens.ts'
import type { DrawMoment, Moment } from './page.ts'

const WIDTH = 1200
const HEIGHT = 640
/** No message is longer under way. */
const LONGEST_US = 200_000

interface ArrowProps {
  x: number
  length: number
  y: number
  depth: number
  colour: string
  dash: string | undefined
  /** 0 … 1; 1: arrived. */
  share: number
}

const Arrow = memo(function Arrow({ x, length, y, depth, colour, dash, share }: ArrowProps) {
  const tipX = x + length * share
  const tipY = y + depth * share
  const reach = Math.hypot(length, depth)
  const along = (length / reach) * 6
  const across = (depth / reach) * 6
  return (
    <>
      <line
        x1={x}
        y1={y}
        x2={tipX}
        y2={tipY}
        stroke={colour}
        strokeWidth={1.3}
        strokeDasharray={dash}
      />
      {share === 1 && (
        <path
          fill={colour}
          d={`M${tipX} ${tipY}L${tipX - along - 0.42 * across} ${tipY - across + 0.42 * along}L${tipX - along + 0.42 * across} ${tipY - across - 0.42 * along}Z`}
        />
      )}
    </>
  )
})

function Picture({ trace, moment }: { trace: Trace; moment: Moment }) {
  const { fromUs, toUs, headUs } = moment
  const usPerPx = (toUs - fromUs) / WIDTH
  const band = HEIGHT / trace.lanes.length
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label="Timeline">
      <g transform={`translate(${-fromUs / usPerPx} 0)`}>
        {trace.lanes.map(({ id, protocol, messages }, lane) => {
          const first = messages.sentUs.countUpTo(fromUs - LONGEST_US)
          const last = messages.sentUs.countUpTo(Math.min(toUs, headUs))
          const items = []
          for (let i = first; i < last; i++) {
            const sentUs = messages.sentUs.at(i)
            const arrivalUs = messages.arrivalUs.at(i)
            const down = messages.fromServer.at(i) === 1
            items.push(
              <Arrow
                key={i}
                x={sentUs / usPerPx}
                length={(arrivalUs - sentUs) / usPerPx}
                y={lane * band + (down ? 0.85 : 0.3) * band}
                depth={(down ? -0.55 : 0.55) * band}
                colour={colours.light.protocol[protocol]}
                dash={down ? undefined : dashes[protocol].join(' ')}
                share={Math.min(1, (headUs - sentUs) / (arrivalUs - sentUs))}
              />,
            )
          }
          return <g key={id}>{items}</g>
        })}
      </g>
    </svg>
  )
}

export function startSvg(stage: HTMLElement, trace: Trace, first: Moment): DrawMoment {
  let show: (moment: Moment) => void = () => {}
  function Root() {
    const [moment, setMoment] = useState(first)
    show = setMoment
    return <Picture trace={trace} moment={moment} />
  }
  flushSync(() => createRoot(stage).render(<Root />))
  return (moment) => flushSync(() => show(moment))
}
