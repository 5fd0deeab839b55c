// The verdict on some answers, and what would change it: played while the page stays alive, and dropped when the
// answers have changed meanwhile. What was measured once is kept for as long as the page is open.
import { useEffect, useState } from 'react'
import { Trials, type Verdict } from '../../lessons/chooser/choose.ts'
import type { Answers } from '../../lessons/chooser/questions.ts'

/** More ways to change a ranking than these teach nothing. */
const ENOUGH_CHANGES = 3

const trials = new Trials()

export interface Found {
  answers: Answers
  /** The newest one: of earlier answers until that of these is there. */
  verdict: Verdict | undefined
  changes: readonly Verdict[]
  searching: boolean
  failed: boolean
}

const begin = (answers: Answers, verdict: Verdict | undefined): Found => ({
  answers,
  verdict,
  changes: [],
  searching: true,
  failed: false,
})

/** `changes`: as they are found. */
export function useVerdict(answers: Answers): Found {
  const [found, setFound] = useState(() => begin(answers, undefined))
  useEffect(() => {
    let isWanted = true
    const say = (more: Partial<Found>) => {
      if (!isWanted) return
      setFound((before) => ({
        ...(before.answers === answers ? before : begin(answers, before.verdict)),
        ...more,
      }))
    }
    const search = async () => {
      const verdict = await trials.choose(answers)
      say({ verdict })
      const changes: Verdict[] = []
      for await (const change of trials.changes(verdict)) {
        if (!isWanted) return
        say({ changes: [...changes, change] })
        if (changes.push(change) === ENOUGH_CHANGES) break
      }
      say({ searching: false })
    }
    search().catch(() => say({ failed: true, searching: false }))
    return () => {
      isWanted = false
    }
  }, [answers])
  return found.answers === answers ? found : begin(answers, found.verdict)
}
