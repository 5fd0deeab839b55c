// The room in which unlabelled lines are explained: all cases, or the one that the link names.
import { Suspense } from 'react'
import { caseName, seedOf } from '../../lessons/detective/cases.ts'
import { usePlace, useSurroundings } from '../context.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import { lab } from '../place.ts'
import { CaseDesk } from './CaseDesk.tsx'
import { CaseList } from './CaseList.tsx'
import styles from './Detective.module.css'

export function Detective() {
  const { place } = useSurroundings()
  const say = useTexts('rooms-detective')
  const [name] = usePlace((state) => state.path)
  const seed = name === undefined ? undefined : seedOf(name)
  const toCases = () => place.setState({ room: 'detective', path: [] })
  return (
    <main className={styles.room} data-desk={seed !== undefined || undefined}>
      <header className={styles.head}>
        <h1>{seed === undefined ? say('title') : titleOf(seed, say)}</h1>
        {seed !== undefined && (
          <button type="button" onClick={toCases}>
            {say('to-cases')}
          </button>
        )}
        <button type="button" onClick={() => place.setState(lab)}>
          {say('to-lab')}
        </button>
      </header>
      {seed === undefined ? (
        <CaseList lost={name !== undefined} />
      ) : (
        <Suspense fallback={<p role="status">{say('loading')}</p>}>
          <CaseDesk key={seed} seed={seed} />
        </Suspense>
      )}
    </main>
  )
}

/** `Case 3`, or `Case with seed 12345`. */
export function titleOf(seed: number, say: (key: string) => string): string {
  const name = caseName(seed)
  return name.startsWith('seed-')
    ? fill(say('case.seed'), { seed })
    : fill(say('case.number'), { number: name })
}
