// One experiment as a card: its name, what to look for, and a picture of its first seconds, drawn from its own
// trace and said in words as well.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { US_PER_SECOND } from '../../kernel/time.ts'
import { figuresAt } from '../../metrics/lane-figures.ts'
import type { Preset } from '../../scenario/presets.ts'
import { useTheme } from '../context.ts'
import { useSize } from '../lanes/use-size.ts'
import { laneTitle } from '../words/lane-words.ts'
import { formatMs, plural } from '../words/units.ts'
import styles from './Gallery.module.css'
import { type Preview, previewOf } from './previews.ts'
import { paintThumbnail } from './thumbnail.ts'

interface PresetCardProps {
  preset: Preset
  /** It is the one in play. */
  current: boolean
  onChoose(): void
}

/** `6 s: 5 updates; mean latency Polling 1.02 s, …`: what the picture shows. */
function pictureWords({ scenario }: Preset, { trace, toUs }: Preview): string {
  const means = scenario.lanes.map((lane, index) => {
    const { latencyMeanMs } = figuresAt(trace, index, toUs)
    return `${laneTitle(lane)} ${latencyMeanMs == null ? 'nothing yet' : formatMs(latencyMeanMs)}`
  })
  const updates = plural(trace.updates.createdUs.countUpTo(toUs), 'update')
  return `The first ${toUs / US_PER_SECOND} s: ${updates}. Mean latency: ${means.join(', ')}.`
}

export function PresetCard({ preset, current, onChoose }: PresetCardProps) {
  const box = useRef<HTMLSpanElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useSize(box)
  const theme = useTheme((state) => state.theme)
  const [preview, setPreview] = useState<Preview>()

  useEffect(() => {
    const leaving = new AbortController()
    previewOf(preset, leaving.signal).then(
      (made) => {
        if (!leaving.signal.aborted) setPreview(made)
      },
      // The card does without a picture.
      () => {},
    )
    return () => leaving.abort()
  }, [preset])

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false })
    if (!preview || !context || size.width === 0) return
    const ratio = devicePixelRatio
    context.canvas.width = Math.round(size.width * ratio)
    context.canvas.height = Math.round(size.height * ratio)
    context.scale(ratio, ratio)
    paintThumbnail(context, preview.trace, preview.toUs, theme, size)
  }, [preview, theme, size])

  const lanes = plural(preset.scenario.lanes.length, 'lane')
  return (
    <button
      type="button"
      className={styles.card}
      aria-current={current || undefined}
      aria-description={preview && pictureWords(preset, preview)}
      onClick={onChoose}
    >
      <span
        ref={box}
        className={styles.picture}
        aria-hidden="true"
        data-testid={preview && 'thumbnail'}
      >
        <canvas ref={canvas} hidden={!preview} />
      </span>
      <span className={styles.title}>
        <strong>{preset.title}</strong>
        <small>
          {lanes}
          {preview && `, ${preview.toUs / US_PER_SECOND} s shown`}
          {current && ' · playing now'}
        </small>
      </span>
      <span className={styles.watch}>{preset.watch}</span>
    </button>
  )
}
