// The page in small, as the link will show it: hidden parts are gone, locked ones carry a lock. Beside the drawing
// the same stands in words.
import { Lock } from 'lucide-react'
import { scenarioFields } from '../../scenario/fields.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import { laneTitle } from '../words/lane-words.ts'
import type { Draft } from './draft.ts'
import styles from './Teach.module.css'

export function Preview({ draft, scenario }: { draft: Draft; scenario: Scenario }) {
  const say = useTexts('rooms-teach')
  const ofLab = draft.kind === 'lab'
  const wordsOf = (name: string): string => {
    const field = scenarioFields.find(({ path }) => path === name)
    if (field) return field.label
    const lane = scenario.lanes.find(({ id }) => `lanes.${id}` === name)
    if (lane) return laneTitle(lane)
    const part = say(`part.${name}`)
    if (part !== `part.${name}`) return part
    const group = say(`group.${name}`)
    return group === `group.${name}` ? name : group
  }
  const named = (wanted: 'hide' | 'lock') =>
    Object.entries(draft.rules)
      .filter(
        ([name, rule]) => rule === wanted && (ofLab || say(`part.${name}`) !== `part.${name}`),
      )
      .map(([name]) => wordsOf(name))
  const [hidden, locked] = [named('hide'), named('lock')]
  const box = (name: string, words = wordsOf(name)) =>
    draft.rules[name] === 'hide' ? null : (
      <span key={name} className={styles.box} data-part={name}>
        {draft.rules[name] === 'lock' && <Lock />}
        {words}
      </span>
    )
  const lanes = scenario.lanes.filter(({ id }) => !ofLab || draft.lanes.includes(id))
  return (
    <section className={styles.preview} aria-label={say('preview.title')}>
      <h2>{say('preview.title')}</h2>
      <div className={styles.sketch} aria-hidden="true">
        <div className={styles.sketchBar}>
          {['preset', 'time', 'speed', 'lecture', 'share', 'files', 'preferences', 'help'].map(
            (name) => box(name),
          )}
        </div>
        {draft.title && <div className={styles.sketchTitle}>{draft.title}</div>}
        <div className={styles.sketchBody}>
          {ofLab && draft.rules.settings !== 'hide' && (
            <div className={styles.box} data-part="settings">
              {wordsOf('settings')}
              {['feed', 'link', 'upstream', 'lanes'].map((name) => box(name))}
            </div>
          )}
          {!ofLab && <div className={styles.box}>{wordsOf('lecture')}</div>}
          <div className={styles.sketchStage}>
            {box('inputs')}
            {(ofLab ? lanes : lanes.slice(0, 2)).map((lane) => (
              <div key={lane.id} className={styles.sketchLane}>
                <span className={styles.box}>
                  {ofLab ? laneTitle(lane) : say('build.lanes')}
                  {draft.rules.figures !== 'hide' && <small>{wordsOf('figures')}</small>}
                </span>
                <span className={styles.box} data-wide="">
                  {say('part.timeline')}
                </span>
                {box('screens')}
              </div>
            ))}
            {box('charts')}
          </div>
          {box('message')}
        </div>
      </div>
      <p>
        {hidden.length + locked.length === 0 && say('preview.all')}
        {hidden.length > 0 && fill(say('preview.hidden'), { names: hidden.join(', ') })}{' '}
        {locked.length > 0 && fill(say('preview.locked'), { names: locked.join(', ') })}
      </p>
    </section>
  )
}
