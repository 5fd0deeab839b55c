// The paragraph of why after an experiment. Where its run has another seed than the proofs, as a student's own has,
// it quotes that run; and where that run does not show all of it, it says whose figures these are.
import { useEffect, useMemo, useState } from 'react'
import type { Claim } from '../../lessons/claim.ts'
import type { Experiment } from '../../lessons/experiment.ts'
import { parseMarkup, referencesOf } from '../../lessons/markup.ts'
import { withOwnFigures } from '../../lessons/own-figures.ts'
import { play } from '../../lessons/play.ts'
import { proofs } from '../../lessons/proofs.ts'
import type { Proofs } from '../../lessons/prove.ts'
import { useChapter } from '../lecture/chapters.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { ReadingContext, useReading } from '../lecture/reading.ts'
import styles from './Course.module.css'

interface WhyProps {
  chapter: string
  /** With the scenario that was played. */
  experiment: Experiment
}

export function Why({ chapter, experiment }: WhyProps) {
  const say = useTexts('rooms-course')
  const text = useTexts(chapter)(`${experiment.id}.why`)
  const { claims } = useChapter(chapter)
  const quoted = useMemo(() => {
    const references = referencesOf(parseMarkup(text))
    return claims.filter(
      (one) => one.experiment === experiment.id && references.includes(`claim:${one.id}`),
    )
  }, [claims, experiment.id, text])
  const { seed } = experiment.scenario
  const other = quoted.map(({ id }) => proofs[id]?.seed).find((its) => its !== seed)
  const own = useOwnFigures(experiment, other === undefined ? nothing : quoted)
  const reading = useReading()
  const here = useMemo(() => ({ ...reading, proofs: own?.proofs ?? proofs }), [reading, own])
  // No figure is shown that another one would replace.
  if (!own) return null
  return (
    <ReadingContext value={here}>
      <h4>{say('answer.why')}</h4>
      <p>
        <Markup text={text} />
      </p>
      {other !== undefined && (
        <p className={styles.note}>
          {fill(say(own.proofs ? 'answer.own-figures' : 'answer.other-figures'), { seed, other })}
        </p>
      )}
    </ReadingContext>
  )
}

const nothing: readonly Claim[] = []
const asOnFile = { proofs: undefined }

/**
 * What the experiment's run says to these claims, `proofs` undefined where it does not bear out all of them.
 * Undefined while it is played: in memory, for it is the same run that was watched.
 */
function useOwnFigures(
  { scenario }: Experiment,
  claims: readonly Claim[],
): { proofs: Proofs | undefined } | undefined {
  const [own, setOwn] = useState<{ proofs: Proofs | undefined }>()
  useEffect(() => {
    if (claims.length === 0) return
    setOwn(undefined)
    let here = true
    void play(scenario).then((outcome) => {
      if (here) setOwn({ proofs: withOwnFigures(proofs, claims, outcome) })
    })
    return () => {
      here = false
    }
  }, [scenario, claims])
  return claims.length === 0 ? asOnFile : own
}
