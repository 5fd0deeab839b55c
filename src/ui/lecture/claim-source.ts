// The code that checks a claim, as it stands in the chapter's file: what is shown is what ran.

const files = import.meta.glob<string>('../../lessons/chapters/*/claims*.ts', {
  query: '?raw',
  import: 'default',
})

/** The claim's part of such a file: from its id to the end of its braces, without the outer indent. */
export function sourceIn(file: string, claim: string): string | undefined {
  const lines = file.split('\n')
  const start = lines.findIndex((line) => line.trim() === `id: '${claim}',`)
  const indent = /^ */.exec(lines[start] ?? '')?.[0] ?? ''
  const length = lines.slice(start).findIndex((line) => line !== '' && !line.startsWith(indent))
  if (start < 0 || length < 0) return undefined
  return lines
    .slice(start, start + length)
    .map((line) => line.slice(indent.length))
    .join('\n')
}

/** Undefined where no file has it in this form. */
export async function claimSource(claim: string): Promise<string | undefined> {
  for (const load of Object.values(files)) {
    const found = sourceIn(await load(), claim)
    if (found) return found
  }
  return undefined
}
