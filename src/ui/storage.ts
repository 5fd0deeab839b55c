// What is remembered between visits, by name. Storage throws in sandboxed frames and where it is forbidden;
// then a choice holds until the page is left, and nothing else changes.

const held = new Map<string, string>()
const listeners = new Set<() => void>()

export function recall(name: string): string | undefined {
  const here = held.get(name)
  if (here !== undefined) return here
  try {
    return localStorage.getItem(`wireside:${name}`) ?? undefined
  } catch {
    return undefined
  }
}

export function remember(name: string, value: string): void {
  held.set(name, value)
  try {
    localStorage.setItem(`wireside:${name}`, value)
  } catch {
    // Forbidden or full.
  }
  for (const listener of listeners) listener()
}

/** Whether what is remembered outlives the page. */
export function outlives(): boolean {
  const probe = 'wireside:outlives'
  try {
    localStorage.setItem(probe, 'yes')
    // What stands in for a forbidden storage (src/browser/storage-guard.ts) takes everything and has nothing.
    return localStorage.getItem(probe) === 'yes'
  } catch {
    return false
  }
}

/** Calls whenever something is remembered. Gives the way out. */
export function onRemembered(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
