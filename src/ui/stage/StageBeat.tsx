// One beat in the hall: its headline, what is asked or answered, the run.
import type { Step } from '../../lessons/plan.ts'
import { experimentOf } from '../../session/stage.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { Answer } from './Answer.tsx'
import { Question } from './Question.tsx'
import styles from './Stage.module.css'
import { StageLanes } from './StageLanes.tsx'
import type { Hands } from './show.ts'
import type { Shown } from './use-picture.ts'
import { usePlaying } from './use-playing.ts'

interface StageBeatProps {
  step: Step
  shown: Shown
  hands: Hands
  running: boolean
  take: number
  pointing: boolean
  onArrived: (take: number) => void
}

export function StageBeat(props: StageBeatProps) {
  const { step, shown, hands } = props
  const { chapter, beat } = step
  const say = useTexts(chapter.id)
  const sayCourse = useTexts('course')
  const experiment = experimentOf(step)
  const { picture } = shown
  return (
    <>
      <header className={styles.caption} data-alone={picture ? undefined : ''}>
        {!picture && <p>{sayCourse(`${chapter.id}.title`)}</p>}
        <h1>
          <Markup text={say(`${chapter.id}.beat.${beat.id}`)} />
        </h1>
      </header>
      {beat.kind === 'ask' && experiment && <Question part={chapter.id} experiment={experiment} />}
      {beat.kind === 'answer' && picture && (
        <Answer part={chapter.id} picture={picture} hands={hands} />
      )}
      {/* Each beat is drawn anew: nothing of the one before is left, not even its size. */}
      {picture && <Run {...props} picture={picture} key={shown.beat} />}
    </>
  )
}

function Run({
  step,
  picture,
  running,
  take,
  pointing,
  onArrived,
}: StageBeatProps & { picture: NonNullable<Shown['picture']> }) {
  const playing = usePlaying(picture, running, take, onArrived)
  return (
    <StageLanes kind={step.beat.kind} picture={picture} playing={playing} pointing={pointing} />
  )
}
