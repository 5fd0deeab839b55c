// Explains what a reader asks about in a text: a term by the glossary, a claim by its proof. One box for all texts
// within, beside the button that was pressed; Escape or a click elsewhere closes it.
import { Suspense, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Proofs } from '../../lessons/prove.ts'
import type { Source } from '../../lessons/reading.ts'
import popover from '../popover/Popover.module.css'
import { placeBeside } from '../tooltip/place.ts'
import styles from './Explained.module.css'
import { useTexts } from './language.ts'
import { type OnRun, Proof } from './Proof.tsx'
import { type Asked, type Explainer, ReadingContext } from './reading.ts'

interface ExplainedProps {
  scenarioOf: Source['scenarioOf']
  /** Where there is a lab: shows the run of an experiment with this seed. */
  onRun?: OnRun
  children: React.ReactNode
}

function place(box: HTMLElement, button: HTMLElement): void {
  const anchor = button.getClientRects()[0] ?? button.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const screen = { width: innerWidth, height: innerHeight }
  const { left, top } = placeBeside(anchor, { width, height }, screen)
  box.style.left = `${left}px`
  box.style.top = `${top}px`
}

export function Explained({ scenarioOf, onRun, children }: ExplainedProps) {
  const box = useRef<HTMLDivElement>(null)
  const heading = useId()
  const [asked, setAsked] = useState<{ node: Asked; button: HTMLElement; proofs: Proofs }>()

  const ask = useCallback<Explainer['ask']>(
    (node, button, proofs) => setAsked({ node, button, proofs }),
    [],
  )
  const reading = useMemo(() => ({ scenarioOf, explainer: { ask } }), [scenarioOf, ask])

  useLayoutEffect(() => {
    const [element, button] = [box.current, asked?.button]
    if (!element || !button) return
    element.showPopover()
    element.focus({ preventScroll: true })
    const settle = () => place(element, button)
    const observer = new ResizeObserver(settle)
    observer.observe(element)
    addEventListener('scroll', settle, true)
    settle()
    return () => {
      observer.disconnect()
      removeEventListener('scroll', settle, true)
    }
  }, [asked])

  const close = () => box.current?.hidePopover()
  return (
    <ReadingContext value={reading}>
      {children}
      <div
        ref={box}
        popover="auto"
        tabIndex={-1}
        role="dialog"
        aria-labelledby={heading}
        className={`${popover.popover} ${styles.box}`}
        onToggle={({ newState, currentTarget }) => {
          if (newState === 'open') return
          // Whoever closed it by a click elsewhere is elsewhere already.
          const { activeElement } = document
          const nowhere = activeElement === null || activeElement === document.body
          if (nowhere || currentTarget.contains(activeElement)) asked?.button.focus()
          setAsked(undefined)
        }}
      >
        {/* The box has its name before its words are there. */}
        <Suspense fallback={<h3 id={heading}>{asked?.button.textContent}</h3>}>
          {asked?.node.kind === 'term' && <Term id={asked.node.id} heading={heading} />}
          {asked?.node.kind === 'claim' && (
            <Proof
              node={asked.node}
              proofs={asked.proofs}
              heading={heading}
              onRun={
                onRun &&
                ((experiment, seed) => {
                  close()
                  onRun(experiment, seed)
                })
              }
            />
          )}
        </Suspense>
      </div>
    </ReadingContext>
  )
}

function Term({ id, heading }: { id: string; heading: string }) {
  const say = useTexts('glossary')
  return (
    <>
      <h3 id={heading}>{say(`term.${id}.name`)}</h3>
      <p>{say(`term.${id}`)}</p>
    </>
  )
}
