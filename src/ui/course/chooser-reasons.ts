// A judgement in sentences: what was measured and which rules were applied, in the language of the lecture.
import type { Judgement } from '../../lessons/chooser/judge.ts'
import { type Answers, clientCount, latencyLimitMs } from '../../lessons/chooser/questions.ts'
import { formatMeasure, type Unit } from '../../lessons/measure.ts'
import { fill } from '../lecture/fill.ts'
import { type Say, useLanguage, useTexts } from '../lecture/language.ts'

type Format = (value: number, unit: Unit) => string

function latency({ measured }: Judgement, answers: Answers, say: Say, format: Format): string {
  if (measured.p95Ms === undefined) return say('no-news')
  const p95 = format(measured.p95Ms, 'ms')
  const limitMs = latencyLimitMs[answers.latency]
  return limitMs === Number.POSITIVE_INFINITY
    ? fill(say('no-limit'), { p95 })
    : fill(say('on-time'), { p95, limit: format(limitMs, 'ms') })
}

function bytes({ measured }: Judgement, say: Say, format: Format): string {
  const { bytesPerSecond, bytesPerUpdate, requestsPerUpdate } = measured
  const values = { bytes: format(bytesPerSecond, 'bytes') }
  if (bytesPerUpdate === undefined || requestsPerUpdate === undefined)
    return fill(say('bytes.only'), values)
  return fill(say('bytes'), {
    ...values,
    perUpdate: format(bytesPerUpdate, 'bytes'),
    requests: format(100 * requestsPerUpdate, 'count'),
  })
}

/** Of a multiple of one client, more digits than three mean nothing. */
const rounded = (value: number): number => Number(value.toPrecision(3))

function machines(one: Judgement, answers: Answers, say: Say, format: Format): string {
  const clients = clientCount[answers.clients]
  const isOne = one.machines <= 1
  return fill(say(isOne ? 'machines.one' : 'machines'), {
    total: format(rounded(clients * one.measured.requestsPerSecond), 'count'),
    open: format(rounded(clients * one.measured.openConnections), 'count'),
    machines: format(Math.ceil(one.machines), 'count'),
  })
}

/** The sentences on one protocol: what rules it out, or what it was ranked by. */
export function useReasons(): (one: Judgement, answers: Answers) => string[] {
  const say = useTexts('rooms-chooser')
  const language = useLanguage()
  const format: Format = (value, unit) => formatMeasure({ value, unit }, language)
  return (one, answers) => {
    if (one.standing === 'impossible') return [say(`rule.${answers.infrastructure}`)]
    const late = latency(one, answers, say, format)
    if (one.standing === 'late') return [late]
    return [
      late,
      bytes(one, say, format),
      machines(one, answers, say, format),
      ...one.work.map(({ id }) => say(`rule.${id}`)),
    ]
  }
}
