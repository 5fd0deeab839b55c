// Bytes since the start of the run, both ways: a bar for each lane, stacked by the layers down to the one at
// which the page counts.
import { both, countedAt, type LayerBytes, type Ledger, ledgersAt } from '../../metrics/ledger.ts'
import { type Layer, layers } from '../../scenario/layers.ts'
import { layerShort } from '../words/layer-words.ts'
import { formatBytes } from '../words/units.ts'
import type { Series, View } from './picture.ts'
import { bytesSentence } from './sentences.ts'
import { type ChartSpec, deliveryOf } from './spec.ts'
import { titleOf } from './spec-over-time.ts'

/** A lane's place on the axis is from its number among the shown lanes to the next. */
const placeOf = (index: number): number => index + 0.5

/** Bytes both ways of each shown lane. */
function bytesOfLanes({ trace, lanes, atUs }: Omit<View, 'window'>): LayerBytes[] {
  const ledgers = ledgersAt(trace, atUs)
  return lanes.map((lane) => both(ledgers[lane] as Ledger))
}

/** TLS is worth a place where it has added anything to any lane. */
const layersShown = (layer: Layer, ofLanes: readonly LayerBytes[]): Layer[] =>
  layers
    .slice(0, layers.indexOf(layer) + 1)
    .filter((one) => one !== 'tls' || ofLanes.some(({ tls }) => tls > 0))

function bars(view: View): Series[] {
  const ofLanes = bytesOfLanes(view)
  const shown = layersShown(view.layer, ofLanes)
  return ofLanes.flatMap((bytes, index) => {
    let below = 0
    return shown.map((layer) => {
      const base = below
      below += bytes[layer]
      const lane = view.lanes[index] as number
      return { lane, layer, x: [placeOf(index)], base: [base], y: [below] }
    })
  })
}

const bytesOf = ({ base, y }: Series): number => (y[0] as number) - (base?.[0] ?? 0)

/** What was on the link when the lane had this update: how high its bar was then. */
const heightThen = (view: View, lane: number, atUs: number): number =>
  countedAt(both(ledgersAt(view.trace, atUs)[lane] as Ledger), view.layer)

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
      rows: layersShown(view.layer, bytesOfLanes(view)).map(
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
