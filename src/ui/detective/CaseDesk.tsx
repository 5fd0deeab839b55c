// One case: the line, what passed on it in words, and the questions. While it is open everything is read from what
// can be seen from outside; once it is closed, from the whole trace.
import { useRef, useState } from 'react'
import { fromMs } from '../../kernel/time.ts'
import { parts } from '../../lessons/detective/mystery.ts'
import type { Proof } from '../../lessons/detective/proof.ts'
import type { LaneTrace } from '../../trace/lane-trace.ts'
import { useTexts } from '../lecture/language.ts'
import { NARROW_PX } from '../panels.ts'
import type { TimeWindow } from '../timeline/scale.ts'
import { CaseClosed } from './CaseClosed.tsx'
import { useMarks } from './case-marks.ts'
import styles from './Detective.module.css'
import { Line } from './Line.tsx'
import { useMystery } from './mysteries.ts'
import { Questions } from './Questions.tsx'
import { Sightings } from './Sightings.tsx'
import { useLook } from './use-look.ts'

/** So much of the line is in sight at first. */
const FIRST_US = { wide: fromMs(12_000), narrow: fromMs(5_000) }
/** So much to either side of a message that is asked about: what is around it, not what explains it. */
const AROUND_US = fromMs(2_500)

/** Where a question is looked at: its message, or the beginning of the line. */
function firstSight({ messages }: LaneTrace, about: number | undefined): TimeWindow {
  if (about === undefined) {
    const length = innerWidth < NARROW_PX ? FIRST_US.narrow : FIRST_US.wide
    return { fromUs: Math.round(-0.02 * length), toUs: length }
  }
  const sentUs = messages.sentUs.at(about)
  return { fromUs: sentUs - AROUND_US, toUs: sentUs + AROUND_US }
}

export function CaseDesk({ seed }: { seed: number }) {
  const { outcome, seen, questions } = useMystery(seed)
  const say = useTexts('rooms-detective')
  const marks = useMarks(seed)
  /** The question in sight; beyond the last, the case is closed. */
  const [at, setAt] = useState(marks.length)
  const closed = at >= parts.length
  const trace = closed ? outcome.trace : seen
  const about = questions[at]?.about
  const look = useLook(outcome.untilUs, firstSight(seen.lane(0), about))
  /** Messages that are looked at: the last one, and the one before it, to measure between. */
  const [picked, setPicked] = useState<readonly number[]>(about === undefined ? [] : [about])
  const pick = (message: number | undefined) => {
    if (message === undefined) return setPicked([])
    look.reach(seen.lane(0).messages.sentUs.at(message))
    setPicked((before) => [...before.filter((one) => one !== message), message].slice(-2))
  }
  const line = useRef<HTMLElement>(null)
  const see = ({ message, since, fromUs, toUs }: Proof) => {
    look.show(fromUs, toUs)
    // Where the page scrolls, the line may be out of sight.
    line.current?.scrollIntoView({ block: 'nearest' })
    setPicked(since === undefined ? [message] : [since, message])
  }
  const goTo = (next: number) => {
    setAt(next)
    const message = questions[next]?.about
    if (message === undefined) return
    look.onCursor(outcome.untilUs)
    look.onWindow(firstSight(seen.lane(0), message))
    setPicked([message])
  }
  return (
    <div className={styles.desk}>
      <section ref={line} className={styles.line} aria-label={say('line.title')}>
        <Line trace={trace} closed={closed} look={look} picked={picked} onPick={pick} />
      </section>
      <section className={styles.questions} aria-label={say('questions.title')}>
        {closed ? (
          <CaseClosed
            seed={seed}
            outcome={outcome}
            questions={questions}
            onSee={see}
            onAgain={() => setAt(0)}
          />
        ) : (
          <Questions
            seed={seed}
            outcome={outcome}
            questions={questions}
            at={at}
            onGo={goTo}
            onSee={see}
          />
        )}
      </section>
      <Sightings
        trace={trace}
        closed={closed}
        untilUs={outcome.untilUs}
        picked={picked}
        onPick={pick}
      />
    </div>
  )
}
