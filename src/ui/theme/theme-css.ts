// The tokens as CSS variables. `theme.css` is this text, kept as a file so that styles are there before any
// script runs; a test holds the two together.
import { type Colours, colours, type ThemeName, themeNames } from './tokens.ts'

const selector: Record<ThemeName, string> = {
  light: ':root,\n[data-theme="light"]',
  dark: '[data-theme="dark"]',
  projector: '[data-theme="projector"]',
}

const variables = ({ protocol, code, ...plain }: Colours): [string, string][] => [
  ...Object.entries(plain),
  ...Object.entries(protocol),
  ...Object.entries(code).map(([kind, colour]): [string, string] => [`code-${kind}`, colour]),
]

/** The whole style sheet. */
export const themeCss = (): string =>
  [
    '/* Made from tokens.ts: change it there, then run the test with -u. */\n',
    ...themeNames.map(
      (theme) =>
        `${selector[theme]} {\n  color-scheme: ${theme === 'dark' ? 'dark' : 'light'};\n${variables(
          colours[theme],
        )
          .map(([name, value]) => `  --${name}: ${value};\n`)
          .join('')}}\n`,
    ),
  ].join('')
