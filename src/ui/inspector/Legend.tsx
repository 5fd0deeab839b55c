// How to read the lanes: each sign of the timeline with the words for it. Shown while no message is pinned.
import styles from './Inspector.module.css'

const signs: [React.ReactNode, string][] = [
  [
    <g key="arrow">
      <path d="M4 21 20 5" stroke="currentColor" strokeWidth="2" />
      <circle cx="12" cy="13" r="3" fill="currentColor" />
    </g>,
    'A message on its way. The more time between the ends of its arrow, the slower the link.',
  ],
  [
    <g key="delivery">
      <path d="M3 9h26" stroke="currentColor" strokeWidth="4" opacity="0.35" />
      <circle cx="29" cy="17" r="4.5" fill="currentColor" />
    </g>,
    'An update is delivered. The pale bar begins when the server created it: its length is the latency.',
  ],
  [
    <path key="held" d="M4 19h28" stroke="currentColor" strokeWidth="6" opacity="0.6" />,
    'The server holds a request until it has news.',
  ],
  [
    <rect key="open" x="4" y="6" width="28" height="14" fill="currentColor" opacity="0.18" />,
    'A connection stays open: nothing has to be asked for.',
  ],
  [
    <g key="empty" stroke="var(--muted)" fill="none">
      <path d="M6 21 20 7" strokeWidth="1.5" strokeDasharray="3 2.5" />
      <circle cx="24" cy="6" r="3" strokeWidth="1.5" />
    </g>,
    'An empty answer: asked in vain.',
  ],
  [
    <g key="lost" stroke="currentColor" strokeWidth="2" fill="none">
      <path d="M6 21 16 12M13 8l8 8M21 8l-8 8" />
    </g>,
    'A packet is lost. TCP sends it again; the message comes late.',
  ],
]

export function Legend() {
  return (
    <section className={styles.legend}>
      <h2>How to read the lanes</h2>
      <p>
        In each lane the upper line is the client, the lower one the server, and time runs to the
        right. Where the screen is narrow, the client is left, the server right, and time runs down.
        All lanes get the same updates at the same instants.
      </p>
      <ul>
        {signs.map(([sign, words]) => (
          <li key={words}>
            <svg viewBox="0 0 36 26" width="36" height="26" aria-hidden="true" fill="none">
              {sign}
            </svg>
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <p>
        Press a message to pin it: what it says, when it travelled, what it weighs. By keyboard,
        open the table (T) and choose a row.
      </p>
    </section>
  )
}
