// The rules for the lecture's words as functions: a chapter and its texts in, sentences out that say what is
// wrong. They read text and proofs only; whether a claim is true is for src/lessons/prove.ts to say.
import type { Block, Chapter } from '../src/lessons/chapter.ts'
import { comparedRows } from '../src/lessons/compared-rows.ts'
import type { Experiment } from '../src/lessons/experiment.ts'
import { parseMarkup, type TextNode, walk } from '../src/lessons/markup.ts'
import type { Proofs } from '../src/lessons/prove.ts'
import type { Texts } from '../src/lessons/text/texts.ts'
import { protocols } from '../src/scenario/scenario.ts'

const numbered = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

function experimentKeys({ id, predict, exceptionSeed, task }: Experiment): string[] {
  const asked = {
    choice: () => (predict.kind === 'choice' ? predict.options.map((o) => `option.${o}`) : []),
    number: () => ['unit'],
    span: () => [],
  }
  return [
    'title',
    'question',
    'watch',
    'why',
    ...asked[predict.kind](),
    ...(exceptionSeed === undefined ? [] : ['exception']),
    ...(task?.conditions ?? []).map((condition) => `condition.${condition.id}`),
  ].map((key) => `${id}.${key}`)
}

function blockKeys(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [block.key]
    case 'steps':
      return numbered(block.count).map((n) => `${block.key}.${n}`)
    case 'comparison':
      return comparedRows.flatMap((row) => protocols.map((one) => `word.${row}.${one}`))
    default:
      return []
  }
}

/** Every key that a language must have for this chapter. */
export function keysOf(chapter: Chapter): string[] {
  const blocks = chapter.blocks.flatMap(blockKeys)
  const checks = chapter.checks.flatMap(({ id, options }) =>
    ['question', ...options.map((o) => `option.${o}`), 'why'].map((key) => `check.${id}.${key}`),
  )
  const beats = chapter.beats.flatMap(({ id }) => [`beat.${id}`, `beat.${id}.notes`])
  const notes = ['aim', 'time', 'wrong', 'ask'].map((key) => `notes.${key}`)
  const summary = numbered(3).map((n) => `summary.${n}`)
  return [
    ...[...blocks, ...summary, ...checks, ...notes, ...beats].map((key) => `${chapter.id}.${key}`),
    ...chapter.experiments.flatMap(experimentKeys),
  ]
}

/** Words that compare or count, by language: without a claim they are an opinion. */
export const comparing: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    [
      String.raw`\b(?:fast|slow|quick|soon|long|short|cheap|large|small|big|high|low|great|few|late|near|young|old|wide)(?:er|est)\b`,
      String.raw`\b(?:earlier|earliest|more|most|mostly|less|least|better|best|worse|worst|half|halves|halved|twice|thrice)\b`,
      String.raw`\b(?:double[sd]?|triple[sd]?|tenfold|never|always|every|everybody|everyone|whenever|nearly)\b`,
      String.raw`\b\w+er than\b`,
    ].join('|'),
    'giu',
  ),
  // A letter of German is no `\w`, so `\b` is no end of a word. „jeder“ is both "each" and "every" and is let pass.
  de: new RegExp(
    [
      String.raw`(?<!\p{L})(?:schnell|langsam|früh|spät|läng|kürz|billig|teur|größ|klein|höh|niedrig|tief|selten|häufig|öft|nah|näh|jüng|ält|breit|leicht|schwer|gering|schlecht)(?:er(?:e[mnrs]?)?|ste[mnrs]?|sten)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:besser(?:e[mnrs]?)?|beste[mnrs]?|größte[mnrs]?|höchste[mnrs]?|schlimm(?:er|ste)[mnrs]?|meist|meisten|meistens|weniger|wenigste[mnrs]?|minder)(?!\p{L})`,
      String.raw`(?<!\p{L}|nicht |kein |keine )mehr(?!\p{L})`,
      String.raw`(?<!\p{L})(?:halb(?:e[mnrs]?)?|halbiert|Hälfte|doppelt|verdoppelt|dreifach|zehnfach|Zehnfache|zweimal|dreimal|nie|niemals|immer(?! wieder)|stets|beinahe|nahezu|fast)(?!\p{L})`,
      String.raw`(?<!\p{L})\p{L}+er als(?!\p{L})`,
    ].join('|'),
    'giu',
  ),
}

/** What may be asked or quoted is no claim: options, "usual wrong answers", and questions (but their figures). */
const isQuoted = (key: string): boolean => /\.option\.|\.notes\.wrong$/.test(key)
const isAsked = (key: string): boolean =>
  /\.question$|\.check\.\w+\.question$|\.notes\.ask$/.test(key)

/** Names of specifications, whose digits count nothing. */
const NAMED = /\b(?:RFC \d+|HTTP\/\d(?:\.\d)?)/gu

/** The words of a text that are not tied to a claim, and are neither code nor taken from a scenario. */
function untied(nodes: readonly TextNode[]): string {
  let words = ''
  walk(nodes, (node, inside) => {
    if (node.kind === 'text' && !inside.some(({ kind }) => kind === 'claim')) words += node.text
  })
  return words.replace(NAMED, '')
}

/** What in this text would need a claim: figures and comparing words. `allowed`: phrases let pass. */
export function untiedClaims(
  key: string,
  text: string,
  comparison: RegExp,
  allowed: readonly string[] = [],
): string[] {
  if (isQuoted(key)) return []
  const words = allowed.reduce(
    (rest, phrase) => rest.replaceAll(phrase, ''),
    untied(parseMarkup(text)),
  )
  const found = [/\p{Nd}(?:[\p{Nd}.,]*\p{Nd})?/gu, ...(isAsked(key) ? [] : [comparison])].flatMap(
    (pattern) => words.match(pattern) ?? [],
  )
  return found.map(
    (word) =>
      `${key} says "${word}" outside of a claim: tie it with [[claim:…|…]], or say it otherwise.`,
  )
}

/** What is wrong with how a text speaks of claims. */
export function claimComplaints(key: string, text: string, proofs: Proofs): string[] {
  const complaints: string[] = []
  walk(parseMarkup(text), (node, inside) => {
    if (node.kind === 'value') {
      const proof = proofs[node.claim]
      const known = proof && (['held', 'runs'].includes(node.name) || node.name in proof.values)
      if (!known) complaints.push(`${key}: the proofs know no ${node.claim}.${node.name}.`)
      if (!inside.some((outer) => outer.kind === 'claim' && outer.id === node.claim))
        complaints.push(`${key}: {${node.claim}.${node.name}} stands outside of its claim.`)
    }
    if (node.kind !== 'claim') return
    const proof = proofs[node.id]
    if (!proof) complaints.push(`${key}: there is no claim "${node.id}".`)
    if (!proof || proof.held === proof.runs) return
    let saysHowOften = false
    walk(node.children, (inner) => {
      if (inner.kind === 'value' && inner.name === 'held') saysHowOften = true
    })
    if (!saysHowOften)
      complaints.push(
        `${key}: "${node.id}" holds in ${proof.held} of ${proof.runs} runs. Say so with {${node.id}.held}, or claim less.`,
      )
  })
  return complaints
}

/** Ids of the terms that a chapter explains, in the order in which a reader meets them. */
export function termsMet(chapter: Chapter, texts: Texts): string[] {
  const met = new Set<string>()
  for (const key of keysOf(chapter))
    walk(parseMarkup(texts[key] ?? ''), (node) => {
      if (node.kind === 'term') met.add(node.id)
    })
  return [...met]
}
