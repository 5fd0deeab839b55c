// Patterns that stand for layers of bytes in the charts, once for each protocol's colour: dots for TLS,
// hatching for TCP/IP, as in the ledger. In tenths of a pixel, as the bars.
import { protocols } from '../../scenario/scenario.ts'

export function ChartInk() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <defs>
        {protocols.map((protocol) => (
          <g key={protocol} stroke={`var(--${protocol})`} fill={`var(--${protocol})`}>
            <pattern
              id={`ink-tls-${protocol}`}
              width="50"
              height="50"
              patternUnits="userSpaceOnUse"
            >
              <circle cx="25" cy="25" r="10" stroke="none" />
            </pattern>
            <pattern
              id={`ink-ip-${protocol}`}
              width="50"
              height="50"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 0H50" strokeWidth="22" />
            </pattern>
          </g>
        ))}
      </defs>
    </svg>
  )
}
