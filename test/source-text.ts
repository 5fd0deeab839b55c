// Reads TypeScript as text, without a compiler: what a file imports, and its code with comments and
// strings blanked out. Lines and columns stay where they are. It understands no types and no scopes.

/** One import, export from, or import() with a literal, as written. */
const importPattern =
  /\bimport\s*\(\s*(['"])([^'"\n]+)\1|\b(?:import|export)\b(?:[^'"`;()]*?\bfrom)?\s*(['"])([^'"\n]+)\3/g

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** Before these a slash begins a regular expression; after anything else it divides or closes a tag. */
const beforeRegex = /(?:^|[(,=:[!&|?{;+]|\breturn|=>)\s*$/

const regexPattern = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y
const stringPattern = /(['"])(?:\\[\s\S]|(?!\1)[^\\\n])*(?:\1|(?=\n)|$)/y
const commentPattern = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y

type Kept = 'strings' | 'nothing'

/** The code of a file with its comments, and unless they are kept its strings, replaced by spaces. */
export function codeOf(text: string, kept: Kept = 'nothing'): string {
  let code = ''
  let at = 0
  /** Depth of braces at which each open `${` of a template ends. */
  const templates: number[] = []
  let depth = 0

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }
  const take = (part: string, visible: boolean): void => {
    code += visible ? part : blank(part)
    at += part.length
  }
  /** From a backtick, or from the brace that ends `${…}`, to the next `${` or the closing backtick. */
  const takeTemplate = (): void => {
    let end = at + 1
    while (end < text.length && text[end] !== '`' && !text.startsWith('${', end)) {
      end += text[end] === '\\' ? 2 : 1
    }
    const opens = text.startsWith('${', end)
    if (opens) templates.push(depth)
    take(text.slice(at, end + (opens ? 2 : 1)), kept === 'strings')
  }

  while (at < text.length) {
    const character = text[at] as string
    const comment = character === '/' ? match(commentPattern) : undefined
    if (comment) take(comment, false)
    else if (character === "'" || character === '"') {
      take(match(stringPattern) ?? character, kept === 'strings')
    } else if (character === '`') takeTemplate()
    else if (character === '}' && templates.at(-1) === depth) {
      templates.pop()
      takeTemplate()
    } else if (character === '/' && beforeRegex.test(code.slice(-20))) {
      take(match(regexPattern) ?? character, kept === 'strings')
    } else {
      if (character === '{') depth++
      if (character === '}') depth--
      take(character, true)
    }
  }
  return code
}

/** What a file imports or re-exports, types included, as written. */
export function importsOf(text: string): string[] {
  return [...codeOf(text, 'strings').matchAll(importPattern)].map(
    ([, , dynamic, , fixed]) => (dynamic ?? fixed) as string,
  )
}
