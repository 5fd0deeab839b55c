// What was done during the run, as a list in words: the flags of the axis, to be read. Each leads to its instant.
import { useReadout, useSession, useSessionState } from '../context.ts'
import { inputWords } from '../words/change-words.ts'
import { formatInstant, plural } from '../words/units.ts'
import styles from './SetUp.module.css'

export function ActList() {
  const { transport, moment } = useSession()
  const scenario = useSessionState((state) => state.run.scenario)
  // What a replayed run has still before it is not done yet.
  const done = useReadout(
    ({ headUs }) => scenario.inputs.filter(({ atUs }) => atUs <= headUs).length,
  )
  const acts = scenario.inputs
    .map(({ atUs }, index) => ({ atUs, index }))
    .filter(({ atUs }) => atUs <= moment.headUs)
  return (
    <section className={styles.group}>
      <details className={styles.more}>
        <summary>What you did: {done === 0 ? 'nothing yet' : plural(done, 'thing')}</summary>
        <ol className={styles.acts}>
          {acts.map(({ atUs, index }) => (
            <li key={index}>
              <button type="button" className="quiet" onClick={() => transport.seek(atUs)}>
                <span>{formatInstant(atUs)}</span>
                <span>{inputWords(scenario, index)}</span>
              </button>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
