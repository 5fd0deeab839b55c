// A surface that writes down what is painted on it, as SVG: shapes stay shapes and text stays text, to be
// changed in a drawing program. It offers exactly what the painters use of a canvas.
import type { Surface } from '../timeline/pen.ts'

const number = (value: number): string => String(Math.round(value * 100) / 100)

/** Text for XML; what XML cannot hold (control characters) becomes a space. */
const escaped = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const element = (name: string, attributes: Record<string, string | undefined>, inside = '') => {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value as string)}"`)
    .join('')
  return inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`
}

const anchors: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end' }
/** From the middle of a line down to its baseline, in font sizes: drawing programs know no other baseline. */
const MIDDLE_EM = 0.35

/** What `save` keeps and `restore` brings back. */
interface State {
  transform: string
  /** Groups that a clip opened. */
  groups: number
}

export class SvgSurface implements Surface {
  fillStyle: Surface['fillStyle'] = '#000000'
  strokeStyle: Surface['strokeStyle'] = '#000000'
  lineWidth = 1
  lineCap: CanvasLineCap = 'butt'
  lineJoin: CanvasLineJoin = 'miter'
  font = '10px sans-serif'
  textAlign: CanvasTextAlign = 'start'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  globalAlpha = 1
  readonly #measure: (text: string, font: string) => TextMetrics
  readonly #written: string[] = []
  readonly #saved: State[] = []
  #state: State = { transform: '', groups: 0 }
  #path = ''
  #dash: readonly number[] = []
  #clips = 0
  /** The outline of the text that comes next: both are one element. */
  #halo: { of: string; attributes: Record<string, string> } | undefined

  constructor(measure: (text: string, font: string) => TextMetrics) {
    this.#measure = measure
  }

  /** The whole file. */
  file(width: number, height: number, title: string): string {
    const attributes = {
      xmlns: 'http://www.w3.org/2000/svg',
      width: number(width),
      height: number(height),
      viewBox: `0 0 ${number(width)} ${number(height)}`,
      role: 'img',
    }
    const inside = [element('title', {}, escaped(title)), ...this.#written].join('\n')
    return `${element('svg', attributes, `\n${inside}\n`)}\n`
  }

  measureText(text: string): TextMetrics {
    return this.#measure(text, this.font)
  }

  save(): void {
    this.#saved.push(this.#state)
    this.#state = { ...this.#state, groups: 0 }
  }

  restore(): void {
    const before = this.#saved.pop()
    if (!before) return
    for (let i = 0; i < this.#state.groups; i++) this.#written.push('</g>')
    this.#state = before
  }

  translate(x: number, y: number): void {
    this.#state.transform += `translate(${number(x)} ${number(y)})`
  }

  rotate(angle: number): void {
    this.#state.transform += `rotate(${number((angle * 180) / Math.PI)})`
  }

  setLineDash(dash: Iterable<number>): void {
    this.#dash = [...dash]
  }

  beginPath(): void {
    this.#path = ''
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${number(x)} ${number(y)}`
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${number(x)} ${number(y)}`
  }

  closePath(): void {
    this.#path += 'Z'
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${number(x)} ${number(y)}h${number(width)}v${number(height)}h${number(-width)}Z`
  }

  /** Painters ask for one radius for all corners. */
  roundRect(x: number, y: number, width: number, height: number, radius?: unknown): void {
    const r = typeof radius === 'number' ? Math.min(radius, width / 2, height / 2) : 0
    const corner = (dx: number, dy: number) =>
      `a${number(r)} ${number(r)} 0 0 1 ${number(dx)} ${number(dy)}`
    const across = number(width - 2 * r)
    const down = number(height - 2 * r)
    this.#path += `M${number(x + r)} ${number(y)}h${across}${corner(r, r)}v${down}${corner(-r, r)}`
    this.#path += `h-${across}${corner(-r, -r)}v-${down}${corner(r, -r)}Z`
  }

  /** Painters ask for whole circles only. */
  arc(x: number, y: number, radius: number): void {
    const half = (dx: number) => `a${number(radius)} ${number(radius)} 0 1 1 ${number(dx)} 0`
    this.#path += `M${number(x - radius)} ${number(y)}${half(2 * radius)}${half(-2 * radius)}Z`
  }

  clip(): void {
    const id = `clip-${++this.#clips}`
    const { transform } = this.#state
    const path = element('path', { d: this.#path, transform: transform || undefined })
    this.#written.push(element('clipPath', { id }, path), `<g clip-path="url(#${id})">`)
    this.#state.groups++
  }

  fill(): void {
    this.#add('path', { d: this.#path, ...this.#filled() })
  }

  stroke(): void {
    this.#add('path', { d: this.#path, fill: 'none', ...this.#stroked() })
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const box = { x: number(x), y: number(y), width: number(width), height: number(height) }
    if (width > 0 && height > 0) this.#add('rect', { ...box, ...this.#filled() })
  }

  strokeText(text: string, x: number, y: number): void {
    this.#halo = {
      of: `${text} ${x} ${y}`,
      attributes: { ...this.#stroked(), 'paint-order': 'stroke' },
    }
  }

  fillText(text: string, x: number, y: number): void {
    const [, weight, size = '10', family] = /^(?:(\d+) )?([\d.]+)px (.+)$/.exec(this.font) ?? []
    const down = this.textBaseline === 'middle' ? MIDDLE_EM * Number(size) : 0
    const halo = this.#halo?.of === `${text} ${x} ${y}` ? this.#halo.attributes : {}
    this.#halo = undefined
    const attributes = {
      x: number(x),
      y: number(y + down),
      'font-family': family,
      'font-size': number(Number(size)),
      'font-weight': weight,
      'text-anchor': anchors[this.textAlign],
      ...this.#filled(),
      ...halo,
    }
    this.#add('text', attributes, escaped(text))
  }

  #add(name: string, attributes: Record<string, string | undefined>, inside = ''): void {
    const { transform } = this.#state
    const opacity = this.globalAlpha < 1 ? number(this.globalAlpha) : undefined
    const placed = { ...attributes, transform: transform || undefined, opacity }
    this.#written.push(element(name, placed, inside))
  }

  #filled() {
    return { fill: String(this.fillStyle) }
  }

  #stroked(): Record<string, string> {
    return {
      stroke: String(this.strokeStyle),
      'stroke-width': number(this.lineWidth),
      ...(this.#dash.length > 0 && { 'stroke-dasharray': this.#dash.map(number).join(' ') }),
      ...(this.lineCap !== 'butt' && { 'stroke-linecap': this.lineCap }),
      ...(this.lineJoin !== 'miter' && { 'stroke-linejoin': this.lineJoin }),
    }
  }
}
