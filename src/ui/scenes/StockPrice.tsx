// The price as this person sees it, its last steps, and the true price where that is another.
import { formatPrice, priceAt, SHARE } from '../../scenario/scenes/stock-price.ts'
import styles from './Scenes.module.css'
import type { SceneProps } from './scene-props.ts'
import { really } from './scene-words.ts'

const STEPS = { brief: 0, small: 24, large: 60 }

function Sparkline({ seed, newest, steps }: { seed: number; newest: number; steps: number }) {
  const first = Math.max(1, newest - steps + 1)
  const prices = Array.from({ length: newest - first + 1 }, (_, i) => priceAt(seed, first + i))
  const [low, high] = [Math.min(...prices), Math.max(...prices)]
  const y = (price: number) => 22 - (20 * (price - low)) / Math.max(1, high - low)
  const points = prices.map((price, i) => `${(i * 100) / Math.max(1, steps - 1)},${y(price)}`)
  return (
    <svg
      className={styles.sparkline}
      viewBox="0 0 100 24"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <polyline points={points.join(' ')} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

export function StockPrice({ seen: { scenario, newest, created }, size }: SceneProps) {
  const { seed } = scenario
  const price = priceAt(seed, newest)
  const change = newest > 1 ? price - priceAt(seed, newest - 1) : 0
  const shown = newest === 0 ? '–' : formatPrice(price)
  const steps = STEPS[size]
  return (
    <>
      {size !== 'brief' && (
        <span className={styles.label}>
          {SHARE} <span className={styles.sign}>{change > 0 ? '▲' : change < 0 ? '▼' : ''}</span>
        </span>
      )}
      <span className={styles.news}>{shown}</span>
      {steps > 0 && <Sparkline seed={seed} newest={newest} steps={steps} />}
      {size !== 'brief' && (
        <span className={styles.really}>
          {newest > 0 && really(shown, formatPrice(priceAt(seed, created)))}
        </span>
      )}
    </>
  )
}
