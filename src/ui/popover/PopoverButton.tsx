// A button, and what it opens right beside it, above everything else: a popover that Escape or a click elsewhere
// closes, with the focus back on its button. It decides where that stands, and nothing about what is in it.
import { useId, useLayoutEffect, useRef, useState } from 'react'
import styles from './Popover.module.css'

interface PopoverButtonProps {
  /** The popover's name. */
  label: string
  /** What the button shows. */
  button: React.ReactNode
  /** Beside the button's own texts. */
  title?: string
  className?: string
  buttonId?: string
  /** Made only while it is open. `close` gives the focus back. */
  children(close: () => void): React.ReactNode
}

const MARGIN_PX = 8

/** Below the button where there is room, else above it; never beyond the screen. */
function place(box: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const below = at.bottom + 2
  const fits = below + height <= innerHeight - MARGIN_PX
  const top = fits ? below : Math.max(MARGIN_PX, at.top - 2 - height)
  // Where neither side has room for all of it, it covers the button rather than leaving the screen.
  const left = Math.min(at.left, innerWidth - MARGIN_PX - width)
  box.style.top = `${Math.min(top, Math.max(MARGIN_PX, innerHeight - MARGIN_PX - height))}px`
  box.style.left = `${Math.max(MARGIN_PX, left)}px`
}

export function PopoverButton(props: PopoverButtonProps) {
  const { label, button, title, className, buttonId, children } = props
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
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
        title={title}
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
        role="group"
        aria-label={label}
        className={styles.popover}
        onBeforeToggle={(event) => {
          // Those of popovers inside of this one pass by here, too.
          if (event.target === event.currentTarget) setOpen(event.newState === 'open')
        }}
      >
        {open &&
          children(() => {
            box.current?.hidePopover()
            opener.current?.focus()
          })}
      </div>
    </>
  )
}
