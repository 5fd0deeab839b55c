// Which known names somebody may have meant by a wrong one: the fewest letters to change. It knows no names.

/** Levenshtein's distance: letters to insert, remove or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}

/** The `count` names closest to `word`, the closest first. */
export function nearest(word: string, names: readonly string[], count = 3): string[] {
  const short = word.slice(0, 80).toLowerCase()
  const cost = (name: string) =>
    // A part of the name counts as close: `delay` means `link.delayMs`.
    distance(short, name.toLowerCase()) - (name.toLowerCase().includes(short) ? name.length : 0)
  return names
    .map((name) => ({ name, cost: cost(name) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, count)
    .map(({ name }) => name)
}
