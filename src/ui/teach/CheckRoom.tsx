// Where an instructor checks what the students sent: every run is played again in memory, here, on this device.
import { Download } from 'lucide-react'
import { Suspense, useRef, useState } from 'react'
import { codesIn } from '../../lessons/answer-code.ts'
import { assignmentOf, loadExperiments } from '../../lessons/assignment.ts'
import { parseExperiment } from '../../scenario/experiment-url.ts'
import { download } from '../download.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import { checkCode, type Row, tableOf } from './check-class.ts'
import { ResultTable } from './ResultTable.tsx'
import styles from './Teach.module.css'
import { TeachFrame } from './TeachFrame.tsx'

export function CheckRoom() {
  const say = useTexts('rooms-teach')
  const [codes, setCodes] = useState('')
  const [link, setLink] = useState('')
  const [rows, setRows] = useState<readonly Row[]>([])
  const [status, setStatus] = useState('')
  const turn = useRef(0)

  const wanted = assignmentOf(parseExperiment(link.trim()).experiment.view)
  const linkIsWrong = link.trim() !== '' && !wanted

  const check = async () => {
    const mine = ++turn.current
    const found = codesIn(codes)
    setRows([])
    if (found.length === 0) return setStatus(say('check.none'))
    const experiments = await loadExperiments()
    let done: readonly Row[] = []
    for (const code of found) {
      const row = await checkCode(code, done, experiments, wanted)
      // Another check was begun meanwhile.
      if (mine !== turn.current) return
      done = [...done, row]
      setRows(done)
      setStatus(fill(say('check.progress'), { done: done.length, all: found.length }))
    }
    const accepted = done.filter(({ verdict }) => verdict.accepted).length
    setStatus(fill(say('check.sum'), { accepted, refused: done.length - accepted }))
  }

  return (
    <TeachFrame title={say('check.title')}>
      <p>{say('check.what')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void check()
        }}
      >
        <label className={styles.field}>
          <strong>{say('check.codes')}</strong>
          <textarea
            className={styles.text}
            rows={8}
            spellCheck={false}
            value={codes}
            onChange={({ target }) => setCodes(target.value)}
          />
        </label>
        <label className={styles.field}>
          <strong>{say('check.assignment')}</strong>
          <input
            type="text"
            spellCheck={false}
            aria-invalid={linkIsWrong || undefined}
            value={link}
            onChange={({ target }) => setLink(target.value)}
          />
          <small role={linkIsWrong ? 'alert' : undefined}>
            {say(linkIsWrong ? 'check.assignment.none' : 'check.assignment.note')}
          </small>
        </label>
        <div className={styles.actions}>
          <button type="submit" disabled={linkIsWrong}>
            {say('check.begin')}
          </button>
          <button
            type="button"
            disabled={rows.length === 0}
            onClick={() =>
              download(new Blob([tableOf(rows)], { type: 'text/csv' }), 'wireside-answers.csv')
            }
          >
            <Download aria-hidden="true" />
            <span>{say('check.csv')}</span>
          </button>
          <span role="status">{status}</span>
        </div>
      </form>
      {rows.length > 0 && (
        <Suspense>
          <ResultTable rows={rows} />
        </Suspense>
      )}
      <section className={styles.proof}>
        <h2>{say('check.proof.title')}</h2>
        <p>{say('check.proof.does')}</p>
        <p>{say('check.proof.not')}</p>
      </section>
    </TeachFrame>
  )
}
