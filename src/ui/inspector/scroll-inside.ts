// Brings a child into sight by scrolling its box alone: `scrollIntoView` would move the panel around it as well,
// away from where the person is looking.

export function scrollInside(box: HTMLElement | null, child: Element | null | undefined): void {
  if (!box || !child) return
  const { top: boxTop } = box.getBoundingClientRect()
  const { top, bottom } = child.getBoundingClientRect()
  // A table's head stays where it is, over the rows.
  const first = boxTop + (box.querySelector('thead')?.offsetHeight ?? 0)
  const last = boxTop + box.clientHeight
  if (top < first) box.scrollTop -= first - top
  else if (bottom > last) box.scrollTop += bottom - last
}
