// Under the bars of a chart that has a place for each lane: the lane's mark. Its name is in the legend.
import { useStore } from 'zustand'
import { Marker } from '../lanes/Marker.tsx'
import styles from './Charts.module.css'
import type { LiveChart } from './live-chart.ts'

export function LaneTicks({ chart }: { chart: LiveChart }) {
  const lanes = useStore(chart.shown, (shown) => shown.said?.lanes)
  const trace = useStore(chart.shown, (shown) => shown.said?.trace)
  return (
    <div className={styles.laneTicks} aria-hidden="true">
      {lanes?.map((lane) => (
        <span key={lane}>{trace && <Marker protocol={trace.lane(lane).protocol} size={12} />}</span>
      ))}
    </div>
  )
}
