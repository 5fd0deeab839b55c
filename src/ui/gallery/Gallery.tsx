// All experiments as cards with pictures, to be found by a word. Arrow keys go from card to card, Enter plays one,
// Escape leaves everything as it was.
import { Search, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { type Preset, presets } from '../../scenario/presets.ts'
import { useSession, useSessionState, useSurroundings } from '../context.ts'
import { useModal } from '../files/use-modal.ts'
import { useStandstill } from '../files/use-standstill.ts'
import { laneTitle } from '../words/lane-words.ts'
import { plural } from '../words/units.ts'
import styles from './Gallery.module.css'
import { PresetCard } from './PresetCard.tsx'

/** Whether each of the words stands somewhere in what a card says, or in the names of its lanes. */
export function speaksOf({ title, watch, scenario }: Preset, wanted: string): boolean {
  const text = [title, watch, ...scenario.lanes.map(laneTitle)].join(' ').toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** The card that an arrow key leads to: along a line, or to the nearest one above or below; from elsewhere, in. */
function neighbour(
  cards: readonly HTMLElement[],
  from: number,
  key: string,
): HTMLElement | undefined {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }
  if (key in steps) return cards[from + (steps[key] as number)]
  if (key === 'Home') return cards[0]
  if (key === 'End') return cards.at(-1)
  const here = cards[from]
  if (!here && key === 'ArrowDown') return cards[0]
  if (!here || (key !== 'ArrowDown' && key !== 'ArrowUp')) return undefined
  const further = (card: HTMLElement) =>
    key === 'ArrowDown' ? card.offsetTop > here.offsetTop : card.offsetTop < here.offsetTop
  const away = (card: HTMLElement) =>
    Math.abs(card.offsetTop - here.offsetTop) + Math.abs(card.offsetLeft - here.offsetLeft)
  return cards.filter(further).sort((a, b) => away(a) - away(b))[0]
}

export function Gallery() {
  const session = useSession()
  const { panels } = useSurroundings()
  const playing = useSessionState((state) => state.preset)
  const dialog = useModal()
  const list = useRef<HTMLUListElement>(null)
  const [wanted, setWanted] = useState('')
  useStandstill(true)
  const close = () => dialog.current?.close()
  const found = presets.filter((preset) => speaksOf(preset, wanted))

  const go = (event: React.KeyboardEvent) => {
    const inText = event.target instanceof HTMLInputElement
    if (inText && event.key !== 'ArrowDown') return
    const cards = [...(list.current?.querySelectorAll('button') ?? [])]
    const next = neighbour(
      cards,
      cards.indexOf(document.activeElement as HTMLButtonElement),
      event.key,
    )
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby="gallery-title"
      onClose={() => panels.setState({ gallery: false })}
      onKeyDown={go}
    >
      <div className={styles.head}>
        <h2 id="gallery-title">Experiments</h2>
        <label className={styles.search}>
          <Search aria-hidden="true" />
          <span className="visually-hidden">Find by a word</span>
          <input
            type="text"
            autoComplete="off"
            placeholder="Find: satellite, poll, chat …"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
        </label>
        <p role="status">{plural(found.length, 'experiment')}</p>
        <button type="button" className="quiet" onClick={close}>
          <X aria-hidden="true" />
          <span className="visually-hidden">Close</span>
        </button>
      </div>
      <ul ref={list} className={styles.cards}>
        {found.map((preset) => (
          <li key={preset.id}>
            <PresetCard
              preset={preset}
              current={preset.id === playing}
              onChoose={() => {
                session.setUp.choosePreset(preset)
                close()
              }}
            />
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p>
          No experiment speaks of “{wanted}”.{' '}
          <button type="button" onClick={() => setWanted('')}>
            Show all
          </button>
        </p>
      )}
    </dialog>
  )
}
