// The sentence over each chart: what it shows now, from the figures at the cursor. It compares the two lanes
// that are furthest apart, which is what one would look for.
import { figuresAt, type LaneFigures } from '../../metrics/lane-figures.ts'
import { layerShort } from '../words/layer-words.ts'
import { formatBytes, formatCount, formatMs, formatSpan, plural } from '../words/units.ts'
import type { View } from './picture.ts'
import { titleOf } from './spec-over-time.ts'

interface Ranked {
  title: string
  value: number
  figures: LaneFigures
}

/** The lanes of which there is such a figure, the least first; alike, in the order of the lanes. */
function ranked(view: View, of: (figures: LaneFigures) => number | undefined): Ranked[] {
  return view.lanes
    .flatMap((lane) => {
      const figures = figuresAt(view.trace, lane, view.atUs)
      const value = of(figures)
      return value === undefined ? [] : [{ title: titleOf(view, lane), value, figures }]
    })
    .sort((a, b) => a.value - b.value)
}

/** What is true of the greatest, in words, and beside it the least; of one alone where they are one lane. */
function contrast(
  view: View,
  of: (figures: LaneFigures) => number | undefined,
  claim: (words: string) => string,
  words: (value: number) => string,
): string | undefined {
  const all = ranked(view, of)
  const [least, most] = [all[0], all.at(-1)]
  if (!least || !most) return undefined
  const other = least === most ? '' : `; ${least.title}: ${words(least.value)}`
  return `${most.title}: ${claim(words(most.value))}${other}.`
}

export const latencySentence = (view: View): string | undefined =>
  contrast(
    view,
    ({ latencyP50Ms }) => latencyP50Ms,
    (ms) => `half of the updates came within ${ms}`,
    formatMs,
  )

export const distributionSentence = (view: View): string | undefined =>
  contrast(
    view,
    ({ latencyP95Ms }) => latencyP95Ms,
    (ms) => `95 % of the updates came within ${ms}`,
    formatMs,
  )

export function stalenessSentence(view: View): string | undefined {
  if (view.trace.updates.createdUs.countUpTo(view.atUs) === 0) return undefined
  const behind = ranked(view, ({ stalenessUs }) => stalenessUs)
  const most = behind.at(-1)
  if (!most) return undefined
  const all = view.lanes.length < view.trace.lanes.length ? 'every lane shown here' : 'every lane'
  if (most.value === 0) return `At the cursor, ${all} knows the newest update.`
  const fresh = behind.filter(({ value }) => value === 0).length
  const others = fresh > 0 ? `; ${plural(fresh, 'lane is', 'lanes are')} up to date` : ''
  return `At the cursor, ${most.title} has been behind for ${formatSpan(most.value)}${others}.`
}

/** Bytes both ways, at this layer and those above it. */
const bytesAt = (layer: View['layer']) => (figures: LaneFigures) =>
  ({
    payload: figures.payloadBytes,
    http: figures.bytesUp + figures.bytesDown,
    tls: figures.bytesUp + figures.bytesDown + figures.tlsBytesUp + figures.tlsBytesDown,
    ip: figures.ipBytesUp + figures.ipBytesDown,
  })[layer]

export function bytesSentence(view: View): string | undefined {
  const all = ranked(view, bytesAt(view.layer)).filter(({ value }) => value > 0)
  const [least, most] = [all[0], all.at(-1)]
  if (!least || !most) return undefined
  const counted = `So far, ${layerShort[view.layer]}: ${most.title} ${formatBytes(most.value)}`
  if (least === most) return `${counted}.`
  const times = formatTimes(most.value / least.value)
  return `${counted}, ${times} as much as ${least.title} (${formatBytes(least.value)}).`
}

/** `5.7 times`, `1,200 times`. */
const formatTimes = (ratio: number): string =>
  `${ratio < 9.95 ? ratio.toFixed(1) : formatCount(Math.round(ratio))} times`

export const requestsSentence = (view: View): string | undefined =>
  view.atUs > 0
    ? contrast(
        view,
        ({ requests, posts }) => requests + posts,
        (count) => `${count} in ${formatSpan(view.atUs)}`,
        (count) => plural(count, 'request'),
      )
    : undefined

export function emptySentence(view: View): string | undefined {
  const wasteful = ranked(view, ({ emptyAnswers, requests }) =>
    emptyAnswers > 0 ? emptyAnswers / requests : undefined,
  ).at(-1)
  if (!wasteful) return view.atUs > 0 ? 'So far, no answer has come without an update.' : undefined
  const { title, figures } = wasteful
  return `${title} wastes the largest share: of ${plural(figures.requests, 'request')} for updates, ${formatCount(figures.emptyAnswers)} brought none.`
}
