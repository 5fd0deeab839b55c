// Where the person steers the game: while it has the focus the arrow keys are moves, and nobody else's. Four
// buttons do the same for a finger.
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Gamepad2 } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import type { Direction } from '../../scenario/scenes/game.ts'
import { useSession } from '../context.ts'
import styles from './Scenes.module.css'
import { directionOf } from './steer.ts'

const buttons: [Direction, typeof ArrowUp][] = [
  ['left', ArrowLeft],
  ['up', ArrowUp],
  ['down', ArrowDown],
  ['right', ArrowRight],
]

/** `always`: the four buttons are there for a mouse, too. */
export function SteerPad({ always = false }: { always?: boolean }) {
  const { acts, transport } = useSession()
  const pad = useRef<HTMLButtonElement>(null)
  const hear = (event: KeyboardEvent) => {
    const direction = directionOf(event.key)
    const { key, repeat } = event
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (!direction && key !== 'Escape' && key !== ' ') return
    event.preventDefault()
    if (repeat) return
    if (direction) void acts.send(undefined, direction)
    else if (key === ' ') transport.toggle()
    else pad.current?.blur()
  }
  return (
    <span className={styles.pad} data-control="inputs" data-always={always || undefined}>
      <button
        ref={pad}
        type="button"
        className={styles.steer}
        data-tip="Press it, then steer with the arrow keys; Esc leaves"
        onClick={() => pad.current?.focus()}
        onKeyDown={hear}
      >
        <Gamepad2 aria-hidden="true" />
        <span>Steer</span>
        <span className={styles.keys} aria-hidden="true">
          ← ↑ ↓ →
        </span>
      </button>
      <span className={styles.cross}>
        {buttons.map(([direction, Icon]) => (
          <button
            key={direction}
            type="button"
            onClick={() => void acts.send(undefined, direction)}
          >
            <Icon aria-hidden="true" />
            <span className="visually-hidden">Move {direction}</span>
          </button>
        ))}
      </span>
    </span>
  )
}
