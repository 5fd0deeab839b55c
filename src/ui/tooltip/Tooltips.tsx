// The one tooltip of the page. Whatever has `data-tip` is explained by it, on hover and on keyboard focus; it
// can be pointed at, and Esc sends it away (WCAG 2.2, 1.4.13), as does using the thing, by pointer or by key. What it
// says is never the only name of a thing.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { placeBeside } from './place.ts'
import styles from './Tooltips.module.css'

const anchorOf = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof Element
    ? ((target.closest('[data-tip]') as HTMLElement | null) ?? undefined)
    : undefined

/** Whether this key is for the control itself; not so the keys that a magnifier or a screen reader is asked with. */
const uses = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent, anchor: Element): boolean =>
  target instanceof Node &&
  anchor.contains(target) &&
  !(ctrlKey || metaKey || altKey) &&
  !/^(Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock)$/.test(key)

export function Tooltips() {
  const [anchor, setAnchor] = useState<HTMLElement>()
  const tip = useRef<HTMLDivElement>(null)
  const id = useId()

  useEffect(() => {
    const hide = () => setAnchor(undefined)
    const stays = (target: EventTarget | null) =>
      target instanceof Node && Boolean(tip.current?.contains(target))
    const focused = ({ target }: Pick<FocusEvent, 'target'>) => {
      const found = anchorOf(target)
      if (found?.matches(':focus-visible')) setAnchor(found)
    }
    const listeners: { [name: string]: (event: never) => void } = {
      pointerover({ target, pointerType }: PointerEvent) {
        if (pointerType === 'mouse' && !stays(target)) setAnchor(anchorOf(target))
      },
      focusin: focused,
      focusout: hide,
      pointerdown: hide,
      wheel: hide,
    }
    for (const [name, listener] of Object.entries(listeners))
      document.addEventListener(name, listener as EventListener, { passive: true })
    // Somebody may have come there before this did.
    focused({ target: document.activeElement })
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        document.removeEventListener(name, listener as EventListener)
    }
  }, [])

  useLayoutEffect(() => {
    const { current } = tip
    if (!anchor || !current) return
    // Not at once: the focus may come from a menu that is being closed, and nothing may be shown meanwhile.
    const shown = setTimeout(() => {
      current.showPopover()
      const { left, top } = placeBeside(
        anchor.getBoundingClientRect(),
        current.getBoundingClientRect(),
        { width: innerWidth, height: innerHeight },
      )
      current.style.left = `${left}px`
      current.style.top = `${top}px`
    })
    const described = anchor.getAttribute('aria-describedby')
    anchor.setAttribute('aria-describedby', described ? `${described} ${id}` : id)
    const dismiss = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        // The first Esc is for the tooltip alone.
        event.preventDefault()
        event.stopPropagation()
      } else if (!uses(event, anchor)) return
      setAnchor(undefined)
    }
    document.addEventListener('keydown', dismiss, true)
    return () => {
      clearTimeout(shown)
      document.removeEventListener('keydown', dismiss, true)
      if (described) anchor.setAttribute('aria-describedby', described)
      else anchor.removeAttribute('aria-describedby')
    }
  }, [anchor, id])

  if (!anchor) return null
  return (
    <div ref={tip} id={id} role="tooltip" popover="manual" className={styles.tip}>
      <span>{anchor.dataset.tip}</span>
    </div>
  )
}
