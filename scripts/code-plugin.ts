// `?code` on an exhibit gives its lines in coloured pieces, made when the site is built: the page knows no
// grammar. It decides which word is of which kind, and not one character of the text.
import { readFile } from 'node:fs/promises'
import { createCssVariablesTheme, createHighlighter } from 'shiki'
import type { Plugin } from 'vite'
import type { CodeLine, Token, TokenKind } from '../src/ui/code/code-line.ts'

const theme = createCssVariablesTheme({ name: 'kinds', variablePrefix: '--', fontStyle: false })

/** The theme's words, as it writes them, and ours. */
const kinds: Record<string, TokenKind> = {
  'var(--token-comment)': 'comment',
  'var(--token-keyword)': 'keyword',
  'var(--token-function)': 'call',
  'var(--token-string)': 'string',
  'var(--token-string-expression)': 'string',
}

/** The theme colours what surrounds a name, too, and takes objects for constants. */
function kindOf(color: string | undefined, text: string): TokenKind {
  const kind = kinds[color ?? ''] ?? 'plain'
  if (color === 'var(--token-constant)' && /^\d/.test(text)) return 'number'
  return kind === 'keyword' && !/[a-z]/.test(text) ? 'plain' : kind
}

let highlighter: ReturnType<typeof createHighlighter> | undefined

/** The lines of a TypeScript file; joined with line feeds they are the text. */
export async function codeLines(text: string): Promise<CodeLine[]> {
  highlighter ??= createHighlighter({ themes: [theme], langs: ['typescript'] })
  const { codeToTokensBase } = await highlighter
  // No limit of time: a busy machine must colour as an idle one does.
  const lines = codeToTokensBase(text, { lang: 'typescript', theme, tokenizeTimeLimit: 0 })
  return lines.map((line) => {
    const tokens: Token[] = []
    for (const { content, color } of line) {
      const kind = kindOf(color, content)
      const last = tokens.at(-1)
      if (last?.[0] === kind) tokens[tokens.length - 1] = [kind, last[1] + content]
      else tokens.push([kind, content])
    }
    return tokens
  })
}

/** Which files may be asked for: the exhibits, and nothing else. */
const exhibit = /\/src\/(?:clients|server)\/[\w-]+\.ts\?code$/

export const codeOfExhibits = (): Plugin => ({
  name: 'wireside:code-of-exhibits',
  enforce: 'pre',
  async load(id) {
    if (!exhibit.test(id.replaceAll('\\', '/'))) return undefined
    const path = id.replace(/\?code$/, '')
    this.addWatchFile(path)
    const text = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n')
    return `export default ${JSON.stringify(await codeLines(text.trimEnd()))}`
  },
})
