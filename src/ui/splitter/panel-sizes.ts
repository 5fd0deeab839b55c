// How large each panel is where a person chose it: a CSS variable on the page, remembered between visits. In
// rem, so that the projector's larger type and a person's own zoom take the panels along.
import { recall, remember } from '../storage.ts'

export const sizedPanels = ['set-up', 'side-message', 'side-code', 'side-bytes', 'drawer'] as const
export type SizedPanel = (typeof sizedPanels)[number]

const variable = (panel: SizedPanel): string => `--${panel}-size`
const key = (panel: SizedPanel): string => `size-${panel}`
const page = (): CSSStyleDeclaration => document.documentElement.style

/** Shows the panel at this size, in rem; it is not remembered yet. */
export const showSize = (panel: SizedPanel, rem: number): void =>
  page().setProperty(variable(panel), `${rem}rem`)

export const keepSize = (panel: SizedPanel, rem: number): void => {
  showSize(panel, rem)
  remember(key(panel), String(rem))
}

/** Back to what the style sheet says. */
export const forgetSize = (panel: SizedPanel): void => {
  page().removeProperty(variable(panel))
  remember(key(panel), '')
}

/** Before the first paint, so that nothing moves afterwards. */
export function restoreSizes(): void {
  for (const panel of sizedPanels) {
    const rem = Number(recall(key(panel)))
    if (rem > 0) showSize(panel, rem)
  }
}
