// The moving elements of a chart, known by name and made when first asked for. Only what changed is written
// to the page, and what a picture did not ask for again goes.

const SVG = 'http://www.w3.org/2000/svg'

export class SvgPool {
  readonly #group: SVGGElement
  readonly #elements = new Map<string, SVGElement>()
  /** What was written last: asking the page for it would cost as much as writing. */
  readonly #written = new Map<string, string>()
  readonly #asked = new Set<string>()

  constructor(group: SVGGElement) {
    this.#group = group
  }

  #element(name: string, tag: string, kind: Readonly<Record<string, string>>): SVGElement {
    this.#asked.add(name)
    const known = this.#elements.get(name)
    if (known) return known
    const element = document.createElementNS(SVG, tag) as SVGElement
    for (const [key, value] of Object.entries(kind)) element.dataset[key] = value
    this.#group.append(element)
    this.#elements.set(name, element)
    return element
  }

  /** `kind` becomes the element's data attributes; it belongs to the name and never changes. */
  path(name: string, d: string, kind: Readonly<Record<string, string>>): void {
    if (d === '') return
    const element = this.#element(name, 'path', kind)
    if (this.#isNews(name, d)) element.setAttribute('d', d)
  }

  /** Not moved by a transform: each would make the browser order its layers anew, which costs more than layout. */
  text(name: string, x: number, y: number, words: string): void {
    const element = this.#element(name, 'text', {})
    if (this.#isNews(`${name} x`, `${x}`)) element.setAttribute('x', `${x}`)
    if (this.#isNews(`${name} y`, `${y}`)) element.setAttribute('y', `${y}`)
    if (this.#isNews(`${name} words`, words)) element.textContent = words
  }

  #isNews(name: string, value: string): boolean {
    if (this.#written.get(name) === value) return false
    this.#written.set(name, value)
    return true
  }

  /** The picture is whole: what it did not ask for, goes. */
  end(): void {
    for (const [name, element] of this.#elements) {
      if (this.#asked.has(name)) continue
      element.remove()
      this.#elements.delete(name)
      for (const part of ['', ' x', ' y', ' words']) this.#written.delete(`${name}${part}`)
    }
    this.#asked.clear()
  }
}
