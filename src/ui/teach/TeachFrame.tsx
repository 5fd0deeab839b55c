// What all rooms for instructors have around them: the ways to each other, and back to the lab.
import { ArrowLeft } from 'lucide-react'
import { usePlace, useSurroundings } from '../context.ts'
import { useTexts } from '../lecture/language.ts'
import { formatPlace, lab } from '../place.ts'
import styles from './Teach.module.css'

const ways = [
  ['#/teach', 'nav.links'],
  ['#/teach/notes', 'nav.notes'],
  ['#/check', 'nav.check'],
] as const

export function TeachFrame({ title, children }: { title: string; children: React.ReactNode }) {
  const say = useTexts('rooms-teach')
  const { place } = useSurroundings()
  const here = usePlace(formatPlace)
  return (
    <div className={styles.room}>
      <header className={styles.head}>
        <button type="button" onClick={() => place.setState(lab)}>
          <ArrowLeft aria-hidden="true" />
          <span>{say('to-lab')}</span>
        </button>
        <strong>{say('room')}</strong>
        <nav aria-label={say('room')}>
          <ul>
            {ways.map(([href, words]) => (
              <li key={href}>
                <a href={href} aria-current={here === href ? 'page' : undefined}>
                  {say(words)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className={styles.page}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  )
}
