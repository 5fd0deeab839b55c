// The clicker as buttons, for whoever has none.
import { useTexts } from '../lecture/language.ts'
import styles from './Speaker.module.css'
import type { Command, Show } from './show.ts'

interface SpeakerButtonsProps {
  show: Show
  command(command: Command): void
  last: number
}

export function SpeakerButtons({ show, command, last }: SpeakerButtonsProps) {
  const say = useTexts('rooms-stage')
  const { beat, blank, frozen } = show
  return (
    <div className={styles.buttons}>
      <button type="button" disabled={beat === 0} onClick={() => command({ kind: 'back' })}>
        {say('speaker.back-button')}
      </button>
      <button
        type="button"
        className={styles.forward}
        disabled={beat === last && !show.running}
        onClick={() => command({ kind: 'next' })}
      >
        {say('speaker.next-button')}
      </button>
      <button type="button" onClick={() => command({ kind: 'again' })}>
        {say('speaker.again-button')}
      </button>
      <button type="button" aria-pressed={blank} onClick={() => command({ kind: 'blank' })}>
        {say('speaker.blank-button')}
      </button>
      <button
        type="button"
        aria-pressed={frozen !== undefined}
        onClick={() => command({ kind: 'freeze' })}
      >
        {say('speaker.freeze-button')}
      </button>
      <p role="status">
        {blank && say('stage.blank')}
        {frozen !== undefined && ` ${say('stage.frozen')} ${frozen + 1}.`}
      </p>
    </div>
  )
}
