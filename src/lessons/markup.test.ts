import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkup, referencesOf, type TextNode } from './markup.ts'

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/)
const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,9}$/)
const path = fc.stringMatching(/^[a-z][A-Za-z-]{0,5}(\.[a-z][A-Za-z-]{0,5}){0,2}$/)
const words = fc.stringMatching(/^[\p{L} .,:;“”–~'?!]{1,20}$/u)

const { nodes } = fc.letrec<{ nodes: TextNode[]; node: TextNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.record({ kind: fc.constant('text' as const), text: words }),
    fc.record({ kind: fc.constant('code' as const), text: words }),
    fc.record({ kind: fc.constant('value' as const), claim: id, name }),
    fc.record({ kind: fc.constant('setting' as const), experiment: id, path }),
    fc.record({
      kind: fc.constantFrom('term' as const, 'claim' as const),
      id,
      children: tie('nodes'),
    }),
    fc.record({ kind: fc.constant('strong' as const), children: tie('nodes') }),
  ),
  nodes: fc.array(tie('node'), { maxLength: 4 }),
}))

function written(node: TextNode): string {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'code':
      return `\`${node.text}\``
    case 'value':
      return `{${node.claim}.${node.name}}`
    case 'setting':
      return `{${node.experiment}@${node.path}}`
    case 'strong':
      return `**${node.children.map(written).join('')}**`
    default:
      return `[[${node.kind}:${node.id}|${node.children.map(written).join('')}]]`
  }
}

/** Neighbouring text is one text; strong directly inside of strong cannot be written. */
const writable = (all: readonly TextNode[], inStrong = false): boolean =>
  all.every((node, i) => {
    if (node.kind === 'text') return all[i - 1]?.kind !== 'text'
    if (node.kind === 'strong') return !inStrong && writable(node.children, true)
    return 'children' in node ? writable(node.children, inStrong) : true
  })

describe('markup', () => {
  it('reads what it stands for', () => {
    expect(parseMarkup('**One** [[claim:half|is {half.mean}]] after `204`')).toEqual([
      { kind: 'strong', children: [{ kind: 'text', text: 'One' }] },
      { kind: 'text', text: ' ' },
      {
        kind: 'claim',
        id: 'half',
        children: [
          { kind: 'text', text: 'is ' },
          { kind: 'value', claim: 'half', name: 'mean' },
        ],
      },
      { kind: 'text', text: ' after ' },
      { kind: 'code', text: '204' },
    ])
  })

  it('reads back every tree that can be written', () => {
    fc.assert(
      fc.property(
        nodes.filter((all) => writable(all)),
        (all) => {
          expect(parseMarkup(all.map(written).join(''))).toEqual(all)
        },
      ),
    )
  })

  it('reads or refuses anything, with a sentence', () => {
    const marks = fc.array(fc.constantFrom('**', '[[', ']]', '[[term:a|', '{a.b}', '{', '`', 'x '))
    fc.assert(
      fc.property(marks, (parts) => {
        const text = parts.join('')
        try {
          expect(referencesOf(parseMarkup(text))).toBeInstanceOf(Array)
        } catch (error) {
          expect((error as Error).message).toContain('…')
        }
      }),
    )
  })

  it.each(['**open', '[[term:polling|polling', '[[word:a|b]]', 'a ]] b', '{half}', '`code'])(
    'refuses %s',
    (text) => {
      expect(() => parseMarkup(text)).toThrow('…')
    },
  )
})
