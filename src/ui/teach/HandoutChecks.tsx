// The end of a handout: "check yourself" and three sentences, to be answered or with the answers. What a run decides
// is read from that run, played now.
import { use } from 'react'
import type { Chapter, CheckQuestion } from '../../lessons/chapter.ts'
import { play } from '../../lessons/play.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import styles from './Handout.module.css'

const answers = new Map<string, Promise<(string | undefined)[]>>()

async function rightOption(check: CheckQuestion, { experiments }: Chapter) {
  if ('right' in check) return check.right
  const experiment = experiments.find(({ id }) => id === check.experiment)
  return experiment && check.truth(await play(experiment.scenario))
}

function rightOptions(chapter: Chapter): Promise<(string | undefined)[]> {
  const promise =
    answers.get(chapter.id) ?? Promise.all(chapter.checks.map((one) => rightOption(one, chapter)))
  answers.set(chapter.id, promise)
  return promise
}

export function HandoutChecks({ chapter, withKey }: { chapter: Chapter; withKey: boolean }) {
  const say = useTexts('rooms-teach')
  const { id, checks } = chapter
  const text = useTexts(id)
  const right = use(rightOptions(chapter))
  return (
    <>
      <h2>{say('handout.checks')}</h2>
      <div className={styles.checks}>
        {checks.map((check, index) => (
          <section key={check.id} className={styles.check}>
            <p>
              <Markup text={text(`${id}.check.${check.id}.question`)} />
            </p>
            <ul className={styles.options}>
              {check.options.map((option) => (
                <li key={option} data-right={(withKey && option === right[index]) || undefined}>
                  <Markup text={text(`${id}.check.${check.id}.option.${option}`)} />
                </li>
              ))}
            </ul>
            {withKey && (
              <p>
                <Markup text={text(`${id}.check.${check.id}.why`)} />
              </p>
            )}
          </section>
        ))}
      </div>
      <section className={styles.check}>
        <h2>{say(withKey ? 'handout.summary.key' : 'handout.summary')}</h2>
        <ol className={withKey ? undefined : styles.lines}>
          {[1, 2, 3].map((sentence) => (
            <li key={sentence}>{withKey && <Markup text={text(`${id}.summary.${sentence}`)} />}</li>
          ))}
        </ol>
      </section>
    </>
  )
}
