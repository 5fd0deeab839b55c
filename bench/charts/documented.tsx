// The same charts by Recharts as its documentation writes them: data through props, ResponsiveContainer, dots,
// animation, tooltip and legend on. The rows are joined by x, as it wants them.
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { Series } from '../../src/ui/charts/picture.ts'
import { colours } from '../../src/ui/theme/tokens.ts'
import type { DrawUpdate } from './page.ts'
import { FIRST_US, type PlayedRun, seriesAt, specs } from './run-so-far.ts'

type Row = Record<string, number>

function rowsOf(series: readonly Series[]): Row[] {
  const rows = new Map<number, Row>()
  for (const [place, { x, y }] of series.entries()) {
    for (let i = 0; i < x.length; i++) {
      const at = x[i] as number
      const row = rows.get(at) ?? { x: at }
      row[`y${place}`] = y[i] as number
      rows.set(at, row)
    }
  }
  return [...rows.values()].sort((a, b) => (a.x as number) - (b.x as number))
}

function Documented({ series, run }: { series: readonly Series[]; run: PlayedRun }) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={rowsOf(series)}>
        <CartesianGrid strokeDasharray="3 3" />
        <XAxis dataKey="x" type="number" domain={['dataMin', 'dataMax']} />
        <YAxis />
        <Tooltip />
        <Legend />
        {series.map(({ lane, layer }, place) => (
          <Line
            key={`${lane}.${layer}`}
            dataKey={`y${place}`}
            connectNulls
            stroke={colours.light.protocol[run.trace.lane(lane).protocol]}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  )
}

export function startDocumented(stage: HTMLElement, run: PlayedRun): DrawUpdate {
  let show: (atUs: number) => void = () => {}
  function Root() {
    const [atUs, setAtUs] = useState(FIRST_US)
    show = setAtUs
    return specs.map((spec) => (
      <div key={spec.id}>
        <Documented series={seriesAt(run, spec, atUs)} run={run} />
      </div>
    ))
  }
  stage.className = 'boxes'
  flushSync(() => createRoot(stage).render(<Root />))
  return (atUs) => flushSync(() => show(atUs))
}
