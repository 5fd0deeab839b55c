// The set-up: every knob of the experiment, by what it belongs to. The line at its foot says what the knob
// under the hand does.
import { X } from 'lucide-react'
import { Suspense, useRef } from 'react'
import { covers } from '../../scenario/control-names.ts'
import { type FieldSpec, getField, scenarioFields } from '../../scenario/fields.ts'
import { useSession, useSessionState, useSurroundings } from '../context.ts'
import { late } from '../late.ts'
import { ActList } from './ActList.tsx'
import { Knob } from './Knob.tsx'
import { LaneList } from './LaneList.tsx'
import { RunSettings } from './RunSettings.tsx'
import styles from './SetUp.module.css'
import { SetUpHead } from './SetUpHead.tsx'
import { useHelp } from './use-help.ts'

const Pointer = late(async () => (await import('../lecture/Pointer.tsx')).Pointer)

const groups: [FieldSpec['group'], string][] = [
  ['feed', 'News from the server'],
  ['link', 'Network'],
  ['upstream', 'Messages to the server'],
]

/** What a first lesson turns of the link; the rest is folded away. */
const plainLink = ['delayMs', 'jitterMs', 'lossRatio', 'bandwidthBytesPerSecond']
const isPlain = ({ group, path }: FieldSpec): boolean =>
  group !== 'link' || plainLink.includes(path.slice('link.'.length))

const WELCOME =
  'Every knob acts at once, in all lanes. What you do becomes part of the experiment and of its link.'

export function SetUpPanel() {
  const session = useSession()
  const { panels } = useSurroundings()
  const current = useSessionState((state) => state.current)
  const hidden = useSessionState((state) => state.rules.hide) ?? []
  const panel = useRef<HTMLElement>(null)
  const help = useHelp(panel)
  const knob = (field: FieldSpec) => (
    <Knob
      key={field.path}
      field={field}
      value={getField(current, field.path) ?? 0}
      onChange={(value) => session.setUp.setField(field.path, value)}
    />
  )
  const fieldsOf = (group: FieldSpec['group']) =>
    scenarioFields.filter(
      (field) =>
        groupOf(field) === group &&
        isOfUse(field, current.feed.pattern) &&
        !covers(hidden, field.path),
    )
  return (
    <aside ref={panel} className={styles.panel} aria-label="Settings">
      <div className={styles.sheetHead}>
        <h2>Settings</h2>
        <button type="button" className="quiet" onClick={() => panels.setState({ setUp: false })}>
          <X aria-hidden="true" />
          <span className="visually-hidden">Close the settings</span>
        </button>
      </div>
      <SetUpHead />
      <div className={styles.knobs}>
        {groups
          .filter(([group]) => fieldsOf(group).length > 0)
          .map(([group, title]) => (
            <section key={group} className={styles.group}>
              <h3>{title}</h3>
              {fieldsOf(group).filter(isPlain).map(knob)}
              {!fieldsOf(group).every(isPlain) && (
                <details className={styles.more}>
                  <summary>More of the network</summary>
                  {fieldsOf(group)
                    .filter((field) => !isPlain(field))
                    .map(knob)}
                </details>
              )}
            </section>
          ))}
        <LaneList />
        <RunSettings />
        <ActList />
      </div>
      <Suspense>
        <Pointer />
      </Suspense>
      <p className={styles.help} aria-hidden="true">
        {help ?? WELCOME}
      </p>
    </aside>
  )
}

/** What the news are about stands with the news. */
const groupOf = ({ path, group }: FieldSpec): FieldSpec['group'] =>
  path === 'scene' ? 'feed' : group

/** A knob that the feed's pattern does not look at is not shown. */
function isOfUse(field: FieldSpec, pattern: string): boolean {
  if (field.path === 'feed.burstSize') return pattern === 'bursty'
  if (field.path === 'feed.ratePerSecond') return pattern !== 'manual'
  return true
}
