// The proof of a claim: the sentence, in how many runs it holds, what is checked in each of them in words and in
// code, and the runs to look at, the exception among them.
import { Check, Play } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Proofs } from '../../lessons/prove.ts'
import { plainText } from '../../lessons/reading.ts'
import { claimSource } from './claim-source.ts'
import styles from './Explained.module.css'
import { fill } from './fill.ts'
import { useLanguage, useTexts } from './language.ts'
import { Markup } from './Markup.tsx'
import { type Asked, useReading } from './reading.ts'

/** Shows the run of an experiment with this seed. */
export type OnRun = (experiment: string, seed: number) => void

interface ProofProps {
  node: Asked
  /** The figures that the sentence was read with. */
  proofs: Proofs
  /** Id for the heading. */
  heading: string
  onRun?: OnRun
}

export function Proof({ node, proofs, heading, onRun }: ProofProps) {
  const say = useTexts('rooms-course')
  const words = useTexts('proofs')
  const language = useLanguage()
  const { scenarioOf } = useReading()
  const proof = proofs[node.id]
  if (!proof) return null
  const { experiment, seed, held, runs, exceptionSeed } = proof
  return (
    <>
      <h3 id={heading}>{say('proof.title')}</h3>
      <p className={styles.claim}>
        <strong>{plainText(node.children, { language, proofs, scenarioOf })}</strong>
      </p>
      <p className={styles.held}>
        <Check aria-hidden="true" />
        {fill(say('proof.held'), { held, runs })}
      </p>
      <p className={styles.checked}>
        <span className={styles.label}>{say('proof.checked')}</span>{' '}
        <Markup text={words(node.id)} />
      </p>
      <p>{fill(say('proof.how'), { runs, seed })}</p>
      {exceptionSeed !== undefined && (
        <p>{fill(say('proof.exception'), { seed: exceptionSeed })}</p>
      )}
      {onRun && (
        <div className={styles.buttons}>
          <button type="button" onClick={() => onRun(experiment, seed)}>
            <Play aria-hidden="true" />
            <span>{say('proof.see')}</span>
          </button>
          {exceptionSeed !== undefined && (
            <button type="button" onClick={() => onRun(experiment, exceptionSeed)}>
              <Play aria-hidden="true" />
              <span>{say('proof.see-exception')}</span>
            </button>
          )}
        </div>
      )}
      <details className={styles.code}>
        <summary>{say('proof.code')}</summary>
        <Source claim={node.id} />
      </details>
    </>
  )
}

function Source({ claim }: { claim: string }) {
  const [code, setCode] = useState<string>()
  useEffect(() => {
    let here = true
    void claimSource(claim).then((found) => {
      if (here) setCode(found)
    })
    return () => {
      here = false
    }
  }, [claim])
  return (
    <pre lang="en" tabIndex={-1}>
      {code}
    </pre>
  )
}
