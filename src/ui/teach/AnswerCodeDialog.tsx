// The student's answers as a code, to be copied into an e-mail or a form. It is made here, from runs played again
// in memory; nothing is sent.
import { Copy, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { encodeAnswers } from '../../lessons/answer-code.ts'
import { workOf } from '../../lessons/check-answers.ts'
import { parseExperiment } from '../../scenario/experiment-url.ts'
import { TRACE_VERSION } from '../../trace/ndjson.ts'
import { copyText } from '../clipboard.ts'
import { useModal } from '../files/use-modal.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import { useAssigned } from './assigned-work.ts'
import styles from './LinkRules.module.css'

/** The code of what is done so far; undefined while it is made. */
function useCode(): string | undefined {
  const assignment = useAssigned((state) => state.assignment)
  const kept = useAssigned((state) => state.kept)
  const experiments = useAssigned((state) => state.experiments)
  const [code, setCode] = useState<string>()
  useEffect(() => {
    if (!assignment || !kept) return
    let wanted = true
    const make = async () => {
      const works = []
      for (const id of assignment.experiments) {
        const [experiment, done] = [experiments.get(id), kept.done[id]]
        if (!experiment || !done) continue
        const { durationMs } = experiment.scenario
        const { scenario } = done.run ? parseExperiment(done.run).experiment : experiment
        works.push(await workOf(id, done.answer, { ...scenario, durationMs }))
      }
      const { name } = kept
      const made = await encodeAnswers({ traceVersion: TRACE_VERSION, assignment, name, works })
      if (wanted) setCode(made)
    }
    void make()
    return () => {
      wanted = false
    }
  }, [assignment, kept, experiments])
  return code
}

export function AnswerCodeDialog({ onClose }: { onClose(): void }) {
  const say = useTexts('rooms-teach')
  const dialog = useModal()
  const code = useCode()
  const [said, setSaid] = useState('')
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="code-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="code-title">{say('code.title')}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          <X aria-hidden="true" />
          <span className="visually-hidden">{say('close')}</span>
        </button>
      </div>
      <p>{say('code.what')}</p>
      <textarea
        className={styles.code}
        readOnly
        aria-label={say('code.title')}
        value={code ?? say('code.making')}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.actions}>
        <button
          type="button"
          disabled={code === undefined}
          onClick={async () =>
            setSaid(say((await copyText(code ?? '')) ? 'copied' : 'copy-by-hand'))
          }
        >
          <Copy aria-hidden="true" />
          <span>{say('copy')}</span>
        </button>
        <span role="status" className={styles.note}>
          {said || (code && fill(say('code.length'), { length: code.length }))}
        </span>
      </div>
    </dialog>
  )
}
