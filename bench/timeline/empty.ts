// Nothing but a frame: the floor under all figures. A box changes its colour, so that there is one.
import type { DrawMoment } from './page.ts'

export function startEmpty(stage: HTMLElement): DrawMoment {
  let odd = false
  return () => {
    odd = !odd
    stage.style.background = odd ? '#fff' : '#fefefe'
  }
}
