// The gate's two middle steps: the buttons that let the run go, and what is said while it runs.
import { Play, SkipForward } from 'lucide-react'
import { useTexts } from '../lecture/language.ts'
import styles from './Course.module.css'
import { useCourse } from './course-context.ts'
import cardStyles from './Experiment.module.css'
import { HowFar } from './WatchBar.tsx'

/** `ready`: something is predicted. */
export function RunRow({ ready }: { ready: boolean }) {
  const say = useTexts('rooms-course')
  const { lesson, seeTheLab } = useCourse()
  return (
    <>
      <div className={styles.buttons}>
        <button
          type="button"
          className={cardStyles.run}
          disabled={!ready}
          onClick={() => {
            lesson.release()
            seeTheLab()
          }}
        >
          <Play aria-hidden="true" />
          <span>{say('run')}</span>
        </button>
        <button type="button" disabled={!ready} onClick={lesson.skip}>
          <SkipForward aria-hidden="true" />
          <span>{say('run.skip')}</span>
        </button>
      </div>
      {!ready && <p className={styles.note}>{say('run.first')}</p>}
    </>
  )
}

export function Running({ watch }: { watch: React.ReactNode }) {
  const say = useTexts('rooms-course')
  const { lesson } = useCourse()
  return (
    <>
      <h4>
        {say('running.title')} <HowFar />
      </h4>
      <p>
        <strong>{say('watch')}</strong> {watch}
      </p>
      <div className={styles.buttons}>
        <button type="button" onClick={lesson.skip}>
          <SkipForward aria-hidden="true" />
          <span>{say('run.skip')}</span>
        </button>
      </div>
    </>
  )
}
