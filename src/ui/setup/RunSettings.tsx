// What makes one run this run: the seed of all chance, and where it rests. A change makes another run of it.
import { Dices } from 'lucide-react'
import { useId } from 'react'
import { helpOf } from '../../scenario/field-help.ts'
import type { NumberField } from '../../scenario/field-specs.ts'
import { scenarioFields } from '../../scenario/fields.ts'
import { useSession, useSessionState } from '../context.ts'
import { useHidden, useLocked } from '../locked.ts'
import { ExactEntry } from './ExactEntry.tsx'
import { nextSeed } from './next-seed.ts'
import styles from './SetUp.module.css'

const fieldAt = (path: string) => scenarioFields.find((field) => field.path === path) as NumberField
const seedField = { ...fieldAt('seed'), label: 'Seed of all chance' }
const lengthField = { ...fieldAt('durationMs'), label: 'Rests after' }

export function RunSettings() {
  const { setUp } = useSession()
  const seed = useSessionState((state) => state.run.scenario.seed)
  const durationMs = useSessionState((state) => state.run.scenario.durationMs)
  const ids = [useId(), useId()] as const
  const seedHidden = useHidden('seed')
  const lengthHidden = useHidden('durationMs')
  const seedLocked = useLocked('seed')
  const lengthLocked = useLocked('durationMs')
  if (seedHidden && lengthHidden) return null
  return (
    <section className={styles.group}>
      <h3>Run</h3>
      <fieldset
        className={styles.entry}
        hidden={seedHidden}
        disabled={seedLocked !== undefined}
        data-help={`${seedField.label}. ${seedLocked ?? helpOf(seedField)}`}
      >
        <label htmlFor={ids[0]}>{seedField.label}</label>
        <ExactEntry
          id={ids[0]}
          field={seedField}
          value={seed}
          onChange={(value) => setUp.setField('seed', value)}
        />
        <button
          type="button"
          className={styles.newSeed}
          data-tip="The same experiment with other chances"
          onClick={() => setUp.setField('seed', nextSeed(seed))}
        >
          <Dices aria-hidden="true" />
          <span>New seed</span>
        </button>
        {seedLocked && <p>{seedLocked}</p>}
      </fieldset>
      <fieldset
        className={styles.entry}
        hidden={lengthHidden}
        disabled={lengthLocked !== undefined}
        data-help={`${lengthField.label}. ${lengthLocked ?? helpOf(lengthField)}`}
      >
        <label htmlFor={ids[1]}>{lengthField.label}</label>
        <ExactEntry
          id={ids[1]}
          field={lengthField}
          value={durationMs}
          onChange={(value) => setUp.setDuration(value)}
          without={{ words: 'never', onChoose: () => setUp.setDuration(undefined) }}
        />
        {lengthLocked && <p>{lengthLocked}</p>}
      </fieldset>
    </section>
  )
}
