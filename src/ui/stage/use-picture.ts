// The picture of a beat, brought in when it is whole: until then the one before stands.
import { startTransition, useEffect, useState } from 'react'
import type { Step } from '../../lessons/plan.ts'
import { createRehearsal, pictureAt, type StagePicture } from '../../session/stage.ts'
import { useSession } from '../context.ts'

const rehearse = createRehearsal()

export interface Shown {
  beat: number
  /** Undefined: a headline alone. */
  picture: StagePicture | undefined
}

export function usePicture(plan: readonly Step[], beat: number): Shown | undefined {
  const session = useSession()
  const [shown, setShown] = useState<Shown>()
  useEffect(() => {
    let left = false
    pictureAt(plan, beat, rehearse).then(
      (picture) => {
        if (!left) startTransition(() => setShown({ beat, picture }))
        // The next one is ready when it is wanted.
        void pictureAt(plan, beat + 1, rehearse).catch(() => undefined)
      },
      (error: unknown) => session.notify(error instanceof Error ? error.message : String(error)),
    )
    return () => {
      left = true
    }
  }, [plan, beat, session])
  return shown
}
