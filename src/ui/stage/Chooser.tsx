// Where a lecture begins: which of the two plans, and at which chapter.
import { type Length, lengths } from '../../lessons/chapter.ts'
import { useSurroundings } from '../context.ts'
import { useTexts } from '../lecture/language.ts'
import { lab } from '../place.ts'
import styles from './Chooser.module.css'
import { useLecture } from './use-lecture.ts'

export function Chooser() {
  const { place } = useSurroundings()
  const say = useTexts('rooms-stage')
  return (
    <main className={styles.chooser}>
      <h1>{say('stage.title')}</h1>
      <p>{say('stage.intro')}</p>
      <div className={styles.plans}>
        {lengths.map((length) => (
          <Plan key={length} length={length} />
        ))}
      </div>
      <p>{say('stage.keys-hint')}</p>
      <p>{say('stage.touch-hint')}</p>
      <button type="button" onClick={() => place.setState(lab)}>
        {say('stage.to-lab')}
      </button>
    </main>
  )
}

function Plan({ length }: { length: Length }) {
  const { place } = useSurroundings()
  const say = useTexts('rooms-stage')
  const sayCourse = useTexts('course')
  const { chapters, plan } = useLecture(length)
  return (
    <section className={styles.plan} aria-labelledby={`plan-${length}`}>
      <h2 id={`plan-${length}`}>
        {say('stage.plan')} {length} {say('stage.minutes')}
      </h2>
      <p>
        {plan.length} {say('stage.beats')}
      </p>
      <ol>
        {chapters.map((chapter) => {
          const first = plan.findIndex((step) => step.chapter === chapter)
          const minutes = plan
            .filter((step) => step.chapter === chapter)
            .reduce((sum, { beat }) => sum + beat.minutes, 0)
          return (
            <li key={chapter.id}>
              <button
                type="button"
                onClick={() => place.setState({ room: 'stage', path: [length, String(first + 1)] })}
              >
                <span>{sayCourse(`${chapter.id}.title`)}</span>
                <small>
                  {minutes} {say('stage.minutes')}
                </small>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
