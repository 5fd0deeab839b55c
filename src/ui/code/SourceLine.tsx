// One line of an exhibit. A line whose call sends, receives or waits has a row below it, always there, for
// what it is doing and for its messages; so nothing moves when it starts to glow.
import { Pin } from 'lucide-react'
import { memo } from 'react'
import type { CallSite } from '../../trace/call-sites.ts'
import { InPlace } from '../InPlace.tsx'
import { plural } from '../words/units.ts'
import type { ActiveLine } from './active-lines.ts'
import styles from './Code.module.css'
import type { CodeLine } from './code-line.ts'

export interface SourceLineProps {
  line: CodeLine
  /** Counted from 1. */
  number: number
  site: CallSite | undefined
  does: ActiveLine['does'] | undefined
  now: boolean
  /** What it is doing, in words. */
  text: string
  /** Messages in the window; undefined: this line has nothing to do with messages. */
  count: number | undefined
  lit: boolean
  /** What this line did to the pinned message. */
  pinned: string
  onLight(site: CallSite): void
}

const signs: Record<ActiveLine['does'], string> = { sends: '▸', waits: '‖', receives: '◂' }

export const SourceLine = memo(function SourceLine(props: SourceLineProps) {
  const { line, number, site, does, now, text, count, lit, pinned, onLight } = props
  const code = (
    <code>
      {line.map(([kind, token], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a token is nothing but its place
        <span key={index} className={styles[kind]}>
          {token}
        </span>
      ))}
    </code>
  )
  const gutter = (
    <span className={styles.gutter} aria-hidden="true">
      {site && <span className={styles.sign}>{does && signs[does]}</span>}
      {number}
    </span>
  )
  if (!site) {
    return (
      <div className={styles.line}>
        {gutter}
        {code}
      </div>
    )
  }
  const hasMessages = count !== undefined
  return (
    <div
      className={styles.site}
      data-does={does}
      data-now={now || undefined}
      data-lit={lit || undefined}
      data-site={site}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a larger target for the button below it */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the same */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button below it is there for the keyboard */}
      <div
        className={styles.line}
        data-clickable={hasMessages || undefined}
        onClick={() => hasMessages && isClick() && onLight(site)}
      >
        {gutter}
        {code}
      </div>
      <div className={styles.lens}>
        <InPlace className={styles.doing} data-doing="">
          {text}
        </InPlace>
        {pinned && (
          <span className={styles.pinned} title={pinned}>
            <Pin aria-hidden="true" />
            <span className="visually-hidden">{pinned}</span>
          </span>
        )}
        {hasMessages && (
          <button
            type="button"
            className={`quiet ${styles.count}`}
            aria-pressed={lit}
            onClick={() => onLight(site)}
          >
            <InPlace className={styles.in}>{plural(count, 'message')}</InPlace>
            <span className="visually-hidden"> of line {number}</span>
          </button>
        )}
      </div>
    </div>
  )
})

/** Who marks text to copy it does not mean the line. */
const isClick = (): boolean => getSelection()?.isCollapsed !== false
