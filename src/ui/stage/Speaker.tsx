// The speaker's window: notes, time, what comes next, the room's prediction. It follows the stage and can lead
// it; without a line it goes by itself.
import { lengths } from '../../lessons/chapter.ts'
import type { Step } from '../../lessons/plan.ts'
import { experimentOf } from '../../session/stage.ts'
import { usePlace } from '../context.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { ReadingContext } from '../lecture/reading.ts'
import { Chooser } from './Chooser.tsx'
import { HandsEntry } from './HandsEntry.tsx'
import { LectureTimer } from './LectureTimer.tsx'
import styles from './Speaker.module.css'
import { SpeakerButtons } from './SpeakerButtons.tsx'
import { handsFor } from './show.ts'
import { useLecture } from './use-lecture.ts'
import { useShow } from './use-show.ts'
import { useStageKeys } from './use-stage-keys.ts'

export function Speaker() {
  const [name, scope = ''] = usePlace((place) => place.path)
  const length = lengths.find((one) => one === name)
  if (!length) return <Chooser />
  return <SpeakerDesk key={`${length} ${scope}`} length={length} scope={scope} />
}

function SpeakerDesk({ length, scope }: { length: (typeof lengths)[number]; scope: string }) {
  const say = useTexts('rooms-stage')
  const lecture = useLecture(length)
  const { plan } = lecture
  const { show, command, line } = useShow('speaker', plan, undefined, scope)
  const typed = useStageKeys('speaker', { command, deed: () => undefined })
  const step = plan[show.beat]
  const next = plan[show.beat + 1]
  const experiment = step && experimentOf(step)
  if (!step) return null
  return (
    <ReadingContext value={lecture.reading}>
      <main className={styles.desk} data-beat={show.beat + 1} data-line={line}>
        <header className={styles.head}>
          <h1>{say('speaker.title')}</h1>
          <p className={styles.line} role="status">
            {line === 'joined' && say('speaker.here')}
            {line === 'none' && say('stage.no-line')}
            {(line === 'alone' || line === 'unused') && say('speaker.alone')}
          </p>
          <p className={styles.typed}>
            {typed && (
              <>
                {say('stage.go-to')} <strong>{typed}</strong> <kbd>Enter</kbd>
              </>
            )}
          </p>
        </header>
        <SpeakerButtons show={show} command={command} last={plan.length - 1} />
        <div className={styles.columns}>
          <section className={styles.now} aria-labelledby="speaker-now">
            <p className={styles.where}>
              <span id="speaker-now">{say('speaker.now')}</span>: {say('stage.beat')}{' '}
              {show.beat + 1} {say('stage.of')} {plan.length} · {say(`kind.${step.beat.kind}`)}
              {show.running && <strong> · {say('speaker.running')}</strong>}
            </p>
            <BeatWords step={step} notes />
            {experiment && (step.beat.kind === 'ask' || step.beat.kind === 'answer') && (
              <HandsEntry
                key={experiment.id}
                part={step.chapter.id}
                experiment={experiment}
                plan={plan}
                beat={show.beat}
                hands={handsFor(show, step)}
                onHands={(hands) => command({ kind: 'hands', experiment: experiment.id, hands })}
                onClear={
                  Object.keys(show.hands).length > 0 ? () => command({ kind: 'clear' }) : undefined
                }
              />
            )}
          </section>
          <div className={styles.side}>
            <LectureTimer show={show} plan={plan} onRestart={() => command({ kind: 'timer' })} />
            <section className={styles.next} aria-labelledby="speaker-next">
              <h2 id="speaker-next">{say('speaker.next')}</h2>
              {next ? (
                <>
                  <p className={styles.where}>{say(`kind.${next.beat.kind}`)}</p>
                  <BeatWords step={next} />
                </>
              ) : (
                <p>{say('speaker.end')}</p>
              )}
            </section>
            <ChapterNotes step={step} />
          </div>
        </div>
      </main>
    </ReadingContext>
  )
}

function BeatWords({ step: { chapter, beat }, notes }: { step: Step; notes?: boolean }) {
  const say = useTexts(chapter.id)
  const key = `${chapter.id}.beat.${beat.id}`
  return (
    <>
      <p className={styles.headline}>
        <Markup text={say(key)} />
      </p>
      {notes && (
        <p className={styles.notes}>
          <Markup text={say(`${key}.notes`)} />
        </p>
      )}
    </>
  )
}

function ChapterNotes({ step: { chapter } }: { step: Step }) {
  const say = useTexts('rooms-stage')
  const sayChapter = useTexts(chapter.id)
  return (
    <section className={styles.chapter}>
      <h2>{say('speaker.wrong')}</h2>
      <p>
        <Markup text={sayChapter(`${chapter.id}.notes.wrong`)} />
      </p>
      <h2>{say('speaker.ask')}</h2>
      <p>
        <Markup text={sayChapter(`${chapter.id}.notes.ask`)} />
      </p>
    </section>
  )
}
