// What is remembered between visits, by name. Storage throws in sandboxed frames and where it is forbidden;
// then nothing is remembered, and nothing else changes.

export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`wireside:${name}`) ?? undefined
  } catch {
    return undefined
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`wireside:${name}`, value)
  } catch {
    // Forbidden or full: the choice holds until the page is left.
  }
}
