// What a line of coloured code is: pieces of text with the kind of word each is. Colours are the style
// sheet's business.

/** Plain text where nothing is said. */
export const tokenKinds = ['plain', 'comment', 'keyword', 'call', 'string', 'number'] as const
export type TokenKind = (typeof tokenKinds)[number]

export type Token = readonly [kind: TokenKind, text: string]
export type CodeLine = readonly Token[]

export const textOf = (line: CodeLine): string => line.map(([, text]) => text).join('')
