// The mysteries of this visit: each is played once.
import { use } from 'react'
import { type Mystery, mystery } from '../../lessons/detective/mystery.ts'

const played = new Map<number, Promise<Mystery>>()

/** The mystery with this seed. Needs a `<Suspense>` around it. */
export function useMystery(seed: number): Mystery {
  const promise = played.get(seed) ?? mystery(seed)
  played.set(seed, promise)
  return use(promise)
}
