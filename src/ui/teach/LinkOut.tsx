// The link that was made, and its forms to take away: a QR code, a frame for another page, Markdown.
import { Copy, Download, ExternalLink } from 'lucide-react'
import { useId, useState } from 'react'
import type { Experiment } from '../../scenario/experiment-url.ts'
import { copyText } from '../clipboard.ts'
import { download } from '../download.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import { type Draft, iframeOf, linkOfDraft, MOST_CHARACTERS, markdownOf } from './draft.ts'
import { qrSvg, svgAddress } from './qr.ts'
import styles from './Teach.module.css'

interface LinkOutProps {
  draft: Draft
  base: Experiment
  chapterOf(experiment: string): string
}

export function LinkOut({ draft, base, chapterOf }: LinkOutProps) {
  const say = useTexts('rooms-teach')
  const whole = (embed: boolean) =>
    new URL(linkOfDraft(draft, base, chapterOf, embed), document.baseURI).href
  const link = whole(false)
  const title = draft.title || 'Wireside'
  const long = link.length > MOST_CHARACTERS
  const svg = long ? undefined : qrSvg(link)
  return (
    <>
      <TakeAway title={say('out.link')} text={link}>
        <a href={link} target="_blank" rel="noopener">
          {say('out.open')} <ExternalLink aria-hidden="true" />
        </a>
      </TakeAway>
      <p role="status" className={long ? styles.warning : styles.note}>
        {fill(say(long ? 'out.too-long' : 'out.length'), {
          length: link.length,
          most: MOST_CHARACTERS,
        })}
      </p>
      <section className={styles.out}>
        <h2>{say('out.qr')}</h2>
        {svg ? (
          <div className={styles.qr}>
            <img src={svgAddress(svg)} alt={`${say('out.qr')}: ${link}`} />
            <button
              type="button"
              onClick={() =>
                download(new Blob([svg], { type: 'image/svg+xml' }), 'wireside-link.svg')
              }
            >
              <Download aria-hidden="true" />
              <span>{say('download')} (SVG)</span>
            </button>
          </div>
        ) : (
          <p>{say('out.qr.too-long')}</p>
        )}
      </section>
      <TakeAway title={say('out.iframe')} text={iframeOf(whole(true), title)} />
      <TakeAway title={say('out.markdown')} text={markdownOf(link, title)} />
    </>
  )
}

interface TakeAwayProps {
  title: string
  text: string
  children?: React.ReactNode
}

function TakeAway({ title, text, children }: TakeAwayProps) {
  const say = useTexts('rooms-teach')
  const id = useId()
  const [said, setSaid] = useState('')
  return (
    <section className={styles.out}>
      <h2>
        <label htmlFor={id}>{title}</label>
      </h2>
      <textarea
        id={id}
        className={styles.text}
        readOnly
        rows={3}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.actions}>
        <button
          type="button"
          aria-label={`${say('copy')}: ${title}`}
          onClick={async () => setSaid(say((await copyText(text)) ? 'copied' : 'copy-by-hand'))}
        >
          <Copy aria-hidden="true" />
          <span>{say('copy')}</span>
        </button>
        {children}
        <span role="status" className={styles.note}>
          {said}
        </span>
      </div>
    </section>
  )
}
