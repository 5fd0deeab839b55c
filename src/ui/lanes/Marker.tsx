// The mark of a protocol: its shape in its colour, the same as on the canvas. Beside a title it says nothing
// more, so it is silent for screen readers. It grows with the page's type.
import type { Protocol } from '../../scenario/scenario.ts'
import { type MarkerShape, markers } from '../theme/tokens.ts'

const shapes: Record<MarkerShape, React.ReactNode> = {
  ring: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  circle: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  square: <rect x="2.5" y="2.5" width="11" height="11" fill="currentColor" />,
  triangle: <path d="M8 1.5 15 14H1Z" fill="currentColor" />,
  diamond: <path d="M8 0.5 15.5 8 8 15.5 0.5 8Z" fill="currentColor" />,
}

export function Marker({ protocol, size = 16 }: { protocol: Protocol; size?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      style={{
        width: `${size / 16}rem`,
        height: `${size / 16}rem`,
        color: `var(--${protocol})`,
        flex: 'none',
      }}
    >
      {shapes[markers[protocol]]}
    </svg>
  )
}
