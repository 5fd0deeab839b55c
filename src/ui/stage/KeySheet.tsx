// All keys of the stage, from their table.
import { useModal } from '../files/use-modal.ts'
import { useTexts } from '../lecture/language.ts'
import { stageKeys } from './keys.ts'
import styles from './Stage.module.css'

export function KeySheet({ onClose }: { onClose: () => void }) {
  const say = useTexts('rooms-stage')
  const dialog = useModal()
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="stage-keys" onClose={onClose}>
      <h2 id="stage-keys">{say('stage.keys')}</h2>
      <dl className={styles.keys}>
        {stageKeys.map(({ shown, what }) => (
          <div key={what}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>12 Enter</kbd>
          </dt>
          <dd>{say('key.go')}</dd>
        </div>
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {say('stage.close')}
      </button>
    </dialog>
  )
}
