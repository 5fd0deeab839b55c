// Tells the line above the lanes what the experiment in the lab is about: its title before it runs, for what to
// watch would tell the answer; then its sentence.
import { useEffect } from 'react'
import { parseMarkup } from '../../lessons/markup.ts'
import { proofs } from '../../lessons/proofs.ts'
import { plainText } from '../../lessons/reading.ts'
import type { Gate } from '../../session/gate.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { useReading } from '../lecture/reading.ts'
import { watching } from '../lecture/watching.ts'

/** `stage`: undefined where the experiment is not in the lab. */
export function useWatching(chapter: string, experiment: string, stage: Gate['stage'] | undefined) {
  const text = useTexts(chapter)
  const language = useLanguage()
  const { scenarioOf } = useReading()
  const nodes = parseMarkup(text(`${experiment}.${stage === 'predict' ? 'title' : 'watch'}`))
  const sentence = plainText(nodes, { language, proofs, scenarioOf })
  useEffect(() => {
    if (stage === undefined) return
    watching.setState({ sentence, predict: stage === 'predict' })
    return () => watching.setState({ sentence: undefined, predict: false })
  }, [stage, sentence])
}
