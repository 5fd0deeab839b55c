// One exhibit, folded or open, under its name; beside the name stands what its code is doing, so that a
// folded file, or one scrolled out of sight, still tells.
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { type CallSite, siteCode } from '../../trace/call-sites.ts'
import type { Message } from '../../trace/lane-trace.ts'
import { InPlace } from '../InPlace.tsx'
import type { ActiveLine } from './active-lines.ts'
import styles from './Code.module.css'
import { type Exhibit, titleOf } from './exhibits.ts'
import { SourceLine } from './SourceLine.tsx'

interface ListingProps {
  exhibit: Exhibit
  open: boolean
  active: ReadonlyMap<CallSite, ActiveLine>
  counts: Int32Array
  lit: CallSite | undefined
  pinned: Message | undefined
  onLight(site: CallSite): void
}

/** Lines that only wait or show: no message is sent or received there. */
const withoutMessages = /page\.|sleep\(|log\.next\(/

export function Listing(props: ListingProps) {
  const { exhibit, active, counts, lit, pinned, onLight } = props
  const [open, setOpen] = useState(props.open)
  const id = useId()
  const title = titleOf(exhibit.file)
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <section className={styles.file}>
      <div className={styles.title}>
        <h3>
          <button
            type="button"
            className="quiet"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <Chevron aria-hidden="true" />
            {title}
          </button>
        </h3>
        <InPlace className={styles.state}>{newest(exhibit, active)?.text}</InPlace>
      </div>
      <section
        id={id}
        hidden={!open}
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        data-scrolls=""
        aria-label={title}
      >
        <div className={styles.code}>
          {exhibit.lines.map((line, index) => {
            const site = exhibit.sites.get(index)
            const at = site && active.get(site)
            return (
              <SourceLine
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
                key={index}
                line={line}
                number={index + 1}
                site={site}
                does={at?.does}
                now={at?.now === true}
                text={at?.text ?? ''}
                count={site && !withoutMessages.test(site) ? counts[siteCode(site)] : undefined}
                lit={site !== undefined && site === lit}
                pinned={site ? didTo(pinned, site) : ''}
                onLight={onLight}
              />
            )
          })}
        </div>
      </section>
    </section>
  )
}

/** What the file's code is doing now, or did last. */
function newest(
  { sites }: Exhibit,
  active: ReadonlyMap<CallSite, ActiveLine>,
): ActiveLine | undefined {
  let best: ActiveLine | undefined
  for (const site of sites.values()) {
    const line = active.get(site)
    if (line && (!best || line.sinceUs >= best.sinceUs)) best = line
  }
  return best
}

function didTo(pinned: Message | undefined, site: CallSite): string {
  if (pinned?.sender === site) return 'The pinned message was sent here.'
  return pinned?.receiver === site ? 'The pinned message came here.' : ''
}
