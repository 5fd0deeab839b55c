// While a dialog covers the lanes, the run stands still; afterwards it goes on, if it is still the same run
// and was on its way.
import { useEffect } from 'react'
import { useSession } from '../context.ts'

export function useStandstill(still: boolean): void {
  const session = useSession()
  useEffect(() => {
    const { store, transport } = session
    const { playing, run } = store.getState()
    if (!still || !playing) return
    transport.pause()
    return () => {
      if (store.getState().run === run) transport.play()
    }
  }, [session, still])
}
