// Brings a child into sight by scrolling its box alone: `scrollIntoView` would move the panel around it as well,
// away from where the person is looking.

export function scrollInside(box: HTMLElement | null, child: Element | null | undefined): void {
  if (!box || !(child instanceof HTMLElement)) return
  const top = child.offsetTop - box.offsetTop
  const bottom = top + child.offsetHeight
  if (top < box.scrollTop) box.scrollTop = top
  else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight
}
