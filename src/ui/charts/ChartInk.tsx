// Patterns that stand for layers of bytes in the charts, once for each protocol's colour: dots for TLS,
// hatching for TCP/IP, as in the ledger.
import { protocols } from '../../scenario/scenario.ts'

export function ChartInk() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <defs>
        {protocols.map((protocol) => (
          <g key={protocol} stroke={`var(--${protocol})`} fill={`var(--${protocol})`}>
            <pattern id={`ink-tls-${protocol}`} width="5" height="5" patternUnits="userSpaceOnUse">
              <circle cx="2.5" cy="2.5" r="1" stroke="none" />
            </pattern>
            <pattern
              id={`ink-ip-${protocol}`}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 0H5" strokeWidth="2.2" />
            </pattern>
          </g>
        ))}
      </defs>
    </svg>
  )
}
