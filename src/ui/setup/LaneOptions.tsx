// One lane's options: its protocol's own, where its link differs from everybody's, and its place in the list.
import { ArrowDown, ArrowUp, Copy, Plus, Trash2, X } from 'lucide-react'
import { flushSync } from 'react-dom'
import { type FieldSpec, getField, laneFields, linkFields } from '../../scenario/fields.ts'
import type { Lane, LinkOptions } from '../../scenario/scenario.ts'
import { useSession, useSessionState } from '../context.ts'
import { laneElementId } from '../lanes/lane-element.ts'
import { useHidden, useLocked } from '../locked.ts'
import { laneSummary, laneTitle } from '../words/lane-words.ts'
import { Knob } from './Knob.tsx'
import styles from './SetUp.module.css'

interface LaneOptionsProps {
  lane: Lane
  /** Closes what the options stand in, with the focus back where it came from. */
  onLeave(): void
}

const optionOf = (field: FieldSpec) => field.path.slice('link.'.length) as keyof LinkOptions

export function LaneOptions({ lane, onLeave }: LaneOptionsProps) {
  const { setUp } = useSession()
  const current = useSessionState((state) => state.current)
  const title = laneTitle(lane)
  const locked = useLocked('lanes')
  const hidden = useHidden('lanes')
  const place = current.lanes.findIndex(({ id }) => id === lane.id)
  /** The list of lanes is drawn anew before the focus goes back to one of them. */
  const change = (make: () => void) => {
    flushSync(make)
    onLeave()
  }
  const remove = () => {
    const next = current.lanes[place + 1] ?? current.lanes[place - 1]
    change(() => setUp.removeLane(lane.id))
    if (next) document.getElementById(laneElementId(next.id))?.focus()
  }
  const knob = (field: FieldSpec, extra?: React.ReactNode) => {
    const path = `lanes.${lane.id}.${field.path}`
    return (
      <Knob
        key={path}
        field={field}
        path={path}
        value={getField(current, path) ?? 0}
        onChange={(value) => setUp.setField(path, value)}
      >
        {extra}
      </Knob>
    )
  }
  if (hidden) {
    return (
      <div className={styles.options}>
        <h3>{title}</h3>
        <p className={styles.ownLink}>{laneSummary(lane)}</p>
      </div>
    )
  }
  const own = linkFields.filter((field) => lane.link?.[optionOf(field)] !== undefined)
  const shared = linkFields.filter((field) => lane.link?.[optionOf(field)] === undefined)
  return (
    <div className={styles.options}>
      <h3>{title}</h3>
      <p className={styles.ownLink}>{laneSummary(lane)}</p>
      {laneFields(lane.protocol).map((field) => knob(field))}
      <p className={styles.ownLink}>
        {own.length > 0 ? 'A link of its own:' : 'The link is the same as for all lanes.'}
      </p>
      {own.map((field) =>
        knob(
          field,
          <button
            type="button"
            className="quiet"
            data-tip={`Use the ${field.label.toLowerCase()} of all lanes again`}
            onClick={() => setUp.shareLinkOption(lane.id, optionOf(field))}
          >
            <X aria-hidden="true" />
            <span className="visually-hidden">
              Use the {field.label.toLowerCase()} of all lanes again
            </span>
          </button>,
        ),
      )}
      <div className={styles.chips}>
        {shared.map((field) => (
          <button
            key={field.path}
            type="button"
            onClick={() =>
              setUp.setField(`lanes.${lane.id}.${field.path}`, getField(current, field.path) ?? 0)
            }
          >
            <Plus aria-hidden="true" />
            <span>
              <span className="visually-hidden">Own </span>
              {field.label.toLowerCase()}
            </span>
          </button>
        ))}
      </div>
      {locked && <p className={styles.ownLink}>{locked}</p>}
      <fieldset className={styles.laneActions} disabled={locked !== undefined}>
        <button type="button" onClick={() => change(() => setUp.duplicateLane(lane.id))}>
          <Copy aria-hidden="true" />
          <span>Duplicate</span>
        </button>
        <button
          type="button"
          disabled={place === 0}
          data-tip="Move up"
          onClick={() => change(() => setUp.moveLane(lane.id, -1))}
        >
          <ArrowUp aria-hidden="true" />
          <span className="visually-hidden">Move {title} up</span>
        </button>
        <button
          type="button"
          disabled={place === current.lanes.length - 1}
          data-tip="Move down"
          onClick={() => change(() => setUp.moveLane(lane.id, 1))}
        >
          <ArrowDown aria-hidden="true" />
          <span className="visually-hidden">Move {title} down</span>
        </button>
        <button
          type="button"
          disabled={current.lanes.length === 1}
          data-tip="Remove this lane"
          onClick={remove}
        >
          <Trash2 aria-hidden="true" />
          <span className="visually-hidden">Remove {title}</span>
        </button>
      </fieldset>
    </div>
  )
}
