// Makes the page fit for a hall as long as a component is there: the projector's theme, the lab at rest. After
// it everything is as before.
import { useLayoutEffect } from 'react'
import { useSurroundings } from '../context.ts'

export function useHall(): void {
  const { session, theme, panels } = useSurroundings()
  useLayoutEffect(() => {
    const before = { theme: theme.getState().theme, panels: panels.getState() }
    const { playing } = session.store.getState()
    session.transport.pause()
    theme.setState({ theme: 'projector' })
    return () => {
      theme.setState({ theme: before.theme })
      panels.setState(before.panels, true)
      // A lab that was never seen begins as it does on a plain visit.
      if (playing || session.moment.headUs === 0) session.transport.play()
    }
  }, [session, theme, panels])
}
