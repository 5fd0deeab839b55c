// A part of the page that comes when it is first needed. Where it cannot be fetched, as without a network, it is
// asked for again until it is there: nobody loses what is on the screen for it, and the notices say so.
import { type ComponentType, lazy } from 'react'

/** Until it is first asked for again; later ever more patiently. */
const AGAIN_MS = 3_000

/** Style sheets, above all: an import that is tried again does not ask for them. */
const failed = new Set<HTMLLinkElement>()
const note = ({ target }: Event) => target instanceof HTMLLinkElement && failed.add(target)
addEventListener('error', note, true)

export const late = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await persistently(load, AGAIN_MS) }))

async function persistently<Part>(load: () => Promise<Part>, againMs: number): Promise<Part> {
  try {
    return await load()
  } catch {
    await new Promise((again) => setTimeout(again, againMs))
    for (const link of failed) link.replaceWith(link.cloneNode())
    failed.clear()
    return persistently(load, 2 * againMs)
  }
}
