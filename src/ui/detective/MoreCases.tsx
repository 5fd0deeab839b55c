// Any other case: by a seed that somebody chose, or by the next one; and its link, for those who are to solve it.
import { useId, useState } from 'react'
import { caseName, LARGEST_SEED } from '../../lessons/detective/cases.ts'
import { copyText } from '../clipboard.ts'
import { useSurroundings } from '../context.ts'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { formatPlace, type Place } from '../place.ts'
import { nextSeed } from '../setup/next-seed.ts'
import { recall, remember } from '../storage.ts'
import styles from './CaseList.module.css'

/** The newest case that was made on this device. */
const LATEST = 'detective-seed'
const FIRST = 12_345

/** Where the case with this seed is. */
const placeOf = (seed: number): Place => ({ room: 'detective', path: [caseName(seed)] })

/** Another case than those that were made here before. */
export function anotherCase(): Place {
  const seed = nextSeed(Number(recall(LATEST) ?? FIRST))
  remember(LATEST, String(seed))
  return placeOf(seed)
}

export function MoreCases() {
  const { place } = useSurroundings()
  const say = useTexts('rooms-detective')
  const language = useLanguage()
  const id = useId()
  const [text, setText] = useState(String(FIRST))
  const [said, setSaid] = useState('')
  const seed = /^\d{1,10}$/.test(text.trim()) ? Number(text) : undefined
  const fits = seed !== undefined && seed <= LARGEST_SEED
  const wrong = () =>
    fill(say('more.wrong'), { least: 0, most: LARGEST_SEED.toLocaleString(language) })
  const copy = async () => {
    if (!fits) return setSaid(wrong())
    const link = new URL(formatPlace(placeOf(seed)), location.href).href
    setSaid((await copyText(link)) ? say('more.copied') : `${say('more.link')} ${link}`)
  }
  return (
    <section aria-labelledby={`${id}title`} className={styles.more}>
      <h2 id={`${id}title`}>{say('more.title')}</h2>
      <p>{say('more.intro')}</p>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault()
          if (fits) place.setState(placeOf(seed))
          else setSaid(wrong())
        }}
      >
        <label>
          {say('more.seed')}
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={text}
            onChange={({ target }) => {
              setText(target.value)
              setSaid('')
            }}
          />
        </label>
        <button type="submit">{say('more.open')}</button>
        <button type="button" onClick={copy}>
          {say('more.copy')}
        </button>
        <button type="button" onClick={() => place.setState(anotherCase())}>
          {say('more.another')}
        </button>
      </form>
      <p role="status">{said}</p>
    </section>
  )
}
