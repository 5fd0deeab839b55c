// The ranking: the protocols in their order, each with what was measured, which rules speak against it, and what
// that comes to in points.
import { Check, Clock, X } from 'lucide-react'
import type { Verdict } from '../../lessons/chooser/choose.ts'
import { type Judgement, type Standing, total } from '../../lessons/chooser/judge.ts'
import { formatMeasure } from '../../lessons/measure.ts'
import { Marker } from '../lanes/Marker.tsx'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { protocolTitles } from '../words/lane-words.ts'
import styles from './Chooser.module.css'
import { useReasons } from './chooser-reasons.ts'

const icons: Readonly<Record<Standing, typeof Check>> = { fits: Check, late: Clock, impossible: X }

/** Less than this is no difference. */
const CLOSE = 1

interface ChooserRankingProps {
  verdict: Verdict | undefined
  /** Another verdict is on its way. */
  busy: boolean
}

export function ChooserRanking({ verdict, busy }: ChooserRankingProps) {
  const say = useTexts('rooms-chooser')
  const ranking = verdict?.ranking ?? []
  const [first, second] = ranking.filter(({ standing }) => standing === 'fits')
  const near = first && second && total(second) - total(first) < CLOSE ? say('close') : ''
  const named = ({ protocol }: Judgement) =>
    fill(say('first'), { protocol: protocolTitles[protocol] })
  const most = Math.max(...ranking.filter(({ standing }) => standing === 'fits').map(total))
  return (
    <section className={styles.ranking} aria-label={say('ranking')} aria-busy={busy}>
      <p role="status" className={styles.status}>
        {busy || !verdict ? say('playing') : first ? `${named(first)} ${near}` : say('none')}
      </p>
      <ol>
        {verdict?.ranking.map((one) => (
          <Ranked key={one.protocol} one={one} verdict={verdict} most={most} />
        ))}
      </ol>
      <p className={styles.note}>{say('fewer')}</p>
    </section>
  )
}

function Ranked({ one, verdict, most }: { one: Judgement; verdict: Verdict; most: number }) {
  const say = useTexts('rooms-chooser')
  const reasons = useReasons()(one, verdict.answers)
  const Icon = icons[one.standing]
  return (
    <li data-standing={one.standing}>
      <h4>
        <Marker protocol={one.protocol} size={14} />
        <span lang="en">{protocolTitles[one.protocol]}</span>
        <small data-standing={one.standing}>
          <Icon aria-hidden="true" /> {say(`standing.${one.standing}`)}
        </small>
      </h4>
      {one.standing === 'fits' && <PointsBar one={one} most={most} />}
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </li>
  )
}

const kinds = ['bytes', 'machines', 'work'] as const

function PointsBar({ one, most }: { one: Judgement; most: number }) {
  const say = useTexts('rooms-chooser')
  const language = useLanguage()
  const count = (value: number) => formatMeasure({ value, unit: 'count' }, language)
  const parts = kinds.map((kind) => `${say(`of-${kind}`)} ${count(one.points[kind])}`)
  return (
    <div className={styles.points}>
      <p>
        <strong>
          {count(total(one))} {say('points')}
        </strong>{' '}
        <span>{parts.join(' + ')}</span>
      </p>
      <div className={styles.bar} aria-hidden="true">
        {kinds.map((kind) => (
          <i
            key={kind}
            data-kind={kind}
            style={{ width: `${(100 * one.points[kind]) / Math.max(1, most)}%` }}
          />
        ))}
      </div>
    </div>
  )
}
