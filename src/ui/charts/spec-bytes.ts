// Bytes since the start of the run, both ways: a bar for each lane, stacked by the layers down to the one at
// which the page counts.
import { both, ledgersAt } from '../../metrics/ledger.ts'
import type { Layer } from '../../scenario/layers.ts'
import { layerShort } from '../words/layer-words.ts'
import { formatBytes } from '../words/units.ts'
import type { Series, View } from './picture.ts'
import { bytesSentence, layersShown } from './sentences.ts'
import { type ChartSpec, deliveryOf } from './spec.ts'
import { titleOf } from './spec-over-time.ts'

/** A lane's place on the axis is from its number among the shown lanes to the next. */
const placeOf = (index: number): number => index + 0.5

function bars(view: View): Series[] {
  const ledgers = ledgersAt(view.trace, view.atUs)
  const shown = layersShown(view)
  return view.lanes.flatMap((lane, index) => {
    const ledger = ledgers[lane]
    if (!ledger) return []
    const bytes = both(ledger)
    let below = 0
    return shown.map((layer) => {
      const base = below
      below += bytes[layer]
      return { lane, layer, x: [placeOf(index)], base: [base], y: [below] }
    })
  })
}

const bytesOf = ({ base, y }: Series): number => (y[0] as number) - (base?.[0] ?? 0)

/** What was on the link when the lane had this update: how high its bar was then. */
function heightThen(view: View, lane: number, atUs: number): number {
  const then = { ...view, atUs }
  const ledger = ledgersAt(view.trace, atUs)[lane]
  if (!ledger) return 0
  const bytes = both(ledger)
  return layersShown(then).reduce((sum, layer) => sum + bytes[layer], 0)
}

export const bytes: ChartSpec = {
  id: 'bytes',
  title: 'Bytes so far',
  x: 'lanes',
  shape: 'bars',
  say: (value) => formatBytes(Math.round(value)),
  tick: formatBytes,
  series: bars,
  sentence: bytesSentence,
  table(view) {
    const series = bars(view)
    const cell = (lane: number, layer: Layer) => {
      const one = series.find((bar) => bar.lane === lane && bar.layer === layer)
      return one && bytesOf(one)
    }
    return {
      rowHead: 'layer, what it adds',
      heads: view.lanes.map((lane) => `${titleOf(view, lane)} (bytes)`),
      rows: layersShown(view).map(
        (layer) => [layerShort[layer], ...view.lanes.map((lane) => cell(lane, layer))] as const,
      ),
    }
  },
  read(view, series, { series: place }) {
    const one = series[place] as Series
    return `${titleOf(view, one.lane)}, ${layerShort[one.layer ?? 'payload']}: ${formatBytes(bytesOf(one))}`
  },
  instant: () => undefined,
  follow: (view, _series, update) =>
    view.lanes.flatMap((lane, index) => {
      const delivery = deliveryOf(view, lane, update)
      return delivery ? [{ lane, x: placeOf(index), y: heightThen(view, lane, delivery.atUs) }] : []
    }),
}
