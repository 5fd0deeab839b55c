// Makes a link: what it leads to, how it begins, what of the page is shown. It begins with the experiment that is in
// the lab and changes nothing there.
import { Suspense, useMemo, useState } from 'react'
import { useSession } from '../context.ts'
import { useChapters } from '../lecture/chapters.ts'
import { useTexts } from '../lecture/language.ts'
import { laneTitle } from '../words/lane-words.ts'
import { ControlRules } from './ControlRules.tsx'
import { type Draft, kinds } from './draft.ts'
import { AssignChoice, ExperimentChoice } from './ExperimentChoice.tsx'
import { LinkOut } from './LinkOut.tsx'
import { Preview } from './Preview.tsx'
import styles from './Teach.module.css'

/** The draft with which an instructor begins: the lab as it stands, and what its link has already decided. */
function firstDraft({
  scenario,
  view,
}: ReturnType<ReturnType<typeof useSession>['experiment']>): Draft {
  const { title = '', assign, seeds, hide = [], lock = [] } = view
  const rules: Draft['rules'] = Object.fromEntries([
    ...hide.map((name) => [name, 'hide'] as const),
    ...lock.map((name) => [name, 'lock'] as const),
  ])
  return {
    kind: assign ? 'assignment' : 'lab',
    title,
    lanes: scenario.lanes.map(({ id }) => id),
    pausedAtMs: undefined,
    experiment: 'half-the-interval',
    assign: assign ?? ['half-the-interval', 'dilemma'],
    ownSeeds: assign ? seeds === 'own' : true,
    rules,
  }
}

export function Builder() {
  const say = useTexts('rooms-teach')
  const session = useSession()
  const [base] = useState(() => session.experiment(true))
  const [draft, setDraft] = useState(() => firstDraft(base))
  const chapters = useChapters()
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const chapterOf = useMemo(
    () => (experiment: string) =>
      chapters.find(({ experiments }) => experiments.some(({ id }) => id === experiment))?.id ?? '',
    [chapters],
  )
  return (
    <>
      <p>{say('build.what')}</p>
      <div className={styles.bench}>
        <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
          <fieldset>
            <legend>{say('build.kind')}</legend>
            {kinds.map((kind) => (
              <label key={kind} className={styles.option}>
                <input
                  type="radio"
                  name="kind"
                  checked={draft.kind === kind}
                  onChange={() => change({ kind })}
                />
                {say(`build.kind.${kind}`)}
              </label>
            ))}
          </fieldset>
          <label className={styles.field}>
            <strong>{say('build.name')}</strong>
            <input
              type="text"
              maxLength={80}
              value={draft.title}
              onChange={({ target }) => change({ title: target.value })}
            />
            <small>{say('build.name.note')}</small>
          </label>
          {draft.kind === 'lab' && (
            <>
              <fieldset>
                <legend>{say('build.lanes')}</legend>
                {base.scenario.lanes.map((lane) => {
                  const kept = draft.lanes.includes(lane.id)
                  return (
                    <label key={lane.id} className={styles.option}>
                      <input
                        type="checkbox"
                        checked={kept}
                        disabled={kept && draft.lanes.length === 1}
                        onChange={() =>
                          change({
                            lanes: kept
                              ? draft.lanes.filter((id) => id !== lane.id)
                              : [...draft.lanes, lane.id],
                          })
                        }
                      />
                      <span lang="en">{laneTitle(lane)}</span>
                    </label>
                  )
                })}
                {draft.lanes.length === 1 && <small>{say('build.lanes.least')}</small>}
              </fieldset>
              <StartChoice pausedAtMs={draft.pausedAtMs} onChange={change} />
            </>
          )}
          <Suspense>
            {draft.kind === 'lecture' && (
              <ExperimentChoice chosen={draft.experiment} onChange={change} />
            )}
            {draft.kind === 'assignment' && <AssignChoice draft={draft} onChange={change} />}
          </Suspense>
          <ControlRules draft={draft} scenario={base.scenario} onChange={change} />
        </form>
        <div className={styles.result}>
          <Preview draft={draft} scenario={base.scenario} />
          {draft.kind === 'assignment' && draft.assign.length === 0 ? (
            <p role="alert">{say('build.assign.none')}</p>
          ) : (
            <LinkOut draft={draft} base={base} chapterOf={chapterOf} />
          )}
          {draft.kind === 'assignment' && <p>{say('out.checker')}</p>}
        </div>
      </div>
    </>
  )
}

interface StartChoiceProps {
  pausedAtMs: number | undefined
  onChange(part: Partial<Draft>): void
}

function StartChoice({ pausedAtMs, onChange }: StartChoiceProps) {
  const say = useTexts('rooms-teach')
  const [seconds, setSeconds] = useState(String((pausedAtMs ?? 0) / 1_000))
  const toMs = (text: string) => {
    const value = Number(text.replace(',', '.'))
    return Number.isFinite(value) ? Math.min(Math.max(0, Math.round(value * 1_000)), 3_600_000) : 0
  }
  return (
    <fieldset>
      <legend>{say('build.start')}</legend>
      <label className={styles.option}>
        <input
          type="radio"
          name="start"
          checked={pausedAtMs === undefined}
          onChange={() => onChange({ pausedAtMs: undefined })}
        />
        {say('build.start.playing')}
      </label>
      <div className={styles.option}>
        <label className={styles.option}>
          <input
            type="radio"
            name="start"
            checked={pausedAtMs !== undefined}
            onChange={() => onChange({ pausedAtMs: toMs(seconds) })}
          />
          {say('build.start.paused')}
        </label>
        <input
          type="text"
          className={styles.seconds}
          inputMode="decimal"
          aria-label={`${say('build.start.paused')}, ${say('build.start.unit')}`}
          value={seconds}
          onChange={({ target }) => {
            setSeconds(target.value)
            onChange({ pausedAtMs: toMs(target.value) })
          }}
        />
        {say('build.start.unit')}
      </div>
    </fieldset>
  )
}
