// The small markup of the texts, read into nodes. Text that is not well formed throws: a test reads every
// text of every language, so a reader never meets it.
//
//   **strong**   `code`   [[term:polling|polling]]   [[claim:half|half of it, {half.mean}]]
//   {half.mean}: a measured value of a claim, inside that claim (`held` and `runs`: of its proof)
//   {half-the-interval@lanes.polling.intervalMs}: a field of an experiment's scenario

export type TextNode =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong'; children: TextNode[] }
  | { kind: 'term'; id: string; children: TextNode[] }
  | { kind: 'claim'; id: string; children: TextNode[] }
  | { kind: 'value'; claim: string; name: string }
  | { kind: 'setting'; experiment: string; path: string }

type Close = '**' | ']]' | undefined

const LINK = /\[\[(term|claim):([a-z0-9-]+)\|/y
const VALUE = /\{([a-z0-9-]+)\.([A-Za-z0-9]+)\}/y
const SETTING = /\{([a-z0-9-]+)@([A-Za-z0-9.-]+)\}/y
const CODE = /`([^`]+)`/y
const PLAIN = /(?:(?!\*\*|\[\[|\]\]|[`{}])[\s\S])+/y

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  nodes(close: Close): TextNode[] {
    const nodes: TextNode[] = []
    while (this.#at < this.#text.length) {
      if (close && this.#take(close)) return nodes
      nodes.push(this.#node())
    }
    if (close) throw this.#wrong(`${close} is missing at the end`)
    return nodes
  }

  #node(): TextNode {
    const plain = this.#match(PLAIN)
    if (plain) return { kind: 'text', text: plain[0] }
    const code = this.#match(CODE)
    if (code) return { kind: 'code', text: code[1] as string }
    if (this.#take('**')) return { kind: 'strong', children: this.nodes('**') }
    const link = this.#match(LINK)
    if (link) {
      const [, kind, id = ''] = link
      return { kind: kind as 'term' | 'claim', id, children: this.nodes(']]') }
    }
    const value = this.#match(VALUE)
    if (value) return { kind: 'value', claim: value[1] as string, name: value[2] as string }
    const setting = this.#match(SETTING)
    if (setting)
      return { kind: 'setting', experiment: setting[1] as string, path: setting[2] as string }
    throw this.#wrong('this mark begins or ends nothing')
  }

  #take(mark: string): boolean {
    const there = this.#text.startsWith(mark, this.#at)
    if (there) this.#at += mark.length
    return there
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match) this.#at += match[0].length
    return match
  }

  #wrong(why: string): Error {
    return new Error(`${why}: …${this.#text.slice(Math.max(0, this.#at - 30), this.#at + 30)}…`)
  }
}

/** The nodes of one text. Throws a sentence where the text is not well formed. */
export const parseMarkup = (text: string): TextNode[] => new Reader(text).nodes(undefined)

/** Calls `visit` with every node, each before what it contains. */
export function walk(
  nodes: readonly TextNode[],
  visit: (node: TextNode, inside: readonly TextNode[]) => void,
  inside: readonly TextNode[] = [],
): void {
  for (const node of nodes) {
    visit(node, inside)
    if ('children' in node) walk(node.children, visit, [...inside, node])
  }
}

/** All that a text refers to, as `term:polling`, `claim:half`, `value:half.mean`, `setting:…@…`; sorted. */
export function referencesOf(nodes: readonly TextNode[]): string[] {
  const references = new Set<string>()
  walk(nodes, (node) => {
    if (node.kind === 'term' || node.kind === 'claim') references.add(`${node.kind}:${node.id}`)
    if (node.kind === 'value') references.add(`value:${node.claim}.${node.name}`)
    if (node.kind === 'setting') references.add(`setting:${node.experiment}@${node.path}`)
  })
  return [...references].sort()
}
