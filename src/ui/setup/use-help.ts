// The help of the knob that the person has come to, by pointer or by keyboard. Knobs only say what their help
// is; nobody has to listen to each of them.
import { type RefObject, useEffect, useState } from 'react'

export function useHelp(panel: RefObject<HTMLElement | null>): string | undefined {
  const [help, setHelp] = useState<string>()
  useEffect(() => {
    const { current } = panel
    const notice = ({ target }: Event) => {
      const knob = target instanceof Element ? target.closest<HTMLElement>('[data-help]') : null
      if (knob) setHelp(knob.dataset.help)
    }
    current?.addEventListener('focusin', notice)
    current?.addEventListener('pointerover', notice)
    return () => {
      current?.removeEventListener('focusin', notice)
      current?.removeEventListener('pointerover', notice)
    }
  }, [panel])
  return help
}
