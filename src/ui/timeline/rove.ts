// Arrow keys in a bar of buttons that is one tab stop: they go from button to button, Home and End to its ends.

/** Takes the key, where it is one of these, from the button at `index` of the bar. */
export function rove(event: React.KeyboardEvent, bar: HTMLElement | null, index: number): void {
  const buttons = bar?.querySelectorAll<HTMLElement>('button') ?? []
  const last = buttons.length - 1
  const next = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: last,
  }[event.key]
  if (next === undefined) return
  event.preventDefault()
  event.stopPropagation()
  buttons[Math.min(Math.max(next, 0), last)]?.focus()
}
