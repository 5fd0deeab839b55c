// A laser pointer: a large dot where the mouse is. It belongs to this window and changes nothing.
import { useEffect, useRef } from 'react'
import styles from './Stage.module.css'

export function Laser() {
  const dot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (!dot.current) return
      dot.current.style.translate = `${clientX}px ${clientY}px`
      dot.current.hidden = false
    }
    document.addEventListener('pointermove', move)
    return () => document.removeEventListener('pointermove', move)
  }, [])
  return <div ref={dot} className={styles.laser} data-laser="" hidden aria-hidden="true" />
}
