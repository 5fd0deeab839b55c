// A menu that is loaded after its button: who clicked before it was there sees it as soon as it is.
import { type RefObject, useLayoutEffect } from 'react'

/** Opens the menu where its button, which says so in `data-asked`, was used already. */
export function useAsked(menu: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = menu
    if (!current) return
    const source = document.querySelector<HTMLElement>(
      `[popovertarget="${current.id}"][data-asked]`,
    )
    if (source) current.showPopover({ source })
  }, [menu])
}
