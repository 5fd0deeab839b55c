// Ways from the pinned message to its neighbours: in the exchange, on the connection, in the lane.
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import type { LaneTrace } from '../../trace/lane-trace.ts'
import styles from './Inspector.module.css'
import { inExchange, onConnection } from './neighbours.ts'

interface WaysProps {
  lane: LaneTrace
  index: number
  /** Messages of the lane so far. */
  count: number
  onGo(index: number): void
}

export function Ways({ lane, index, count, onGo }: WaysProps) {
  const connection = lane.messages.connection.at(index)
  const along = useMemo(() => onConnection(lane, connection, count), [lane, connection, count])
  const exchange = useMemo(() => inExchange(lane, along, index), [lane, along, index])
  const way = (where: string, place: number, of: number, at: (place: number) => number) => (
    <Way
      where={where}
      place={place}
      of={of}
      onStep={(step) => {
        const next = at(place + step)
        if (next >= 0) onGo(next)
      }}
    />
  )
  return (
    <nav className={styles.ways} aria-label="Neighbouring messages">
      {exchange.length > 0 &&
        way('exchange', exchange.indexOf(index), exchange.length, (i) => exchange[i] ?? -1)}
      {way('connection', along.indexOf(index), along.length, (i) => along[i] ?? -1)}
      {way('lane', index, count, (i) => i)}
    </nav>
  )
}

interface WayProps {
  where: string
  place: number
  of: number
  onStep(step: 1 | -1): void
}

function Way({ where, place, of, onStep }: WayProps) {
  return (
    <div className={styles.way}>
      <button
        type="button"
        aria-disabled={place <= 0}
        aria-label={`Previous in the ${where}`}
        onClick={() => place > 0 && onStep(-1)}
      >
        <ChevronLeft aria-hidden="true" />
      </button>
      <span>
        {where}
        <small>
          {' '}
          {(place + 1).toLocaleString('en-US')} of {of.toLocaleString('en-US')}
        </small>
      </span>
      <button
        type="button"
        aria-disabled={place + 1 >= of}
        aria-label={`Next in the ${where}`}
        onClick={() => place + 1 < of && onStep(1)}
      >
        <ChevronRight aria-hidden="true" />
      </button>
    </div>
  )
}
