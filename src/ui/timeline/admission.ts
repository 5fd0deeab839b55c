// Which texts find room at this scale: labels of latency and status, and the numbers in the discs. It decides
// in pixels along the axis; who came first stays.
import type { Microseconds } from '../../kernel/time.ts'
import { Labels } from './labels.ts'
import type { TimelineLayout } from './layout.ts'
import { discSize, labelOffset } from './paint.ts'
import { flagSize } from './paint-flags.ts'
import { WIDEST_LABEL } from './scale.ts'
import type { Disc, Flag, Label, Shapes } from './shapes.ts'

/** Free space between two labels. */
const GAP_PX = 5
/** Around a disc among counts. */
const SPARSE_GAP_PX = 24

interface Stretch {
  fromUs: Microseconds
  toUs: Microseconds
}

export class Admission {
  readonly #labels = new Labels()
  readonly #layout: TimelineLayout
  readonly #usPerPx: number
  readonly #measure: (text: string) => number
  readonly #still: Stretch | undefined
  readonly #widths = new Map<string, number>()

  /** `still`: the stretch that is seen, where it stays; a text that its ends would cut is left out. */
  constructor(
    layout: TimelineLayout,
    usPerPx: number,
    measure: (text: string) => number,
    still?: Stretch,
  ) {
    this.#layout = layout
    this.#usPerPx = usPerPx
    this.#measure = measure
    this.#still = still
  }

  /** How far a label reaches from its instant at most, with the light around it. */
  get labelReachPx(): number {
    const halo = this.#layout.sizes.font / 8
    return labelOffset(this.#layout) + this.#width(WIDEST_LABEL) + halo
  }

  /** The shapes, with only the labels that have room; discs without are small. */
  admit(shapes: Shapes): Shapes {
    return {
      ...shapes,
      labels: shapes.labels.flatMap((label) => this.#label(label)),
      discs: shapes.discs.map((disc) => (this.#disc(disc, 1) ? disc : { ...disc, small: true })),
      flags: this.#flags(shapes.flags),
    }
  }

  /** The same where counts are drawn: a number here and there, to tell where one is. */
  admitSparsely(shapes: Shapes): Shapes {
    return {
      ...shapes,
      discs: shapes.discs.filter((disc) => this.#disc(disc, SPARSE_GAP_PX)),
      flags: this.#flags(shapes.flags),
    }
  }

  /** The label in the words that it has room for; none: it has no room. */
  #label(label: Label): Label[] {
    const { lane, atUs, kind, roomUs } = label
    const { layout, sizes } = this.#layout
    const along = atUs / this.#usPerPx
    const offset = labelOffset(this.#layout)
    const row = `${kind}/${lane}`
    const latency = kind === 'latency'
    const hasRoom = (text: string) => {
      // A latency over another mark would be read as that one's.
      const neededPx = this.#width(text) + offset + (latency ? sizes.marker / 2 : 0)
      return roomUs >= neededPx * this.#usPerPx
    }
    if (layout === 'columns') {
      if (!latency && !hasRoom(label.text)) return []
      return this.#labels.admits(row, atUs, along, along + this.underMarkPx) ? [label] : []
    }
    const text = [label.text, label.short].find(hasRoom)
    if (text === undefined) return []
    const width = this.#width(text)
    const from = latency ? along - offset - width : along + offset
    if (from < 0 || this.#cuts(from * this.#usPerPx, width)) return []
    return this.#labels.admits(row, atUs, from, from + width + GAP_PX) ? [{ ...label, text }] : []
  }

  /** How far a latency under its mark (in columns) reaches. */
  get underMarkPx(): number {
    const { marker, font } = this.#layout.sizes
    return marker + 1.2 * font
  }

  /** Half of "1.01 s" reads as another figure, half of "12" as another update. */
  #cuts(atUs: Microseconds, reachPx: number): boolean {
    const still = this.#still
    return (
      still !== undefined && (atUs < still.fromUs || atUs + reachPx * this.#usPerPx > still.toUs)
    )
  }

  #disc({ atUs, update }: Disc, gap: number): boolean {
    const along = atUs / this.#usPerPx
    const radius = discSize(update, this.#layout) / 2
    if (this.#cuts(atUs - radius * this.#usPerPx, 2 * radius)) return false
    const half = radius + gap
    return this.#labels.admits('updates', update, along - half, along + half)
  }

  /** Of flags that stand close, the first has its letter. */
  #flags(flags: readonly Flag[]): Flag[] {
    const size = flagSize(this.#layout) + 2
    return flags.map((flag) => {
      const along = flag.atUs / this.#usPerPx
      const admitted = this.#labels.admits('inputs', flag.input, along, along + size)
      return admitted ? flag : { ...flag, small: true }
    })
  }

  #width(text: string): number {
    let width = this.#widths.get(text)
    if (width === undefined) {
      width = this.#measure(text)
      if (this.#widths.size < 4_096) this.#widths.set(text, width)
    }
    return width
  }
}
