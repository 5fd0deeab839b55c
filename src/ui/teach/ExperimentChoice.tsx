// Which experiments of the lecture a link leads to, by the chapters in which they stand.
import { useChapters } from '../lecture/chapters.ts'
import { useTexts } from '../lecture/language.ts'
import type { Draft } from './draft.ts'
import { useTitles } from './experiment-titles.ts'
import styles from './Teach.module.css'

type Change = (part: Partial<Draft>) => void

export function ExperimentChoice({ chosen, onChange }: { chosen: string; onChange: Change }) {
  const say = useTexts('rooms-teach')
  const course = useTexts('course')
  const chapters = useChapters()
  const title = useTitles(chapters)
  return (
    <label className={styles.field}>
      <strong>{say('build.experiment')}</strong>
      <select value={chosen} onChange={({ target }) => onChange({ experiment: target.value })}>
        {chapters.map(({ id, experiments }) => (
          <optgroup key={id} label={course(`${id}.title`)}>
            {experiments.map((experiment) => (
              <option key={experiment.id} value={experiment.id}>
                {title(experiment.id)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

export function AssignChoice({ draft, onChange }: { draft: Draft; onChange: Change }) {
  const say = useTexts('rooms-teach')
  const course = useTexts('course')
  const chapters = useChapters()
  const title = useTitles(chapters)
  const { assign, ownSeeds } = draft
  const all = chapters.flatMap(({ experiments }) => experiments.map(({ id }) => id))
  const toggle = (id: string) => {
    const chosen = assign.includes(id) ? assign.filter((one) => one !== id) : [...assign, id]
    onChange({ assign: all.filter((one) => chosen.includes(one)) })
  }
  return (
    <>
      <fieldset>
        <legend>{say('build.assign')}</legend>
        <div className={styles.scrolling}>
          {chapters
            .filter(({ experiments }) => experiments.length > 0)
            .map(({ id, experiments }) => (
              <fieldset key={id}>
                <legend className={styles.minor}>{course(`${id}.title`)}</legend>
                {experiments.map((experiment) => (
                  <label key={experiment.id} className={styles.option}>
                    <input
                      type="checkbox"
                      checked={assign.includes(experiment.id)}
                      onChange={() => toggle(experiment.id)}
                    />
                    <span>
                      {title(experiment.id)}{' '}
                      {experiment.task && <small>{say('build.assign.task')}</small>}
                    </span>
                  </label>
                ))}
              </fieldset>
            ))}
        </div>
      </fieldset>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={ownSeeds}
          onChange={() => onChange({ ownSeeds: !ownSeeds })}
        />
        <span>
          {say('build.own-seeds')} <small>{say('build.own-seeds.note')}</small>
        </span>
      </label>
    </>
  )
}
