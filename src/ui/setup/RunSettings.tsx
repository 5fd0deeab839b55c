// What makes one run this run: the seed of all chance, and where it rests. A change makes another run of it.
import { Dices } from 'lucide-react'
import { useId } from 'react'
import { helpOf } from '../../scenario/field-help.ts'
import type { NumberField } from '../../scenario/field-specs.ts'
import { scenarioFields } from '../../scenario/fields.ts'
import { useSession, useSessionState } from '../context.ts'
import { ExactEntry } from './ExactEntry.tsx'
import styles from './SetUp.module.css'

const fieldAt = (path: string) => scenarioFields.find((field) => field.path === path) as NumberField
const seedField = { ...fieldAt('seed'), label: 'Seed of all chance' }
const lengthField = { ...fieldAt('durationMs'), label: 'Rests after' }

/** Another seed that looks like one; after 2^32 of them it comes back to the first (Knuth, 3.3.4). */
const nextSeed = (seed: number): number => (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0

export function RunSettings() {
  const { setUp } = useSession()
  const seed = useSessionState((state) => state.run.scenario.seed)
  const durationMs = useSessionState((state) => state.run.scenario.durationMs)
  const ids = [useId(), useId()] as const
  return (
    <section className={styles.group}>
      <h3>Run</h3>
      <div className={styles.entry} data-help={`${seedField.label}. ${helpOf(seedField)}`}>
        <label htmlFor={ids[0]}>{seedField.label}</label>
        <ExactEntry
          id={ids[0]}
          field={seedField}
          value={seed}
          onChange={(value) => setUp.setField('seed', value)}
        />
      </div>
      <button
        type="button"
        className={styles.newSeed}
        data-tip="The same experiment with other chances"
        onClick={() => setUp.setField('seed', nextSeed(seed))}
      >
        <Dices aria-hidden="true" />
        <span>New seed</span>
      </button>
      <div className={styles.entry} data-help={`${lengthField.label}. ${helpOf(lengthField)}`}>
        <label htmlFor={ids[1]}>{lengthField.label}</label>
        <ExactEntry
          id={ids[1]}
          field={lengthField}
          value={durationMs}
          onChange={(value) => setUp.setDuration(value)}
          without={{ words: 'never', onChoose: () => setUp.setDuration(undefined) }}
        />
      </div>
    </section>
  )
}
