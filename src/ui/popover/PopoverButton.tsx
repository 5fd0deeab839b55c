// A button, and what it opens right beside it, above everything else: a popover that Escape or a click elsewhere
// closes, with the focus back on its button. It decides where that stands, and nothing about what is in it.
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { placeBeside } from '../tooltip/place.ts'
import styles from './Popover.module.css'

interface PopoverButtonProps {
  /** The popover's name. */
  label: string
  /** What the button shows. */
  button: React.ReactNode
  /** The button's tooltip. */
  tip?: string
  className?: string
  buttonId?: string
  /** Made only while it is open. `close` gives the focus back. */
  children(close: () => void): React.ReactNode
}

/** As a tooltip stands, but with its left edge at the button's. */
function place(box: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const from = { left: anchor.left, top: anchor.top, width, height: anchor.height }
  const { left, top } = placeBeside(
    from,
    { width, height },
    { width: innerWidth, height: innerHeight },
  )
  box.style.left = `${left}px`
  box.style.top = `${Math.min(top, Math.max(0, innerHeight - height))}px`
}

export function PopoverButton(props: PopoverButtonProps) {
  const { label, button, tip, className, buttonId, children } = props
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)
  const [open, setOpen] = useState(false)

  useLayoutEffect(() => {
    const [beside, at] = [box.current, opener.current]
    if (!open || !beside || !at) return
    const settle = () => place(beside, at)
    const observer = new ResizeObserver(settle)
    observer.observe(beside)
    addEventListener('scroll', settle, true)
    settle()
    return () => {
      observer.disconnect()
      removeEventListener('scroll', settle, true)
    }
  }, [open])

  return (
    <>
      <button
        ref={opener}
        id={buttonId}
        type="button"
        className={className ?? 'quiet'}
        data-tip={tip}
        popoverTarget={id}
        aria-expanded={open}
      >
        {button}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be named by what it shows */}
      <div
        ref={box}
        id={id}
        popover="auto"
        tabIndex={-1}
        role="group"
        aria-label={label}
        className={styles.popover}
        onBeforeToggle={(event) => {
          // Those of popovers inside of this one pass by here, too.
          if (event.target !== event.currentTarget) return
          setOpen(event.newState === 'open')
          const { activeElement } = document
          hadFocus.current = event.currentTarget.contains(activeElement)
          // What has the focus is about to be gone; while this closes, nothing else may open (a tooltip).
          if (hadFocus.current && activeElement instanceof HTMLElement) activeElement.blur()
        }}
        onToggle={(event) => {
          if (event.target !== event.currentTarget) return
          if (event.newState === 'open') event.currentTarget.focus({ preventScroll: true })
          else if (hadFocus.current) opener.current?.focus()
        }}
      >
        {open && children(() => box.current?.hidePopover())}
      </div>
    </>
  )
}
