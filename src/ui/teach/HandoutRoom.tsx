// A chapter on paper: to write on, or with the answers. Which chapter and which of the two is in the address; the
// paper is chosen here.
import { ArrowLeft, Printer } from 'lucide-react'
import { Suspense, useEffect, useLayoutEffect, useState } from 'react'
import { course } from '../../lessons/course.ts'
import { shown } from '../../scenario/fields.ts'
import { usePlace, useSession } from '../context.ts'
import { useTexts } from '../lecture/language.ts'
import styles from './Handout.module.css'
import { Handout } from './Handout.tsx'

const papers = { a4: 'A4', letter: 'Letter' } as const
type Paper = keyof typeof papers

/** Tells the printer the paper, for as long as the room is open. */
function usePaper(name: string): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page { size: ${name} portrait }`)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [name])
}

export function HandoutRoom() {
  const say = useTexts('rooms-teach')
  const [named, key] = usePlace(({ path }) => path)
  const chapter = course.find(({ id }) => id === named)?.id ?? course[0]?.id ?? ''
  const session = useSession()
  useEffect(() => {
    if (named !== undefined && named !== chapter)
      session.notify(`There is no chapter ${shown(named)}. The handout is that of the first one.`)
  }, [session, named, chapter])
  const withKey = key === 'key'
  const [paper, setPaper] = useState<Paper>('a4')
  usePaper(papers[paper])
  return (
    <div className={styles.room} data-paper={paper}>
      <header className={styles.tools}>
        <a href="#/teach/notes">
          <ArrowLeft aria-hidden="true" /> {say('handout.back')}
        </a>
        <a href={withKey ? `#/handout/${chapter}` : `#/handout/${chapter}/key`}>
          {say(withKey ? 'notes.handout' : 'notes.key')}
        </a>
        <label>
          {say('handout.paper')}{' '}
          <select value={paper} onChange={({ target }) => setPaper(target.value as Paper)}>
            {Object.entries(papers).map(([id, name]) => (
              <option key={id} value={id} lang="en">
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => window.print()}>
          <Printer aria-hidden="true" />
          <span>{say('handout.print')}</span>
        </button>
      </header>
      <main className={styles.paper}>
        <Suspense fallback={<p>{say('handout.making')}</p>}>
          <Handout key={`${chapter} ${withKey}`} id={chapter} withKey={withKey} />
        </Suspense>
      </main>
    </div>
  )
}
